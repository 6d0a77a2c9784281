package org.comity.ingest.format.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RecognitionTest {

    private static String recognised(String file, String json) {
        byte[] bytes = json.getBytes(UTF_8);
        return (new WebAnnotationReader().recognises(file, bytes) ? "web-annotation " : "")
                + (new HypothesisReader().recognises(file, bytes) ? "hypothesis " : "");
    }

    @Test
    void takesEachFileForOneFormatAtMost() {
        String context = "\"@context\": \"http://www.w3.org/ns/anno.jsonld\"";
        String hypothesis = "{\"id\": \"a\", \"user\": \"acct:a@b\", \"uri\": \"x\", \"target\": []";
        assertEquals("web-annotation ", recognised("a.json", "{" + context + "}"));
        assertEquals("web-annotation ", recognised("a.json", "[1, {\"type\": [\"Annotation\"]}]"));
        assertEquals("web-annotation ", recognised("a.json", hypothesis + ", " + context + "}"));
        assertEquals("web-annotation ", recognised("a.jsonld", hypothesis + "}"));
        assertEquals("web-annotation ", recognised("A.JSONLD", "not json"));
        assertEquals("hypothesis ", recognised("a.json", hypothesis + "}"));
        assertEquals("hypothesis ", recognised("a.json", "[" + hypothesis + "}]"));
        assertEquals("hypothesis ", recognised("a.json", "{\"rows\": [{\"target\": []}]}"));
        assertEquals("hypothesis ", recognised("a.json", "{\"rows\": [], \"total\": 0}"));
        assertEquals("hypothesis ", recognised("a.json", "[]"));
        assertEquals("hypothesis ", recognised("a.json", "{\"annotations\": [" + hypothesis + "}]}"));
        assertEquals("hypothesis ", recognised("a.json", "{\"annotations\": [], \"client_version\": \"1.0\"}"));
        assertEquals("hypothesis ", recognised("a.json", "[{\"rows\": [" + hypothesis + "}], \"total\": 2}]"));
        assertEquals("hypothesis ", recognised("a.json", "{\"a\": {\"b\": {\"c\": [1, " + hypothesis + "}]}}}"));
        assertEquals("web-annotation ", recognised("a.json", "{\"annotations\": [{\"type\": \"Annotation\"}]}"));
        assertEquals(
                "web-annotation ", recognised("a.json", "{\"annotations\": [" + hypothesis + ", " + context + "}]}"));
    }

    @Test
    void knowsAFileThatIsCutOffByItsBeginning() {
        assertEquals(
                "web-annotation ", recognised("a.json", "[{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"id"));
        assertEquals("hypothesis ", recognised("a.json", "{\"total\": 2, \"rows\": [{\"id\": \"a\", \"target\": [{"));
    }

    @Test
    void looksAtTheBeginningAloneAndCutsNoCharacterInTwo() {
        String context = "\"@context\": \"http://www.w3.org/ns/anno.jsonld\"";
        for (int i = 0; i < 4; i++) {
            String note = "\"note\": \"" + "x".repeat(i) + "\uD83D\uDE80".repeat(20_000) + "\"";
            assertEquals("web-annotation ", recognised("a.json", "{" + context + ", " + note + "}"));
            assertEquals("", recognised("a.json", "{" + note + ", " + context + "}"));
            assertEquals("web-annotation ", recognised("a.jsonld", "{" + note + ", " + context + "}"));
        }
    }

    @Test
    void knowsALargeFileThatIsWrongFurtherOn() {
        String rows = "{\"rows\": [{\"target\": []}" + ", {\"target\": []}".repeat(10_000);
        assertEquals("hypothesis ", recognised("a.json", rows + " oops"));
    }

    @Test
    void leavesOtherFilesAlone() {
        for (String json : new String[] {
            "",
            "null",
            "{}",
            "{\"annotations\": []}",
            "{\"annotations\": [{\"id\": 1}]}",
            "{\"a\": {\"b\": {\"c\": {\"d\": [{\"target\": [], \"uri\": \"x\"}]}}}}",
            "[[]]",
            "\"Annotation\"",
            "{\"rows\": [1, 2]}",
            "{\"rows\": []}",
            "{\"type\": \"FeatureCollection\"}",
            "{\"target\": [], \"name\": \"a\"}",
            "{\"target\": \"x\", \"user\": \"a\"}",
            "{\"@context\": \"https://schema.org\"}"
        }) {
            assertEquals("", recognised("a.json", json), json);
        }
    }
}
