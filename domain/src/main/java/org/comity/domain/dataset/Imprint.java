package org.comity.domain.dataset;

/**
 * What a corpus says of itself for those who use its dataset.
 *
 * @param title the title; the name of the corpus where it gives none
 * @param version the version of the corpus, or empty text
 * @param licence the licence of the dataset, such as an SPDX identifier, or empty text
 * @param editor who answers for what is asserted, or empty text
 */
public record Imprint(String title, String version, String licence, String editor) {}
