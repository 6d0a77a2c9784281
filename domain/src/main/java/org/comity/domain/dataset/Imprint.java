package org.comity.domain.dataset;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * What a corpus says of itself for those who use its dataset.
 *
 * @param title the title; the name of the corpus where it gives none
 * @param version the version of the corpus, or empty text
 * @param licence the licence of the dataset, such as an SPDX identifier, or empty text
 * @param editor who answers for what is asserted, or empty text
 */
public record Imprint(String title, String version, String licence, String editor) implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @param title the title
     * @param version the version of the corpus, or empty text
     * @param licence the licence of the dataset, or empty text
     * @param editor who answers for what is asserted, or empty text
     */
    public Imprint {
        requireNonNull(title, "title");
        requireNonNull(version, "version");
        requireNonNull(licence, "licence");
        requireNonNull(editor, "editor");
    }
}
