package org.comity.ingest.cache;

/**
 * An answer of a folder, as it is kept.
 *
 * @param elsewhere whether it is the further folder of texts, and not the corpus
 * @param ofContent whether it is about the content of a file; otherwise it says whether the file is listed
 * @param path the path in the question
 * @param answer the SHA-256 of the content; or the path as listed, empty if it is not listed
 */
record PackAnswer(boolean elsewhere, boolean ofContent, String path, String answer) {}
