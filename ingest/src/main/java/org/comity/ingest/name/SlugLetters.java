package org.comity.ingest.name;

import java.text.Normalizer;

/**
 * The letters of a name, written with the letters a to z, digits and hyphens.
 *
 * <p>Latin letters lose their marks, and {@link LatinLetters} has those that are left. Cyrillic letters are written as in
 * GOST 7.79 (System B), Greek ones as in ELOT 743. Anything else between words becomes a hyphen; full stops are left out.
 * Letters and digits of other scripts are left out too, and are noted.
 */
final class SlugLetters {

    private final StringBuilder slug = new StringBuilder();
    private boolean lossy;
    private boolean transliterated;

    private SlugLetters() {}

    /** The letters of a name in lower case. */
    static SlugLetters of(String folded) {
        SlugLetters letters = new SlugLetters();
        int[] name = decomposed(folded);
        for (int at = 0; at < name.length; ) {
            at += letters.append(name, at);
        }
        int end = letters.slug.length();
        while (end > 0 && letters.slug.charAt(end - 1) == '-') {
            end--;
        }
        letters.slug.setLength(end);
        return letters;
    }

    /** The letters, digits and hyphens; may be empty. */
    String slug() {
        return slug.toString();
    }

    /** The number of characters. */
    int length() {
        return slug.length();
    }

    /** Whether a letter or a digit was left out. */
    boolean isLossy() {
        return lossy;
    }

    /** Whether letters of another alphabet were written with Latin ones. */
    boolean isTransliterated() {
        return transliterated;
    }

    /** The letters and the marks on them; Cyrillic letters with marks that the table has stay whole. */
    private static int[] decomposed(String folded) {
        StringBuilder name = new StringBuilder();
        Normalizer.normalize(folded, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (CyrillicLetters.has(c)) {
                name.appendCodePoint(c);
            } else {
                name.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD));
            }
        });
        return name.codePoints().toArray();
    }

    /** Appends the letter at a place; the result is the number of code points that were read. */
    private int append(int[] name, int at) {
        int c = name[at];
        if (CyrillicLetters.has(c)) {
            transliterated = true;
            slug.append(CyrillicLetters.latin(name, at));
            return 1;
        }
        if (GreekLetters.has(c)) {
            transliterated = true;
            GreekLetters.Written written = GreekLetters.latin(name, at);
            slug.append(written.latin());
            return written.read();
        }
        append(c);
        return 1;
    }

    private void append(int c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            slug.append((char) c);
        } else if (c == '&') {
            gap();
            slug.append("and");
            gap();
        } else if (LatinLetters.has(c)) {
            slug.append(LatinLetters.latin(c));
        } else if (isSpoken(c)) {
            lossy = true;
        } else if (c != '.' && !isMark(c)) {
            gap();
        }
    }

    private void gap() {
        if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    private static boolean isSpoken(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(c);
        };
    }

    static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
