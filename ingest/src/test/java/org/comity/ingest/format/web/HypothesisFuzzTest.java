package org.comity.ingest.format.web;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.comity.ingest.annotation.ReaderLaws;

/** Laws for any bytes. */
class HypothesisFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void readsAnyBytesLawfully(byte[] input) {
        ReaderLaws.assertLawful(new HypothesisReader(), "text.json", input);
    }
}
