package org.comity.domain.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.comity.domain.text.QuotedText;

/**
 * The SHA-256 of some bytes (FIPS 180-4, section 6.2), written as 64 lower-case hexadecimal digits.
 *
 * <p>Hashes are ordered by their digits, which is their order as unsigned numbers.
 *
 * @param value 64 lower-case hexadecimal digits
 * @since 0.1
 */
public record Sha256(String value) implements Comparable<Sha256>, Serializable {

    private static final int DIGITS = 64;

    /** Always empty. It is copied for each use, because a copy is faster than a new lookup. */
    private static final MessageDigest EMPTY = lookUp();

    /**
     * Checks the digits.
     *
     * @param value 64 lower-case hexadecimal digits
     * @throws IllegalArgumentException if the value does not have this form; the message quotes it
     */
    public Sha256 {
        if (!isHash(value)) {
            throw new IllegalArgumentException(
                    "not a SHA-256 in lower-case hexadecimal digits: " + QuotedText.of(value));
        }
    }

    /**
     * Reads a hash.
     *
     * @param value 64 lower-case hexadecimal digits
     * @return the hash with these digits
     * @throws IllegalArgumentException if the value does not have this form; the message quotes it
     */
    public static Sha256 of(String value) {
        return new Sha256(value);
    }

    /**
     * Reads a hash as people write it: the letters may be upper case.
     *
     * @param text any text
     * @return the hash, or empty if the text is not 64 hexadecimal digits
     */
    public static Optional<Sha256> find(String text) {
        if (text.length() != DIGITS || !text.chars().allMatch(HexFormat::isHexDigit)) {
            return Optional.empty();
        }
        return Optional.of(new Sha256(HexFormat.of().formatHex(HexFormat.of().parseHex(text))));
    }

    /**
     * Computes a hash.
     *
     * @param bytes any bytes
     * @return the hash of these bytes
     */
    public static Sha256 of(byte[] bytes) {
        MessageDigest digest = start();
        digest.update(bytes);
        return finish(digest);
    }

    /**
     * Computes the hash of a text in UTF-8.
     *
     * @param text the text
     * @return the hash of its bytes
     * @throws IllegalArgumentException if the text contains half a surrogate pair, which UTF-8 cannot express; the
     *     message quotes it
     */
    public static Sha256 ofText(String text) {
        try {
            MessageDigest digest = start();
            digest.update(StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text)));
            return finish(digest);
        } catch (CharacterCodingException halfPair) {
            throw new IllegalArgumentException(
                    "the text contains half a surrogate pair: " + QuotedText.of(text), halfPair);
        }
    }

    /**
     * Computes the hash of all remaining bytes of a stream. The stream is not closed.
     *
     * @param in the stream
     * @return the hash of these bytes
     * @throws IOException if the stream cannot be read
     */
    public static Sha256 of(InputStream in) throws IOException {
        MessageDigest digest = start();
        in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return finish(digest);
    }

    /**
     * Starts the computation of the hash of bytes that arrive in parts.
     *
     * @return a new digest; this is faster than {@link MessageDigest#getInstance(String)}
     */
    public static MessageDigest start() {
        try {
            return (MessageDigest) EMPTY.clone();
        } catch (CloneNotSupportedException absent) {
            return lookUp();
        }
    }

    /**
     * Finishes a computation. The digest is reset and can be used again.
     *
     * @param digest a digest that {@link #start()} returned
     * @return the hash of the bytes that it received
     * @throws IllegalArgumentException if the digest computes hashes of a different length
     */
    public static Sha256 finish(MessageDigest digest) {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest lookUp() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    private static boolean isHash(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return text.length() == DIGITS;
    }

    @Override
    public int compareTo(Sha256 other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
