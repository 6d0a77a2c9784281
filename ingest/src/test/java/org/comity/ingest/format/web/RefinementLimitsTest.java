package org.comity.ingest.format.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.comity.domain.finding.Finding;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Passage;
import org.junit.jupiter.api.Test;

class RefinementLimitsTest {

    private static AnnotatedText read(String selector) {
        String json = "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"id\": \"a\", \"type\": \"Annotation\","
                + " \"target\": {\"source\": \"a.txt\", \"selector\": " + selector + "}}";
        return new WebAnnotationReader().read("a.jsonld", json.getBytes(UTF_8));
    }

    private static String refined(String words, String inner) {
        return "{\"type\": \"TextQuoteSelector\", \"exact\": \"" + words + "\", \"refinedBy\": " + inner + "}";
    }

    private static String position(int start, int end) {
        return "{\"type\": \"TextPositionSelector\", \"start\": " + start + ", \"end\": " + end + "}";
    }

    @Test
    void keepsOfManyAlternativesTheFirst() {
        String many = "[" + (position(0, 9_999) + ",").repeat(20_000) + position(0, 1) + "]";
        AnnotatedText picture = read(refined("a".repeat(10_000), many));
        assertEquals(List.of(), picture.findings());
        Passage passage = picture.annotations().get(0).passages().get(0);
        assertEquals("a".repeat(9_999), passage.words().orElseThrow());
        assertEquals("a", passage.after());
    }

    @Test
    void keepsAFewCharactersBesideAPart() {
        Passage passage = read(refined("😀".repeat(2_000), position(1_000, 1_001)))
                .annotations()
                .get(0)
                .passages()
                .get(0);
        assertEquals("😀".repeat(100), passage.before());
        assertEquals("😀".repeat(100), passage.after());
    }

    @Test
    void doesNotLookIntoVeryLongWords() {
        AnnotatedText picture = read(refined("a".repeat(10_001), position(0, 1)));
        assertEquals(List.of(), picture.annotations());
        assertEquals(
                "the words to refine here are too long to search",
                picture.findings().stream().map(Finding::message).collect(Collectors.joining()));
    }

    @Test
    void reportsAHundredProblemsAndCountsTheOthers() {
        String many = "[" + "7,".repeat(2_999) + "7]";
        List<Finding> findings = read(many).findings();
        assertEquals(101, findings.size());
        assertEquals(
                "2900 more findings 'web-annotation-selector' are not shown",
                findings.get(100).message());
    }
}
