package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.comity.domain.source.Quote;
import org.comity.ingest.ProjectFolder;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.node.json.JsonLines;
import org.comity.ingest.node.json.JsonLinesReader;
import org.junit.jupiter.api.Test;

/** The cases of benchmark/quotes, which are plain data for any program that checks quotes. */
class QuoteGateBenchmarkTest {

    private static final Path CASES = ProjectFolder.resolve("benchmark/quotes/cases.jsonl");

    @Test
    void answersAllCasesRight() throws IOException {
        JsonLines cases = JsonLinesReader.read("cases.jsonl", Files.readAllBytes(CASES));
        assertEquals(List.of(), cases.findings());
        List<String> wrong = new ArrayList<>();
        TreeSet<String> languages = new TreeSet<>();
        for (Node one : cases.values()) {
            languages.add(text(one, "language"));
            String answer = answer(one);
            String expected =
                    text(one, "answer").equals("found") ? "found: " + text(one, "passage") : text(one, "answer");
            if (!answer.equals(expected)) {
                wrong.add(text(one, "id") + " (" + text(one, "kind") + "): " + answer + ", not " + expected);
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertEquals(60, cases.values().size());
        assertEquals(6, languages.size());
    }

    /** A passage that cuts a word is not a passage that an annotator meant, but the words are there. */
    private static String answer(Node one) {
        Anchoring anchoring = QuoteFinder.of(SourceText.of(text(one, "text")), text(one, "language"))
                .find(QuoteRequest.of(text(one, "quote")));
        Optional<Quote> passage = anchoring.quote();
        if (passage.isPresent()) {
            return "found: " + passage.get().words();
        }
        return anchoring instanceof Ambiguous ? "ambiguous" : "refused";
    }

    private static String text(Node one, String key) {
        assertTrue(one instanceof MapNode);
        return ((MapNode) one)
                .get(key)
                .filter(ScalarNode.class::isInstance)
                .map(value -> ((ScalarNode) value).text())
                .orElseThrow();
    }
}
