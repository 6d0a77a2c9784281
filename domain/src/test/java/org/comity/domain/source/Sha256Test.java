package org.comity.domain.source;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    /** The examples that NIST publishes for FIPS 180-4, and the hash of nothing. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
            abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq, \
            248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1
            '', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
            """)
    void computesTheHashesOfTheStandard(String text, String hash) throws IOException {
        byte[] bytes = text.getBytes(US_ASCII);
        MessageDigest digest = Sha256.start();
        for (byte each : bytes) {
            digest.update(each);
        }

        assertEquals(hash, Sha256.of(bytes).toString());
        assertEquals(Sha256.of(hash), Sha256.of(new ByteArrayInputStream(bytes)));
        assertEquals(Sha256.of(hash), Sha256.finish(digest));
    }

    @Test
    void findsAHashInUpperCase() {
        assertEquals(Optional.of(Sha256.of(ABC)), Sha256.find(ABC.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00ff",
                "ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad0",
                "٠a7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            })
    void findsNoHashInAnotherText(String text) {
        assertEquals(Optional.empty(), Sha256.find(text));
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Sha256.of(text));
        assertEquals("not a SHA-256 in lower-case hexadecimal digits: '" + text + "'", refused.getMessage());
    }

    @Test
    void refusesUpperCaseAsAValue() {
        String upper = ABC.toUpperCase(Locale.ROOT);

        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> new Sha256(upper));

        assertEquals("not a SHA-256 in lower-case hexadecimal digits: '" + upper + "'", refused.getMessage());
    }

    @Test
    void refusesADigestOfAnotherLength() throws NoSuchAlgorithmException {
        MessageDigest other = MessageDigest.getInstance("SHA-512");

        assertThrows(IllegalArgumentException.class, () -> Sha256.finish(other));
    }
}
