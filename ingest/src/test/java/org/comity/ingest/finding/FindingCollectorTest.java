package org.comity.ingest.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.ingest.text.SourceText;
import org.junit.jupiter.api.Test;

class FindingCollectorTest {

    private final FindingCollector collector = new FindingCollector();

    @Test
    void countsTheFindingsOfOneCodeAfterTheFirstHundred() {
        for (int line = 1; line <= 103; line++) {
            collector.add(finding(line == 102 ? Severity.ERROR : Severity.WARNING, "bad-line", line));
        }
        collector.add(finding(Severity.INFO, "last-line", 104));
        List<Finding> findings = collector.findings();
        assertEquals(102, findings.size());
        assertEquals(
                "a.x:101:1 ERROR too-many-findings.a.x.bad-line 3 more findings 'bad-line' are not shown",
                printed(findings.get(100)));
        assertEquals("a.x:104:1 INFO last-line.a.x line 104", printed(findings.get(101)));
    }

    @Test
    void countsASingleFurtherFinding() {
        for (int line = 1; line <= 101; line++) {
            collector.add(finding(Severity.INFO, "bad-line", line));
        }
        assertEquals(
                "a.x:101:1 INFO too-many-findings.a.x.bad-line 1 more finding 'bad-line' is not shown",
                printed(collector.findings().get(100)));
    }

    @Test
    void reportsTheSameFindingOnce() {
        for (int times = 0; times < 300; times++) {
            collector.add(finding(Severity.ERROR, "bad-line", 7));
        }
        assertEquals(List.of(finding(Severity.ERROR, "bad-line", 7)), collector.findings());
    }

    @Test
    void makesOnlyTheFindingsThatAreKept() {
        AtomicInteger made = new AtomicInteger();
        for (int i = 0; i < 1_000; i++) {
            collector.add(
                    Severity.ERROR, "bad-line", () -> finding(Severity.ERROR, "bad-line", made.incrementAndGet()));
        }
        assertEquals(101, made.get());
    }

    @Test
    void reportsARepeatedProblemAtItsFirstPlace() {
        TextFindings findings = TextFindings.of("a.x", SourceText.of("é\n😀b\nc"));
        findings.addRepeated(Severity.WARNING, "odd-word", "b", 4, "'b' is odd", "write 'c'");
        findings.addRepeated(Severity.WARNING, "odd-word", "b", 6, "'b' is odd", "");
        findings.addRepeated(Severity.WARNING, "odd-word", "c", 6, "'c' is odd", "");
        findings.add(Severity.ERROR, "no-words", " ", 0, "there are no words");
        assertEquals(
                List.of(
                        "a.x:1:1 ERROR no-words.a.x there are no words",
                        "a.x:2:2 WARNING odd-word.a.x.b 'b' is odd; 1 more place in this file has the same problem",
                        "a.x:3:1 WARNING odd-word.a.x.c 'c' is odd"),
                findings.findings().stream().map(FindingCollectorTest::printed).toList());
        assertEquals("write 'c'", findings.findings().get(1).suggestionOrNull());
        findings.addRepeated(Severity.WARNING, "odd-word", "b", 0, "'b' is odd", "");
        assertEquals(
                "'b' is odd; 2 more places in this file have the same problem",
                findings.findings().get(1).message());
    }

    private static Finding finding(Severity severity, String code, int line) {
        return Finding.of(severity, code, "a.x", "line " + line).at(Place.of(new Origin("a.x", line, 1)));
    }

    private static String printed(Finding finding) {
        return finding.origin().orElseThrow() + " " + finding.severity() + " " + finding.id() + " " + finding.message();
    }
}
