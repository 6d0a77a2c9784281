package org.comity.ingest.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.comity.domain.finding.Finding;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.text.LineEnds;
import org.comity.ingest.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines with labels: the end of a value, and the findings about labels that are not read. */
class LabelledLinesTest {

    private static final Set<String> LABELS = Set.of("Members", "Seat", "Responsible body");

    private static AnnotatedText read(String text) {
        return LabelledLines.read("p.txt", SourceText.of(text), new TreeSet<>(LABELS));
    }

    private static List<String> values(String text) {
        return read(text).annotations().stream().map(LabelledLinesTest::value).toList();
    }

    private static String value(Annotation line) {
        return line.details().attributes().get(0).value();
    }

    private static List<String> findings(AnnotatedText read) {
        return read.findings().stream()
                .map(finding ->
                        finding.origin().orElseThrow() + " " + finding.id().code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Members: A, B,N  C, DN|A, B, C, D",
                "Members: A, B,N\tC,RN   D  |A, B, C, D",
                "_Members: AN  BN C|A B",
                "Members: A (seeN  note), B|A (see note), B",
                "MembersNN  A,N  B|A, B",
                "Members:NA,N B|A, B",
                "Members: ANN  B|A",
                "Members: AN  Capital: B|A",
                "Members: AN  Seat: BNSeat: C|A;B;C",
                "Members: AN  SeatNB|A;B",
                "Members: ANB|A",
            })
    void readsAValueOnInIndentedLinesWithoutALabel(String text, String values) {
        String written = text.replace("_", " ").replace("R", "\r").replace("N", "\n");
        assertEquals(values, String.join(";", values(written)), written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Responsible\u00a0body: A",
                "Responsible\u2009body\u00a0: A",
                "Responsible  body: A",
                "Respon\u00adsible body: A",
                "\u00a0Responsible body\u200b: A",
                "Responsible body\uff1aA",
                "Responsible\u202fbody\nA",
                "Responsible\u00a0body:\n\nA",
            })
    void comparesWhiteSpaceInLabelsAsInNames(String text) {
        AnnotatedText read = read(text);
        assertEquals(List.of(), findings(read));
        assertEquals("Responsible body", read.annotations().get(0).label());
        assertEquals("A", value(read.annotations().get(0)));
    }

    @Test
    void startsNoValueWithALineWhoseLabelHasOtherWhiteSpace() {
        assertEquals(List.of("A", "B"), values("Members: A\n  Responsible\u00a0body: B"));
        assertEquals(List.of("p.txt:1:1 label-without-value"), findings(read("Members:\nResponsible\u00a0body: B")));
    }

    @Test
    void asksAboutALabelWithARemark() {
        assertEquals(
                List.of("the label 'Members (in 1998)' is not read; did you mean 'Members'?"),
                read("Members (in 1998): A").findings().stream()
                        .map(finding ->
                                finding.message() + "; " + finding.suggestion().orElse(""))
                        .toList());
        assertEquals(List.of("p.txt:1:1 label-unread"), findings(read("MEMBERS: A")));
        assertEquals(List.of(), findings(read("Chair (in 1998): A")));
    }

    @Test
    void quotesAllTheLinesOfAValue() {
        assertEquals(
                "Members: A,\n  B",
                read("Members: A,\n  B\nC")
                        .annotations()
                        .get(0)
                        .passages()
                        .get(0)
                        .words()
                        .orElseThrow());
    }

    @Test
    void saysWhereAValueSeemsToGoOn() {
        assertEquals(List.of("p.txt:1:1 value-continues"), findings(read("Members: A,\nB, C")));
        assertEquals(List.of("p.txt:1:1 value-continues"), findings(read("Members: A;\n  note: B, C")));
        assertEquals(List.of(), findings(read("Members: A,\nCapital: B")));
        assertEquals(List.of(), findings(read("Members: A,\n\nB")));
        assertEquals(List.of(), findings(read("Members: A\nB")));
        assertEquals(List.of(), findings(read("Members: A,")));
    }

    @Test
    void findsAValueOfSeveralLinesAgain() {
        Random random = new Random(9);
        String[] pieces = {"a", "b,", " ", "  ", "\t", "\u00a0", "\n", "\r\n", "\r "};
        int several = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder words = new StringBuilder("a");
            for (int i = random.nextInt(9); i >= 0; i--) {
                words.append(pieces[random.nextInt(pieces.length)]);
            }
            String value = words.append('b').toString();
            if (value.lines().anyMatch(part -> part.replace('\u00a0', ' ').isBlank())) {
                continue;
            }
            String line = LineEnds.onOneLine(value);
            assertTrue(line.indexOf('\n') < 0 && line.indexOf('\r') < 0, line);
            assertEquals(Optional.of(value), LabelledLines.verbatim("Label: " + value, line), value);
            several += value.equals(line) ? 0 : 1;
        }
        assertTrue(several > 1_000);
        assertEquals(Optional.empty(), LabelledLines.verbatim("abc", "xbc"));
        assertEquals(Optional.empty(), LabelledLines.verbatim("bc", "abc"));
        assertEquals(Optional.empty(), LabelledLines.verbatim("b", "a b"));
    }

    @Test
    void readsSoManyLinesAndNoMore() {
        AnnotatedText read = read("Members: A\n".repeat(LabelledLines.MAX_LINES + 5));
        assertEquals(LabelledLines.MAX_LINES, read.annotations().size());
        assertEquals(
                List.of("error: the text has more than 100000 labelled lines that are read; the rest is not read"),
                read.findings().stream().map(LabelledLinesTest::said).toList());
        assertEquals(
                "p.txt:100001:1", read.findings().get(0).origin().orElseThrow().toString());
    }

    private static String said(Finding finding) {
        return finding.severity().label() + ": " + finding.message();
    }

    @Test
    void saysOfALabelOnceThatItIsNotRead() {
        assertEquals(
                List.of(
                        "warning: the label 'Member' is not read; 2 more places in this file have the same problem",
                        "warning: the label 'Seet' is not read",
                        "warning: the label 'Seat' has no value; 1 more place in this file has the same problem"),
                read("Member: A\nMember: B\nSeet: C\nMember: D\nSeat:\nSeat:\n").findings().stream()
                        .map(LabelledLinesTest::said)
                        .toList());
    }

    @Test
    void comparesSoManyLabelsAndNoMore() {
        StringBuilder text = new StringBuilder();
        Set<String> labels = new TreeSet<>();
        for (int i = 0; i < 3_000; i++) {
            labels.add("label of the page " + (10_000 + i));
        }
        for (int i = 0; i < 10_000; i++) {
            text.append("other words there ").append(10_000 + i).append(": x\n");
        }
        AnnotatedText read = LabelledLines.read("p.txt", SourceText.of(text.toString()), labels);
        assertEquals(List.of("p.txt:168:1 labels-not-compared"), findings(read));
    }
}
