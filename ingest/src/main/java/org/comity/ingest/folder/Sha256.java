package org.comity.ingest.folder;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) as people write it: 64 hexadecimal digits. */
public final class Sha256 {

    private static final int DIGITS = 64;

    /** Nothing is ever added to it: a copy is made faster than a new one is looked up. */
    private static final MessageDigest EMPTY = digest();

    private Sha256() {}

    /** The hash of some bytes, in lower case. */
    public static String of(byte[] bytes) {
        try {
            MessageDigest digest = (MessageDigest) EMPTY.clone();
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (CloneNotSupportedException absent) {
            return HexFormat.of().formatHex(digest().digest(bytes));
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    /** Tells whether a text can be a hash. */
    public static boolean isHash(String text) {
        return text.length() == DIGITS && text.chars().allMatch(HexFormat::isHexDigit);
    }
}
