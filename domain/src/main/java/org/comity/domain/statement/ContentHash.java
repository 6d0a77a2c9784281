package org.comity.domain.statement;

import org.comity.domain.source.Sha256;

/**
 * A short, stable name for a text: the first 80 bits of the SHA-256 of its UTF-16 code units, big-endian, in lower-case
 * Base 32 (RFC 4648, section 6).
 *
 * @since 0.1
 */
public final class ContentHash {

    static final int CHARACTERS = 16;
    static final int BITS_PER_CHARACTER = 5;
    static final int MASK = (1 << BITS_PER_CHARACTER) - 1;

    private static final int BRIEF = 8;
    private static final int LETTERS = 26;
    private static final int DIGITS = MASK + 1 - LETTERS;

    private ContentHash() {}

    /**
     * Returns the name of a text.
     *
     * @param content any text
     * @return 16 characters from {@code a-z2-7}
     */
    public static String of(String content) {
        byte[] digest = digest(content);
        char[] name = new char[CHARACTERS];
        for (int i = 0; i < CHARACTERS; i++) {
            name[i] = character(rank(digest, i));
        }
        return new String(name);
    }

    /**
     * Returns a shorter name of a text, for names that are unique only within something else.
     *
     * @param content any text
     * @return the first 8 characters of {@link #of}
     */
    public static String brief(String content) {
        return of(content).substring(0, BRIEF);
    }

    /**
     * Returns whether a text has the form of such a name.
     *
     * @param text any text
     * @return true for 16 characters from {@code a-z2-7}
     */
    public static boolean isHash(String text) {
        return text.length() == CHARACTERS
                && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7'));
    }

    /** The SHA-256 of the code units of a text. */
    static byte[] digest(CharSequence content) {
        byte[] codeUnits = new byte[content.length() * Character.BYTES];
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            codeUnits[2 * i] = (byte) (c >>> Byte.SIZE);
            codeUnits[2 * i + 1] = (byte) c;
        }
        return Sha256.start().digest(codeUnits);
    }

    /** The position of a character among all characters of names, in Unicode order: digits, then letters. */
    static int rank(char character) {
        return character <= '7' ? character - '2' : character - 'a' + DIGITS;
    }

    /** The rank of one of the 16 characters that name a digest. */
    static int rank(byte[] digest, int index) {
        int bit = index * BITS_PER_CHARACTER;
        int pair = (digest[bit / Byte.SIZE] & 0xFF) << Byte.SIZE | (digest[bit / Byte.SIZE + 1] & 0xFF);
        int shift = 2 * Byte.SIZE - BITS_PER_CHARACTER - bit % Byte.SIZE;
        int value = (pair >> shift) & MASK;
        return value < LETTERS ? value + DIGITS : value - LETTERS;
    }

    /** The character of a rank. */
    static char character(int rank) {
        return (char) (rank < DIGITS ? '2' + rank : 'a' + rank - DIGITS);
    }
}
