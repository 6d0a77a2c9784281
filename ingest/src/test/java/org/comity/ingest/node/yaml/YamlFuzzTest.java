package org.comity.ingest.node.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.ingest.node.tree.TreeProblems;

/** Laws for any bytes. The files beside this class are tried in every build; {@code mvn -Pfuzz} looks for new ones. */
class YamlFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void readsAnyBytesOrSaysWhyNot(byte[] input) {
        YamlReading reading = YamlReader.read("a.yaml", input);
        for (Finding finding : reading.findings()) {
            assertFalse(finding.places().isEmpty());
            for (Place place : finding.places()) {
                assertEquals("a.yaml", place.origin().file());
            }
        }
        assertTrue(reading.document().isPresent() || !reading.findings().isEmpty());
    }

    @FuzzTest(maxDuration = "10m")
    void readsSoundTextsAsJacksonDoes(byte[] input) {
        Optional<String> text = new YamlBytes("a.yaml", input, new TreeProblems("a.yaml", ':')).text();
        text.ifPresent(JacksonPeer::assertAgree);
    }
}
