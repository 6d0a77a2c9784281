package org.comity.ingest.format.web;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.comity.ingest.annotation.ReaderLaws;

/** What holds for any bytes whatever. */
class HypothesisFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void readsAnyBytesLawfully(byte[] input) {
        ReaderLaws.assertLawful(new HypothesisReader(), "text.json", input);
    }
}
