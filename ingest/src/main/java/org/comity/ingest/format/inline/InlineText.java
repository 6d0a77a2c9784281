package org.comity.ingest.format.inline;

import java.util.Optional;

/** The words of a file with inline marks: what is left when its head, its marks and its escapes are taken out. */
public final class InlineText {

    private InlineText() {}

    /**
     * Takes the words out of a file. No sequence of bytes makes this throw; what is wrong with the file tells
     * {@link InlineReader#read}.
     *
     * @param bytes the whole file, UTF-8, with or without a byte order mark
     * @return all the characters of the text, line ends as in the file, those that the offsets of the marks count;
     *     empty where the file is not UTF-8
     */
    public static Optional<String> words(byte[] bytes) {
        return InlineFile.of("text", bytes).marked().map(MarkedWords::words);
    }
}
