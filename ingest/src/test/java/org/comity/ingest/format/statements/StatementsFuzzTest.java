package org.comity.ingest.format.statements;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.comity.ingest.annotation.ReaderLaws;

/** Laws for any bytes. The files beside this class are tried in every build; {@code mvn -Pfuzz} looks for new ones. */
class StatementsFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void readsAnyBytes(byte[] file) {
        ReaderLaws.assertLawful(new StatementsReader(), "text.json", file);
        ReaderLaws.assertLawful(new StatementsReader(), "text.jsonl", file);
    }
}
