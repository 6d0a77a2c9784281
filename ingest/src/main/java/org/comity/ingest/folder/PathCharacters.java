package org.comity.ingest.folder;

/** The characters that the names of files may have. */
final class PathCharacters {

    private PathCharacters() {}

    /** Returns whether each character of a name can be shown and none replaces an unreadable one. */
    static boolean isHarmless(String name) {
        return isAscii(name) || name.codePoints().allMatch(PathCharacters::isHarmless);
    }

    /** Returns whether a name contains a character that ends a line. */
    static boolean hasLineEnd(String name) {
        return name.codePoints()
                .anyMatch(c -> c == '\n'
                        || c == '\r'
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
    }

    /** Returns whether a name contains a control character. */
    static boolean hasControl(String name) {
        return name.codePoints().anyMatch(Character::isISOControl);
    }

    /** Returns whether all characters of a text are printable ASCII characters. */
    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> codePoint != 0xFFFD;
        };
    }
}
