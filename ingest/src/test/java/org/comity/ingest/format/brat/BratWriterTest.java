package org.comity.ingest.format.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Span;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.annotation.Details;
import org.comity.ingest.annotation.Normalization;
import org.comity.ingest.annotation.Note;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.text.SourceText;
import org.junit.jupiter.api.Test;

class BratWriterTest {

    private static final String TEXT = "Arland joined the Delta \r\n\tForum.\n\uD83C\uDF0D Borland\u2028left.";
    private static final Origin SOMEWHERE = new Origin("x", 1, 1);

    private static Passage at(int start, int end) {
        String words = SourceText.of(TEXT).words(new Span(start, end));
        return Passage.of(words, new Offsets(start, end, OffsetUnit.CODE_POINTS));
    }

    private static Annotation span(String id, String label, Passage... passages) {
        return Annotation.span(id, label, List.of(passages), Details.NONE, SOMEWHERE);
    }

    private static Annotation event(String id, Passage trigger, Argument... arguments) {
        return Annotation.event(id, "Membership", List.of(trigger), List.of(arguments), Details.NONE, SOMEWHERE);
    }

    private static Annotation relation(String id, Details details, Argument... arguments) {
        return Annotation.relation(id, "Same", List.of(arguments), details, SOMEWHERE);
    }

    private static Details note(String text) {
        return new Details(List.of(), List.of(), List.of(new Note("", text)));
    }

    private static String write(Annotation... annotations) {
        return new BratWriter().write(TEXT, "x.txt", List.of(annotations));
    }

    @Test
    void keepsIdsOfItsOwnAndMakesOthers() {
        assertEquals(
                """
                T2\tOrganization 0 6\tArland
                T1\tOrganization 0 6\tArland
                T3\tOrganization 0 6\tArland
                T7b\tOrganization 0 6\tArland
                """,
                write(
                        span("T2", "Organization", at(0, 6)),
                        span("E1", "Organization", at(0, 6)),
                        span("a:b", "Organization", at(0, 6)),
                        span("T7b", "Organization", at(0, 6))));
    }

    @Test
    void givesEachEventATriggerThatEventsToldAlikeShare() {
        assertEquals(
                """
                T1\tMembership 0 6\tArland
                T2\tMembership 7 13\tjoined
                E1\tMembership:T2 Member:T1
                E2\tMembership:T2 Member:E1
                E3\tMembership:T1
                """,
                write(
                        span("T1", "Membership", at(0, 6)),
                        event("E1", at(7, 13), new Argument("Member", "T1")),
                        event("E2", at(7, 13), new Argument("Member", "E1")),
                        event("E3", at(0, 6))));
    }

    @Test
    void leavesWordsThatNothingNamesOutOfEvents() {
        assertEquals("""
                T1\tMembership 7 13\tjoined
                T2\tMembership 7 13\tjoined
                E1\tMembership:T2
                """, write(span("T1", "Membership", at(7, 13)), event("E1", at(7, 13))));
    }

    @Test
    void partsPassagesWhereLinesEnd() {
        assertEquals(
                """
                T1\tFramework 18 23;27 32\tDelta Forum
                T2\tX 34 43;44 48\t\uD83C\uDF0D Borland left
                T3\tX 24 26\t \s
                """,
                write(span("T1", "Framework", at(17, 32)), span("T2", "X", at(34, 48)), span("T3", "X", at(24, 26))));
    }

    @Test
    void keepsPassagesApartThatALineEndParts() {
        String written = write(span("T1", "X", at(18, 23), at(27, 32)));
        assertEquals("T1\tX 18 27;27 32\tDelta     Forum\n", written);
        List<Annotation> read = new BratReader()
                .read("x.ann", written.getBytes(StandardCharsets.UTF_8))
                .annotations();
        assertEquals(read, new BratReader().heldAgainst(TEXT, read));
        assertEquals(written, write(read.get(0)));
    }

    @Test
    void writesAnAnnotationOfTheTextAsAWhole() {
        assertEquals("T1\tProfile 0 0\t\n", write(span("T1", "Profile")));
    }

    @Test
    void writesRelationsWithoutRolesAsEquivalences() {
        Argument one = new Argument("", "T1");
        Argument two = new Argument("", "T2");
        assertEquals(
                """
                T1\tX 0 6\tArland
                T2\tX 7 13\tjoined
                *\tSame T1 T2 T1
                R1\tSame Arg1:T1
                R2\tSame Arg1:T1 Arg2:T2
                #1\tAnnotatorNotes R2\tno  doubt
                R3\tSame From:T1 Arg2:R2
                """,
                write(
                        span("T1", "X", at(0, 6)),
                        span("T2", "X", at(7, 13)),
                        relation("*1", Details.NONE, one, two, one),
                        relation("*2", Details.NONE, one),
                        relation("*3", note("no\r\n\u2028doubt"), one, two),
                        relation("*4", Details.NONE, new Argument("From", "T1"), new Argument("", "*3"))));
    }

    @Test
    void writesWhatItCannotHoldAsNearAsItCan() {
        Details details = new Details(
                List.of(
                        new AnnotationAttribute("of\u00A0what", " a\nb\tc "),
                        new AnnotationAttribute("", ""),
                        new AnnotationAttribute("Denied", "true")),
                List.of(new Normalization("a:b c", "New York", "of\nNew York"), new Normalization("", "", "")),
                List.of(new Note("", "one\ntwo\rthree\tfour"), new Note("my note", "")));
        assertEquals(
                """
                T1\tmy_label 0 6\tArland
                A1\tof_what T1 a b c
                A2\t_ T1 _
                A3\tDenied T1
                N1\tReference T1 a_b_c:New_York\tof New York
                N2\tReference T1 _:_\t
                #1\tAnnotatorNotes T1\tone two three\tfour
                #2\tmy_note T1\t
                T2\tMembership 7 13\tjoined
                E1\tMembership:T2 a_b:T1 _:T1
                """,
                write(
                        Annotation.span("T1", "my label", List.of(at(0, 6)), details, SOMEWHERE),
                        event("E1", at(7, 13), new Argument("a:b", "T1"), new Argument("", "T1"))));
    }

    @Test
    void readsItsPartedPassagesBack() {
        String written = write(span("T1", "Framework", at(17, 32)));
        AnnotatedText read = new BratReader().read("x.ann", written.getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of(), read.findings());
        assertEquals(List.of(at(18, 23), at(27, 32)), read.annotations().get(0).passages());
        assertEquals(
                List.of(at(18, 32)),
                new BratReader().heldAgainst(TEXT, read.annotations()).get(0).passages());
    }

    private static void assertRefused(String message, Annotation... annotations) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> write(annotations))
                        .getMessage());
    }

    @Test
    void refusesWhatPointsAtNothing() {
        assertRefused("'T1' is at 40..90 of a text of 49", span("T1", "X", atRaw(40, 90, OffsetUnit.CODE_POINTS)));
        assertRefused("'T1' is at 3..3 of a text of 49", span("T1", "X", atRaw(3, 3, OffsetUnit.CODE_POINTS)));
        assertRefused(
                "'T1' has a passage without offsets in code points",
                span("T1", "X", atRaw(0, 3, OffsetUnit.UTF_16_UNITS)));
        assertRefused("'T1' has a passage without offsets in code points", span("T1", "X", Passage.of("Arland")));
        assertRefused("no annotation is called 'T9'", event("E1", at(7, 13), new Argument("Member", "T9")));
        assertRefused("two annotations are called 'T1'", span("T1", "X", at(0, 6)), span("T1", "X", at(0, 6)));
    }

    private static Passage atRaw(int start, int end, OffsetUnit unit) {
        return Passage.of("Arland", new Offsets(start, end, unit));
    }
}
