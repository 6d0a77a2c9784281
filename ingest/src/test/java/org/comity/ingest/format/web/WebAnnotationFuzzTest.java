package org.comity.ingest.format.web;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.comity.ingest.annotation.ReaderLaws;

/** Laws for any bytes. */
class WebAnnotationFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void readsAnyBytesLawfully(byte[] input) {
        ReaderLaws.assertLawful(new WebAnnotationReader(), "text.jsonld", input);
        boolean both = new WebAnnotationReader().recognises("text.json", input)
                && new HypothesisReader().recognises("text.json", input);
        assertFalse(both);
    }
}
