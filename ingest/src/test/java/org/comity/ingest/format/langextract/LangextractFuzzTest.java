package org.comity.ingest.format.langextract;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.comity.ingest.annotation.ReaderLaws;

/** Laws for any bytes. The files beside this class are tried in every build; {@code mvn -Pfuzz} looks for new ones. */
class LangextractFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void readsAnyBytes(byte[] file) {
        ReaderLaws.assertLawful(new LangextractReader(), "text.json", file);
        ReaderLaws.assertLawful(new LangextractReader(), "text.jsonl", file);
    }
}
