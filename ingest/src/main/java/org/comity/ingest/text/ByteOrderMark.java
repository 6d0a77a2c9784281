package org.comity.ingest.text;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The bytes that some editors write before a text to name its encoding, the longer ones first. */
enum ByteOrderMark {
    UTF_32_LITTLE_ENDIAN("UTF-32, little-endian", "fffe0000"),
    UTF_32_BIG_ENDIAN("UTF-32, big-endian", "0000feff"),
    UTF_16_LITTLE_ENDIAN("UTF-16, little-endian", "fffe"),
    UTF_16_BIG_ENDIAN("UTF-16, big-endian", "feff"),
    UTF_8("UTF-8", "efbbbf");

    private final String encoding;
    private final String hex;

    ByteOrderMark(String encoding, String hex) {
        this.encoding = encoding;
        this.hex = hex;
    }

    /** The byte order mark at the start of the bytes. The first byte of every mark is NUL or not ASCII. */
    static Optional<ByteOrderMark> of(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] >= '\t') {
            return Optional.empty();
        }
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 4));
        return Arrays.stream(values())
                .filter(mark -> start.startsWith(mark.hex))
                .findFirst();
    }

    /** The name of the encoding, for people. */
    String encoding() {
        return encoding;
    }

    /** The length of the mark in bytes. */
    int length() {
        return hex.length() / 2;
    }
}
