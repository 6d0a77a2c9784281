package org.comity.ingest.node.yaml;

/** The code points that a YAML file may contain (YAML 1.2.2, section 5.1), raw or as an escape. */
public final class YamlCharacters {

    private YamlCharacters() {}

    /** Returns whether a code point is a control character other than tab, LF, CR and NEL, or U+FFFE or U+FFFF. */
    public static boolean isControl(int codePoint) {
        return switch (codePoint) {
            case '\t', '\n', '\r', 0x85 -> false;
            case 0xFFFE, 0xFFFF -> true;
            default -> Character.isISOControl(codePoint);
        };
    }

    /** Returns whether a code point is half of a surrogate pair. */
    static boolean isSurrogate(int codePoint) {
        return codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint);
    }
}
