package org.comity.domain.prose;

import org.jspecify.annotations.Nullable;

/**
 * The number of a day or century: digits, an ordinal word or a Roman numeral.
 *
 * @param value the number
 * @param end the index after it
 * @param kind how it is written
 */
record OrdinalNumber(int value, int end, Kind kind) {

    /** The ways to write such a number. */
    enum Kind {
        /** Only digits. */
        DIGITS,
        /** Digits with the ending of an ordinal. */
        ORDINAL,
        /** A word. */
        WORD,
        /** A Roman numeral. */
        ROMAN
    }

    private static final int[] ROMAN_VALUES = {10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"x", "ix", "v", "iv", "i"};
    private static final int LAST_ROMAN = 39;
    private static final int LONGEST_ROMAN = 12;

    static @Nullable OrdinalNumber at(DateTokens tokens, int at) {
        if (tokens.isDigits(at, 1, 2)) {
            return digits(tokens, at);
        }
        WordTable.Match word = tokens.match("ordinal", at);
        return word == null ? null : new OrdinalNumber(word.number(), at + word.length(), Kind.WORD);
    }

    private static @Nullable OrdinalNumber digits(DateTokens tokens, int at) {
        if (!DigitRun.isWholeBefore(tokens, at)) {
            return null;
        }
        WordTable.Match ending = tokens.isGlued(at + 1) || tokens.match("century", at + 2) != null
                ? tokens.match("ordinal-end", at + 1)
                : null;
        return ending == null
                ? new OrdinalNumber(tokens.number(at), at + 1, Kind.DIGITS)
                : new OrdinalNumber(tokens.number(at), at + 1 + ending.length(), Kind.ORDINAL);
    }

    /** A day of the month, in digits or as an ordinal. */
    static @Nullable OrdinalNumber day(DateTokens tokens, int at) {
        OrdinalNumber number = at(tokens, at);
        return number != null && number.value >= 1 && number.value <= 31 ? number : null;
    }

    /** A Roman numeral, perhaps with the ending of an ordinal as in {@code XIXe}; a single letter must be a capital. */
    static @Nullable OrdinalNumber roman(DateTokens tokens, int at) {
        if (!tokens.isWord(at)) {
            return null;
        }
        Token token = tokens.get(at);
        String text = token.text();
        if (text.length() > LONGEST_ROMAN || "ivx".indexOf(text.charAt(0)) < 0) {
            return null;
        }
        int length = 0;
        while (length < text.length() && "ivx".indexOf(text.charAt(length)) >= 0) {
            length++;
        }
        boolean ending = length == text.length() || isEnding(text.substring(length));
        int value = ending ? romanValue(text.substring(0, length)) : 0;
        if (value == 0 || (text.length() == 1 && !token.capital())) {
            return null;
        }
        boolean apart = length == text.length()
                && (tokens.language() == Language.FRENCH
                        ? tokens.is(at + 1, "e") || tokens.is(at + 1, "è")
                        : tokens.is(at + 1, ".") && tokens.isGlued(at + 1) && tokens.language() == Language.GERMAN);
        return new OrdinalNumber(value, apart ? at + 2 : at + 1, Kind.ROMAN);
    }

    private static boolean isEnding(String text) {
        return switch (text) {
            case "e", "ᵉ", "ᵉʳ", "è", "eme", "ème", "er", "th", "st", "nd", "rd", "º", "ª" -> true;
            default -> false;
        };
    }

    /** The value of a Roman numeral in its usual form, or 0. */
    private static int romanValue(String text) {
        int value = 0;
        int at = 0;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            int most = ROMAN_LETTERS[i].length() == 2 || ROMAN_LETTERS[i].equals("v") ? 1 : 3;
            for (int times = 0; times < most && text.startsWith(ROMAN_LETTERS[i], at); times++) {
                value += ROMAN_VALUES[i];
                at += ROMAN_LETTERS[i].length();
            }
        }
        return at == text.length() && value <= LAST_ROMAN ? value : 0;
    }
}
