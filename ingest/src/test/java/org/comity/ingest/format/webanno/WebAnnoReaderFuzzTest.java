package org.comity.ingest.format.webanno;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.comity.ingest.annotation.ReaderLaws;

/** Laws for any bytes. The files beside this class are tried in every build; {@code mvn -Pfuzz} looks for new ones. */
class WebAnnoReaderFuzzTest {

    private static final WebAnnoReader READER = new WebAnnoReader();

    @FuzzTest(maxDuration = "10m")
    void readsAnyBytesOrSaysWhyNot(byte[] input) {
        ReaderLaws.assertLawful(READER, "a.tsv", input);
    }
}
