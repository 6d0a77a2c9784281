package org.comity.ingest.format.webanno;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The version of the format, as the first line of a file gives it.
 *
 * @param minor the part after {@code 3.}
 */
record TsvVersion(int minor) {

    /** The latest version with a published description. */
    static final TsvVersion LATEST = new TsvVersion(3);

    private static final String FORMAT = "#FORMAT=WebAnno TSV ";
    private static final String FIRST = FORMAT + "3";
    private static final String PREFIX = FIRST + ".";
    private static final int LONGEST_START = 64;

    /** How the first line of version 1 or 2 names a layer. */
    private static final Pattern OLDER = Pattern.compile("\\s?#\\s(?:webanno|de\\.tudarmstadt)\\.");

    /** The byte order mark of UTF-8, each byte as a character. */
    private static final String MARK = "\u00EF\u00BB\u00BF";

    /** Returns whether bytes begin like a file of any version, with or without a byte order mark. */
    static boolean begins(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_START), StandardCharsets.ISO_8859_1);
        String line = start.startsWith(MARK) ? start.substring(MARK.length()) : start;
        return line.startsWith(FORMAT) || isOlder(line);
    }

    /** Returns whether a first line is one of version 1 or 2. */
    static boolean isOlder(String line) {
        return OLDER.matcher(line).lookingAt();
    }

    /** The version in a first line; {@code 3} without a second number is the first form of 3.0. */
    static Optional<TsvVersion> parse(TsvCell line) {
        String text = line.text().stripTrailing();
        if (text.equals(FIRST)) {
            return Optional.of(new TsvVersion(0));
        }
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
