package org.comity.ingest.format.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.domain.source.Origin;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.annotation.Details;
import org.comity.ingest.annotation.Normalization;
import org.comity.ingest.annotation.Note;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.junit.jupiter.api.Test;

class InlineWriterTest {

    private static final List<String> HEAD = List.of("source:", "  title: Minutes");

    private static final String WORDS = "Since 2008 Arland is a member.\n\nBorland [sic] left!";

    @Test
    void writesMarksIntoTheWords() {
        List<Annotation> annotations = List.of(
                span("T1", "membership", 0, 29, attribute("member", "arland"), attribute("since", "2008~")),
                span("T2", "date", 6, 10, attribute("note", "the \"year\" \\ [1]")),
                span("4:2", "", 11, 17, attribute("id", "arland")),
                span("5:1", "Person", 11, 17, attribute("class", "state"), attribute("class", "a,b")),
                span("an id", "", 32, 50),
                span("T6", "", 50, 51),
                span("1:1", "", 49, 50));
        assertEquals("""
                ---
                source:
                  title: Minutes
                ---
                [Since [2008]{#T2 .date note="the \\"year\\" \\\\ [1]"} \
                [[Arland]{.Person .state class="a,b"}]{#arland} is a member]\
                {#T1 .membership member=arland since="2008~"}.

                [Borland \\[sic\\] lef[t]{}]{id="an id"}[!]{#T6}""", InlineWriter.write(HEAD, WORDS, annotations).text().orElseThrow());
    }

    @Test
    void escapesWhatWouldBeReadOtherwise() {
        String words = "![^a]{.x} `b` \\* [c](d) {e} {f}";
        List<Annotation> annotations =
                List.of(span("1:1", "x", words, 1, 5), span("1:2", "y", words, 2, 4), span("1:3", "z", words, 24, 27));
        String file = InlineWriter.write(HEAD, words, annotations).text().orElseThrow();
        assertEquals(
                "\\![\\[[\\^a]{.y}\\]]{.x}\\{.x} \\`b\\` \\\\* \\[c\\](d) [{e}]{.z} {f}",
                file.substring(file.lastIndexOf("---\n") + 4));
    }

    @Test
    void saysWhichAnnotationsAreNoMarks() {
        Details noted = new Details(List.of(), List.of(), List.of(new Note("", "n")));
        Details normalized = new Details(List.of(), List.of(new Normalization("Wikidata", "Q1", "")), List.of());
        Origin origin = new Origin("a.ann", 7, 1);
        List<Passage> passage = passages(WORDS, 0, 5);
        List<Annotation> annotations = new ArrayList<>(List.of(
                Annotation.relation("R1", "of", List.of(new Argument("Arg1", "T1")), Details.NONE, origin),
                Annotation.event("E1", "joining", passage, List.of(), Details.NONE, origin),
                Annotation.span("A1", "x", List.of(), Details.NONE, origin),
                Annotation.span("A2", "x", List.of(passage.get(0), passage.get(0)), Details.NONE, origin),
                Annotation.span("A3", "x", passage, noted, origin),
                Annotation.span("A4", "x", passage, normalized, origin),
                Annotation.span("A5", "x", List.of(Passage.of("Since")), Details.NONE, origin),
                Annotation.span("A6", "x", List.of(at(0, 5, OffsetUnit.UTF_16_UNITS)), Details.NONE, origin),
                Annotation.span("A7", "x", List.of(at(5, 5, OffsetUnit.CODE_POINTS)), Details.NONE, origin),
                Annotation.span("A8", "x", List.of(at(5, 99, OffsetUnit.CODE_POINTS)), Details.NONE, origin),
                Annotation.span("A9", "x", List.of(at(-1, 9, OffsetUnit.CODE_POINTS)), Details.NONE, origin),
                Annotation.span(
                        "B1",
                        "x",
                        List.of(Passage.of("since", new Offsets(0, 5, OffsetUnit.CODE_POINTS))),
                        Details.NONE,
                        origin)));
        annotations.add(span("B2", "", 0, 5, attribute("class", "x")));
        annotations.add(span("B3", "two words", 0, 5));
        annotations.add(span("B4", "x", 0, 5, attribute("also called", "x")));
        annotations.add(span("B5", "x", 0, 5, attribute("class", "two words")));
        annotations.add(span("B6", "x", 0, 5, attribute("note", "two\nlines")));
        annotations.add(span("B7", "x", 0, 5, attribute("id", "other")));
        annotations.add(span("B8", "x", 0, 5));
        annotations.add(span("B8", "x", 0, 5));
        annotations.add(span("B9", "x", 0, 40));
        annotations.add(span("C1", "x", 3, 8));
        InlineWriting writing = InlineWriter.write(HEAD, WORDS, annotations);
        assertEquals(Optional.empty(), writing.text());
        assertEquals("""
                B2: it has a class but no label
                B3: its label contains white space
                B4: an attribute cannot be named 'also called'
                B5: a class is empty or contains white space
                B6: the attribute 'note' contains a line end
                B7: its id and its attribute id differ
                B8: another annotation has the same id
                B8: another annotation has the same id
                B9: it contains a blank line
                C1: it crosses 'B8'
                A1: it marks 0 passages, not one
                A2: it marks 2 passages, not one
                A3: it has notes or normalizations
                A4: it has notes or normalizations
                A5: its passage has no offsets in code points
                A6: its passage has no offsets in code points
                A7: its passage is empty or outside the text: 5..5
                A8: its passage is empty or outside the text: 5..99
                A9: its passage is empty or outside the text: -1..9
                B1: its words are not at 0..5
                E1: it is a relation or an event
                R1: it is a relation or an event
                """, reasons(writing));
        assertEquals(
                "error: the annotation 'R1' cannot be written as an inline mark: it is a relation or an event"
                        + " (no-inline-mark.a.ann.R1)",
                Printed.findings(writing.findings())
                        .lines()
                        .filter(line -> line.contains("'R1'"))
                        .collect(Collectors.joining()));
    }

    @Test
    void nestsAsDeepAsIsRead() {
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 1; i <= InlineReader.MAX_DEPTH; i++) {
            annotations.add(span("T" + i, "x", 0, 5));
        }
        InlineWriting writing = InlineWriter.write(HEAD, WORDS, annotations);
        InlineLaws.assertReadsBack(writing.text().orElseThrow(), WORDS, annotations);
        annotations.add(span("T65", "x", 0, 5));
        assertEquals("T65: it is inside 64 others\n", reasons(InlineWriter.write(HEAD, WORDS, annotations)));
    }

    @Test
    void refusesHeadsThatWouldNotBeReadAsSuch() {
        assertEquals(
                "a head without the key source",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> InlineWriter.write(List.of("title: x"), "", List.of()))
                        .getMessage());
        for (String line : List.of("---", "... ", "a: 1\nb: 2", "a: 1\r")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> InlineWriter.write(List.of("source:", line), "", List.of()),
                    line);
        }
    }

    private static String reasons(InlineWriting writing) {
        return writing.findings().stream()
                .map(finding -> finding.message()
                                .replaceFirst("the annotation '(.*?)' cannot be written as an inline mark", "$1")
                        + "\n")
                .collect(Collectors.joining());
    }

    private static Annotation span(String id, String label, int start, int end, AnnotationAttribute... attributes) {
        return span(id, label, WORDS, start, end, attributes);
    }

    private static Annotation span(
            String id, String label, String words, int start, int end, AnnotationAttribute... attributes) {
        Details details = new Details(List.of(attributes), List.of(), List.of());
        return Annotation.span(id, label, passages(words, start, end), details, new Origin("a.ann", 1, 1));
    }

    private static List<Passage> passages(String words, int start, int end) {
        return List.of(Passage.of(words.substring(start, end), new Offsets(start, end, OffsetUnit.CODE_POINTS)));
    }

    private static Passage at(int start, int end, OffsetUnit unit) {
        return Passage.at(new Offsets(start, end, unit));
    }

    private static AnnotationAttribute attribute(String name, String value) {
        return new AnnotationAttribute(name, value);
    }
}
