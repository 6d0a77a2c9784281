package org.comity.domain.time;

/** The characters that mark a date as uncertain, approximate or both. */
final class Qualifier {
    private Qualifier() {}

    /** Returns the features that the character adds, or 0 if it is not a qualifier. */
    static int features(char c) {
        return switch (c) {
            case '?' -> Features.UNCERTAIN;
            case '~' -> Features.APPROXIMATE;
            case '%' -> Features.QUALIFIED;
            default -> 0;
        };
    }
}
