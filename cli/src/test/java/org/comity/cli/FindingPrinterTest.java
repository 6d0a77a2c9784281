package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comity.cli.answer.Layout;
import org.comity.domain.dataset.Acceptance;
import org.comity.domain.dataset.Conclusions;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.FindingDetails;
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
                info: nothing is marked in c.txt (text-without-annotation)
                a.yaml:3:5: warning: 2008 or 2012 (start-disagreement)
                  also at b.yaml:9:5
                  to accept it: start-disagreement.iom.observer.add
                notes/iom.yaml:12:7: error: quote not found (quote-not-found)
                      - quote: Since 2021
                          ^
                  help: Since 2012
                """, inFull(Map.of(), NOT_FOUND, DISAGREEMENT, UNUSED));
    }

    @Test
    void printsWarningsInOneLineAndLeavesOutInfosWhenBrief() {
        assertEquals("""
                a.yaml:3:5: warning: 2008 or 2012 (start-disagreement)
                notes/iom.yaml:12:7: error: quote not found (quote-not-found)
                      - quote: Since 2021
                          ^
                  help: Since 2012
                To see the lines, further places and advice, add --all or use 'comity check'.
                """, briefly(Map.of(), NOT_FOUND, DISAGREEMENT, UNUSED));
        assertEquals("", briefly(Map.of(), UNUSED));
    }

    @Test
    void leavesOutAcceptedFindingsWhenBrief() {
        Map<FindingId, String> accepted = Map.of(DISAGREEMENT.id(), "the card counts from the inception");
        assertEquals("", briefly(accepted, DISAGREEMENT));
        assertEquals("""
                a.yaml:3:5: accepted: 2008 or 2012 (start-disagreement)
                  also at b.yaml:9:5
                  because: the card counts from the inception
                """, inFull(accepted, DISAGREEMENT));
    }

    @Test
    void printsFindingsFromASeverityOn() {
        StringWriter text = new StringWriter();
        new FindingPrinter(new PrintWriter(text), false, Layout.PLAIN)
                .print(List.of(DISAGREEMENT, UNUSED), Severity.WARNING);
        assertEquals("""
                a.yaml:3:5: warning: 2008 or 2012 (start-disagreement)
                  also at b.yaml:9:5
                """, lines(text));
    }

    @Test
    void doesNotLetACorpusAcceptAnError() {
        assertEquals(briefly(Map.of(), NOT_FOUND), briefly(Map.of(NOT_FOUND.id(), "never mind"), NOT_FOUND));
    }

    @Test
    void escapesControlSequences() {
        Finding hostile = Finding.of(Severity.ERROR, "key-unknown", "k", "unknown key '\u001b[2J'")
                .at(new Place(Origin.of("\u001b]0;x\u0007.yaml"), "\u001b[31m: 1"));
        assertEquals("""
                \\u001b]0;x\\u0007.yaml: error: unknown key '\\u001b[2J' (key-unknown)
                    \\u001b[31m: 1
                """, briefly(Map.of(), hostile));
    }

    @Test
    void limitsThePlacesAndTheWidthOfAFinding() {
        Finding wide = Finding.of(Severity.WARNING, "start-disagreement", "a.member.f", "x".repeat(600));
        for (int line = 1; line <= 8; line++) {
            wide = wide.at(Place.of(new Origin("a.yaml", line, 5)));
        }
        assertEquals("""
                a.yaml:1:5: warning: %s… (start-disagreement)
                  also at a.yaml:2:5
                  also at a.yaml:3:5
                  also at a.yaml:4:5
                  also at a.yaml:5:5
                  also at a.yaml:6:5
                  and at 2 more places
                  to accept it: start-disagreement.a.member.f
                To see all findings with all their places, add --all.
                """.formatted("x".repeat(500)), inFull(Map.of(), wide));
        StringWriter text = new StringWriter();
        new FindingPrinter(new PrintWriter(text), true, Layout.PLAIN).printAll(judged(Map.of(), wide));
        assertTrue(lines(text).contains("x".repeat(600)), text::toString);
        assertTrue(lines(text).contains("  also at a.yaml:8:5\n"), text::toString);
    }

    @Test
    void printsTenFindingsOfOneCode() {
        Finding[] many = new Finding[50];
        for (int i = 0; i < many.length; i++) {
            many[i] = Finding.of(Severity.WARNING, "start-disagreement", "s" + i, "2008 or 2012")
                    .at(Place.of(new Origin("a.yaml", 100 + i, 5)));
        }
        List<String> printed = briefly(Map.of(), many).lines().toList();
        assertEquals(12, printed.size());
        assertEquals("a.yaml:109:5: warning: 2008 or 2012 (start-disagreement)", printed.get(9));
        assertEquals("and 40 more (start-disagreement), the first at a.yaml:110:5 (--all)", printed.get(10));
    }

    @Test
    void prefersWhatIsMoreSeriousAmongFindingsOfManyCodes() {
        Finding[] many = new Finding[400];
        for (int i = 0; i < many.length; i++) {
            Severity severity = i < 300 ? Severity.INFO : Severity.ERROR;
            many[i] = Finding.of(severity, "code-" + (i / 10), "s" + i, "odd")
                    .at(Place.of(new Origin("a.yaml", 100 + i, 5)));
        }
        List<String> printed = inFull(Map.of(), many).lines().toList();
        assertEquals(
                100, printed.stream().filter(line -> line.contains(": error: ")).count());
        assertEquals(
                100, printed.stream().filter(line -> line.contains(": info: ")).count());
        assertTrue(printed.contains("and 10 more (code-29), the first at a.yaml:390:5 (--all)"), printed::toString);
        assertEquals("To see all findings with all their places, add --all.", printed.get(printed.size() - 1));
    }

    @Test
    void groupsFindingsByTheirWordsAndOffersWhatToDeclare() {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < 313; i++) {
            many.add(unknown("unknown-meaning", "NGOs", 100 + i));
        }
        many.add(unknown("unknown-meaning", "2024, \"so\"", 50));
        many.add(unknown("unknown-name", "Bank of Arland", 60));
        many.add(unknown("unknown-name", "\u0141ah", 61));
        many.add(unknown("unknown-entity", "borland", 62));
        many.add(unknown("unknown-role", "guest", 63));
        many.add(unknown("unknown-role", "membr", 64)
                .detailed(FindingDetails.given("membr").withNearest("member"))
                .suggesting("did you mean 'member'?"));
        many.add(unknown("unknown-role", "membr", 65)
                .detailed(FindingDetails.given("membr").withNearest("member"))
                .suggesting("did you mean 'member'?"));
        assertEquals("""
                a.yaml:50:5: error: unknown '2024, "so"' (unknown-meaning)
                a.yaml:60:5: error: unknown 'Bank of Arland' (unknown-name)
                a.yaml:61:5: error: unknown '\u0141ah' (unknown-name)
                a.yaml:62:5: error: unknown 'borland' (unknown-entity)
                a.yaml:63:5: error: unknown 'guest' (unknown-role)
                a.yaml:64:5: error: unknown 'membr' (unknown-role), and at 1 more place
                  help: did you mean 'member'?
                a.yaml:100:5: error: unknown 'NGOs' (unknown-meaning), and at 312 more places
                To paste into corpus.yaml, with what you mean instead of each ?:
                  means:
                    NGOs: ?  # 313
                    "2024, \\"so\\"": ?  # 1
                  entities:
                    bank-of-arland: {organization: ?, name: Bank of Arland}  # 1
                    ?: {organization: ?, name: "\u0141ah"}  # 1
                    borland: {organization: ?, name: ?}  # 1
                  roles:
                    guest: {standing: ?}  # 1
                To see all findings with all their places, add --all.
                """, inFull(Map.of(), many.toArray(Finding[]::new)));
    }

    private static Finding unknown(String code, String words, int line) {
        return Finding.of(Severity.ERROR, code, words, "unknown '" + words + "'")
                .detailed(FindingDetails.given(words))
                .at(Place.of(new Origin("a.yaml", line, 5)));
    }

    private static String inFull(Map<FindingId, String> accepted, Finding... findings) {
        StringWriter text = new StringWriter();
        new FindingPrinter(new PrintWriter(text), false, Layout.PLAIN).printAll(judged(accepted, findings));
        return lines(text);
    }

    private static String briefly(Map<FindingId, String> accepted, Finding... findings) {
        StringWriter text = new StringWriter();
        new FindingPrinter(new PrintWriter(text), false, Layout.PLAIN).printBriefly(judged(accepted, findings));
        return lines(text);
    }

    private static JudgedFindings judged(Map<FindingId, String> accepted, Finding... findings) {
        Corpus corpus = new Corpus(
                new Slug("test"),
                new Imprint("Test", "", "", ""),
                List.of(),
                accepted.entrySet().stream()
                        .map(entry -> new Acceptance(entry.getKey(), entry.getValue(), Origin.of("corpus.yaml")))
                        .toList());
        return new JudgedFindings(Dataset.of(corpus, Statements.EMPTY, Conclusions.NONE, List.of(findings)));
    }

    private static String lines(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
