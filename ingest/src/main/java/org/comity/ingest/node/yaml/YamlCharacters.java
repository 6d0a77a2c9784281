package org.comity.ingest.node.yaml;

/** Which code points may stand in a YAML file (YAML 1.2.2, section 5.1), raw or as an escape. */
final class YamlCharacters {

    private YamlCharacters() {}

    /** Tells whether a code point is a control character or U+FFFE, U+FFFF; tab, LF, CR and NEL are none. */
    static boolean isControl(int codePoint) {
        return switch (codePoint) {
            case '\t', '\n', '\r', 0x85 -> false;
            case 0xFFFE, 0xFFFF -> true;
            default -> Character.isISOControl(codePoint);
        };
    }

    /** Tells whether a code point is half of a surrogate pair. */
    static boolean isSurrogate(int codePoint) {
        return codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint);
    }
}
