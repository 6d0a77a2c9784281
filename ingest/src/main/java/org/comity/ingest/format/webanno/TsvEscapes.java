package org.comity.ingest.format.webanno;

/** Backslash escapes, which differ between values and lines of text. Unknown escapes stay as they are. */
final class TsvEscapes {

    private static final String RESERVED = "\\[]|_->;*";

    private TsvEscapes() {}

    /** A feature value or a role as it was annotated. */
    static String value(String escaped) {
        StringBuilder value = new StringBuilder(escaped.length());
        int i = 0;
        while (i < escaped.length()) {
            char c = escaped.charAt(i++);
            if (c != '\\' || i == escaped.length()) {
                value.append(c);
                continue;
            }
            char next = escaped.charAt(i++);
            if (next == 't') {
                value.append('\t');
            } else if (next == 'n') {
                value.append('\n');
            } else if (RESERVED.indexOf(next) >= 0) {
                value.append(next);
            } else {
                value.append(c).append(next);
            }
        }
        return value.toString();
    }

    /** A line of text. Versions up to 3.1 use the escapes of Java source code. */
    static String text(String escaped, TsvVersion version) {
        StringBuilder text = new StringBuilder(escaped.length());
        int i = 0;
        while (i < escaped.length()) {
            char c = escaped.charAt(i++);
            if (c != '\\' || i == escaped.length()) {
                text.append(c);
                continue;
            }
            char next = escaped.charAt(i++);
            if (version.escapesAsJava() && next == 'u' && isHex(escaped, i)) {
                text.append((char) Integer.parseInt(escaped.substring(i, i + 4), 16));
                i += 4;
            } else {
                append(next, version, text);
            }
        }
        return text.toString();
    }

    private static void append(char escaped, TsvVersion version, StringBuilder to) {
        switch (escaped) {
            case 't' -> to.append('\t');
            case 'n' -> to.append('\n');
            case 'f' -> to.append('\f');
            case 'r' -> to.append('\r');
            case 'b' -> to.append('\b');
            case '\\' -> to.append('\\');
            default -> {
                boolean alone = escaped < ' ' || (version.escapesAsJava() && "\"'/".indexOf(escaped) >= 0);
                to.append(alone ? "" : "\\").append(escaped);
            }
        }
    }

    private static boolean isHex(String text, int start) {
        return start + 4 <= text.length()
                && text.substring(start, start + 4).chars().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0);
    }
}
