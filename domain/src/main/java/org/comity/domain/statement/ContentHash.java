package org.comity.domain.statement;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A short, stable name for a text: the first 80 bits of the SHA-256 of its UTF-16 code units, big-endian, in lower-case
 * Base 32 (RFC 4648, section 6).
 */
public final class ContentHash {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int CHARACTERS = 16;
    private static final int BITS_PER_CHARACTER = 5;

    private ContentHash() {}

    /**
     * Names a text.
     *
     * @param content any text
     * @return 16 characters out of {@code a-z2-7}
     */
    public static String of(String content) {
        ByteBuffer codeUnits = ByteBuffer.allocate(content.length() * Character.BYTES);
        codeUnits.asCharBuffer().put(content);
        byte[] digest = sha256().digest(codeUnits.array());
        StringBuilder name = new StringBuilder(CHARACTERS);
        int buffer = 0;
        int bits = 0;
        for (int i = 0; name.length() < CHARACTERS; i++) {
            buffer = (buffer << Byte.SIZE | (digest[i] & 0xFF)) & 0xFFFF;
            bits += Byte.SIZE;
            while (bits >= BITS_PER_CHARACTER) {
                bits -= BITS_PER_CHARACTER;
                name.append(ALPHABET.charAt(buffer >> bits & 31));
            }
        }
        return name.toString();
    }

    /**
     * Tells whether a text can be such a name.
     *
     * @param text any text
     * @return true for 16 characters out of {@code a-z2-7}
     */
    public static boolean isHash(String text) {
        return text.length() == CHARACTERS && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
