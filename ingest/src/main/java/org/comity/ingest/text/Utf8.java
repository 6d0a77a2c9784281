package org.comity.ingest.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Encodes characters in UTF-8 without loss. */
public final class Utf8 {

    private Utf8() {}

    /**
     * Encodes characters.
     *
     * @param text any characters
     * @return the bytes; empty if the text has a lone surrogate, which cannot be encoded
     */
    public static Optional<byte[]> encode(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return Optional.of(bytes);
        } catch (CharacterCodingException loneSurrogate) {
            return Optional.empty();
        }
    }
}
