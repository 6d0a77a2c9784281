package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.comity.domain.dataset.Acceptance;
import org.comity.domain.dataset.Conclusions;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.FindingId;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.Statements;
import org.junit.jupiter.api.Test;

class FindingPrinterTest {

    private static final Finding NOT_FOUND = Finding.of(Severity.ERROR, "quote-not-found", "iom", "quote not found")
            .at(new Place(new Origin("notes/iom.yaml", 12, 7), "  - quote: Since 2021"))
            .suggesting("Since 2012");
    private static final Finding DISAGREEMENT = Finding.of(
                    Severity.WARNING, "start-disagreement", "iom.observer.add", "2008 or 2012")
            .at(Place.of(new Origin("a.yaml", 3, 5)))
            .at(Place.of(new Origin("b.yaml", 9, 5)));
    private static final Finding UNUSED =
            Finding.of(Severity.INFO, "text-without-annotation", "c.txt", "nothing is marked in c.txt");

    @Test
    void printsFindingsAsCompilersDo() {
        assertEquals("""
                a.yaml:3:5: warning: 2008 or 2012 (start-disagreement)
                  also at b.yaml:9:5
                  to accept it: start-disagreement.iom.observer.add
                notes/iom.yaml:12:7: error: quote not found (quote-not-found)
                      - quote: Since 2021
                          ^
                  help: Since 2012
                """, printed(false, Map.of(), NOT_FOUND, DISAGREEMENT));
    }

    @Test
    void leavesInfosOutUnlessEverythingIsAskedFor() {
        assertEquals("", printed(false, Map.of(), UNUSED));
        assertEquals("info: nothing is marked in c.txt (text-without-annotation)\n", printed(true, Map.of(), UNUSED));
    }

    @Test
    void leavesAcceptedFindingsOutUnlessEverythingIsAskedFor() {
        Map<FindingId, String> accepted = Map.of(DISAGREEMENT.id(), "the card counts from the inception");
        assertEquals("", printed(false, accepted, DISAGREEMENT));
        assertEquals("""
                a.yaml:3:5: accepted: 2008 or 2012 (start-disagreement)
                  also at b.yaml:9:5
                  because: the card counts from the inception
                """, printed(true, accepted, DISAGREEMENT));
    }

    @Test
    void doesNotLetACorpusAcceptAnError() {
        assertEquals(
                printed(false, Map.of(), NOT_FOUND), printed(false, Map.of(NOT_FOUND.id(), "never mind"), NOT_FOUND));
    }

    @Test
    void sendsNothingToTheTerminalThatSteersIt() {
        Finding hostile = Finding.of(Severity.ERROR, "key-unknown", "k", "unknown key '\u001b[2J'")
                .at(new Place(Origin.of("\u001b]0;x\u0007.yaml"), "\u001b[31m: 1"));
        assertEquals("""
                \\u001b]0;x\\u0007.yaml: error: unknown key '\\u001b[2J' (key-unknown)
                    \\u001b[31m: 1
                """, printed(false, Map.of(), hostile));
    }

    private static final Conclusions NOTHING = Conclusions.NONE;

    private static String printed(boolean everything, Map<FindingId, String> accepted, Finding... findings) {
        Corpus corpus = new Corpus(
                new Slug("test"),
                new Imprint("Test", "", "", ""),
                List.of(),
                accepted.entrySet().stream()
                        .map(entry -> new Acceptance(entry.getKey(), entry.getValue(), Origin.of("corpus.yaml")))
                        .toList());
        StringWriter text = new StringWriter();
        new FindingPrinter(new PrintWriter(text), everything)
                .print(new Verdict(Dataset.of(corpus, Statements.EMPTY, NOTHING, List.of(findings))));
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
