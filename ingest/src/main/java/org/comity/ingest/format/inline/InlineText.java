package org.comity.ingest.format.inline;

import java.util.Optional;

/** The words of a file with inline marks: what remains when its head, its marks and its escapes are removed. */
public final class InlineText {

    private InlineText() {}

    /**
     * Extracts the words of a file. No sequence of bytes causes an exception; {@link InlineReader#read} reports what is
     * wrong with the file.
     *
     * @param bytes the whole file, UTF-8, with or without a byte order mark
     * @return all the characters of the text that the offsets of the marks count, with line ends as in the file; empty
     *     if the file is not UTF-8
     */
    public static Optional<String> words(byte[] bytes) {
        return InlineFile.of("text", bytes).marked().map(MarkedWords::words);
    }
}
