package org.comity.ingest.folder;

/**
 * One question to a folder, and its answer.
 *
 * @param folder the folder
 * @param ofContent whether the content of a file was asked for; otherwise the question was whether the file is listed
 * @param path the path in the question
 * @param answer the SHA-256 of the content; or the path as listed, empty if it is not listed
 */
public record FolderLookup(CorpusFolder folder, boolean ofContent, String path, String answer) {}
