package org.comity.ingest.format.inline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Laws for any bytes. The files beside this class are tried in every build; {@code mvn -Pfuzz} looks for new ones. */
class InlineFuzzTest {

    private static final byte[] HEAD = "---\nsource:\n---\n".getBytes(UTF_8);

    @FuzzTest(maxDuration = "10m")
    void readsAnyFile(byte[] file) {
        InlineLaws.assertLawful(file);
        byte[] belowAHead = new byte[HEAD.length + file.length];
        System.arraycopy(HEAD, 0, belowAHead, 0, HEAD.length);
        System.arraycopy(file, 0, belowAHead, HEAD.length, file.length);
        InlineLaws.assertLawful(belowAHead);
    }
}
