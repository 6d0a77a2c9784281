package org.comity.ingest.format.webanno;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The version of the format, as the first line of a file gives it.
 *
 * @param minor the part after {@code 3.}
 */
record TsvVersion(int minor) {

    /** The latest version with a published description. */
    static final TsvVersion LATEST = new TsvVersion(3);

    private static final String PREFIX = "#FORMAT=WebAnno TSV 3.";
    private static final int LONGEST_START = 64;

    /** The byte order mark of UTF-8, each byte as a character. */
    private static final String MARK = "\u00EF\u00BB\u00BF";

    /** Returns whether bytes begin like a file of this format, with or without a byte order mark. */
    static boolean begins(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_START), StandardCharsets.ISO_8859_1);
        return start.startsWith(PREFIX, start.startsWith(MARK) ? MARK.length() : 0);
    }

    /** The version in a first line. */
    static Optional<TsvVersion> parse(TsvCell line) {
        String text = line.text().stripTrailing();
        if (!text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var minor = new TsvCell(text, line.at()).after(PREFIX).number();
        return minor.isPresent() ? Optional.of(new TsvVersion(minor.getAsInt())) : Optional.empty();
    }

    /** Returns whether the lines of text use the escapes of Java source code. */
    boolean escapesAsJava() {
        return minor <= 1;
    }

    boolean isNewerThan(TsvVersion other) {
        return minor > other.minor;
    }

    /** Returns the first line of a file. */
    @Override
    public String toString() {
        return PREFIX + minor;
    }
}
