package org.comity.ingest.format.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.comity.domain.source.Origin;
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
import org.comity.ingest.annotation.ReaderLaws;
import org.comity.ingest.mapping.PassageRequests;
import org.comity.ingest.text.Anchoring;
import org.comity.ingest.text.PassageFinder;
import org.comity.ingest.text.QuoteFinder;
import org.comity.ingest.text.SourceText;
import org.junit.jupiter.api.Test;

class WebAnnotationWriterTest {

    private static final Origin NOWHERE = new Origin("profile.jsonld", 1, 1);

    private static final String TEXT =
            "🌍 Albania joined the Compact on 1 January 2008.\nIt has observer status elsewhere.\n";

    private static String write(String text, List<Annotation> annotations) {
        return new WebAnnotationWriter().write(text, "profile.txt", annotations);
    }

    private static AnnotatedText read(String written) {
        return ReaderLaws.assertLawful(new WebAnnotationReader(), "profile.jsonld", written.getBytes(UTF_8));
    }

    private static List<Annotation> withoutOrigins(List<Annotation> annotations) {
        return annotations.stream()
                .map(one -> new Annotation(
                        one.id(), one.kind(), one.label(), one.passages(), one.arguments(), one.details(), NOWHERE))
                .toList();
    }

    private static Passage passage(String words) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        return Passage.of(words, new Offsets(start, start + words.length(), OffsetUnit.CODE_POINTS));
    }

    private static List<Annotation> example() {
        Details details = new Details(
                List.of(
                        new AnnotationAttribute("motivation", "tagging"),
                        new AnnotationAttribute("creator", "https://example.org/people/ada"),
                        new AnnotationAttribute("source", "https://example.org/profile.html"),
                        new AnnotationAttribute("tag", "checked"),
                        new AnnotationAttribute("Confidence", "high")),
                List.of(
                        new Normalization("iri", "https://www.wikidata.org/wiki/Q222", ""),
                        new Normalization("Wikidata", "Q222", "Albania")),
                List.of(new Note("commenting", "A \"state\"."), new Note("AnnotatorNotes", "Look twice.")));
        return List.of(
                Annotation.span("T1", "Organization", List.of(passage("Albania")), details, NOWHERE),
                Annotation.span(
                        "second one",
                        "Body",
                        List.of(passage("the Compact"), passage("elsewhere")),
                        Details.NONE,
                        NOWHERE),
                Annotation.relation(
                        "R1",
                        "member-of",
                        List.of(new Argument("Member", "T1"), new Argument("Body", "second one")),
                        Details.NONE,
                        NOWHERE),
                Annotation.event(
                        "E1",
                        "Joining",
                        List.of(passage("joined")),
                        List.of(new Argument("Who", "T1")),
                        Details.NONE,
                        NOWHERE),
                Annotation.span("whole", "", List.of(), Details.NONE, NOWHERE));
    }

    @Test
    void writesAFileThatPeopleCanRead() throws IOException {
        Path expected = Path.of(
                "src", "test", "resources", "org", "comity", "ingest", "format", "web", "written.expected.jsonld");
        assertEquals(Files.readString(expected), write(TEXT, example()));
    }

    @Test
    void readsBackWhatItWroteWithoutFindings() {
        for (int seed = 0; seed < 2_000; seed++) {
            RandomPictures pictures = new RandomPictures(seed);
            List<Annotation> annotations = pictures.annotations();
            String written = write(pictures.text(), annotations);
            AnnotatedText picture = read(written);
            assertEquals(List.of(), picture.findings(), written);
            assertEquals(withoutOrigins(annotations), withoutOrigins(picture.annotations()), written);
            assertEquals(written, write(pictures.text(), picture.annotations()));
        }
    }

    @Test
    void writesWhatAnchorsWithoutWarning() {
        int anchored = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            RandomPictures pictures = new RandomPictures(seed);
            AnnotatedText picture = read(write(pictures.text(), pictures.annotations()));
            PassageFinder finder = PassageFinder.of(QuoteFinder.of(SourceText.of(pictures.text())));
            for (Annotation annotation : picture.annotations()) {
                for (Passage passage : annotation.passages()) {
                    if (!isVisible(passage.words().orElseThrow())
                            || !isVisible(passage.before())
                            || !isVisible(passage.after())) {
                        continue;
                    }
                    anchored++;
                    Anchoring anchoring = finder.find(PassageRequests.of(passage));
                    anchoring
                            .quote()
                            .ifPresent(quote ->
                                    assertTrue(passage.words().orElseThrow().contains(quote.words())));
                    assertTrue(
                            anchoring.quote().isEmpty() || anchoring.problems().isEmpty(),
                            () -> passage + " " + anchoring.problems());
                }
            }
        }
        assertTrue(anchored > 500, "only " + anchored);
    }

    /** Returns whether words contain visible characters. */
    private static boolean isVisible(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    @Test
    void cutsPrefixAndSuffixBetweenCharacters() {
        String text = "e\u0301".repeat(40) + "IOM" + "👩\u200D💻".repeat(20);
        Passage passage = Passage.of("IOM", new Offsets(80, 83, OffsetUnit.CODE_POINTS));
        AnnotatedText picture =
                read(write(text, List.of(Annotation.span("a", "", List.of(passage), Details.NONE, NOWHERE))));
        Passage read = picture.annotations().get(0).passages().get(0);
        assertEquals("e\u0301".repeat(16), read.before());
        assertEquals("👩\u200D💻".repeat(10), read.after());
    }

    @Test
    void refusesAPassageThatDoesNotHaveItsWordsAtItsOffsets() {
        for (Passage passage : List.of(
                Passage.of("Algeria", new Offsets(2, 9, OffsetUnit.CODE_POINTS)),
                Passage.of("Albania"),
                Passage.of("Albania", new Offsets(3, 10, OffsetUnit.UTF_16_UNITS)),
                Passage.of("Albania", new Offsets(2, 900, OffsetUnit.CODE_POINTS)))) {
            List<Annotation> annotations = List.of(Annotation.span("a", "", List.of(passage), Details.NONE, NOWHERE));
            assertThrows(IllegalArgumentException.class, () -> write(TEXT, annotations));
        }
    }

    @Test
    void writesHalfACharacterAsAReplacement() {
        List<Annotation> annotations = List.of(Annotation.span("a", "half \uD83D", List.of(), Details.NONE, NOWHERE));
        assertEquals(
                "half \uFFFD",
                read(write(TEXT, annotations)).annotations().get(0).label());
    }

    private static String anchored(String text, String selectors) {
        String written = "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"id\": \"a\", \"type\": \"Annotation\","
                + " \"target\": {\"source\": \"profile.txt\", \"selector\": " + selectors + "}}";
        AnnotatedText picture = read(written);
        assertEquals(List.of(), picture.findings());
        Anchoring anchoring = PassageFinder.of(QuoteFinder.of(SourceText.of(text)))
                .find(PassageRequests.of(picture.annotations().get(0).passages().get(0)));
        return anchoring.quote().map(quote -> quote.span().toString()).orElse("nowhere")
                + anchoring.problems().stream()
                        .map(problem -> " " + problem.severity().label() + " " + problem.code())
                        .collect(Collectors.joining());
    }

    @Test
    void neverTakesALookAlikeForAQuoteThatIsNotWhereItsPositionSays() {
        String quote = "{\"type\": \"TextQuoteSelector\", \"exact\": \"observer\"";
        String off = "{\"type\": \"TextPositionSelector\", \"start\": 0, \"end\": 8}";
        String twice = "an observer and an observer";
        assertEquals("nowhere error quote-ambiguous", anchored(twice, "[" + quote + "}, " + off + "]"));
        assertEquals(
                "19..27 warning offset-mismatch",
                anchored(twice, "[" + quote + ", \"prefix\": \"and an \"}, " + off + "]"));
        assertEquals(
                "nowhere error quote-not-found",
                anchored("an Observer or observers-to-be", "[" + quote + ", \"prefix\": \"former \"}, " + off + "]"));
        assertEquals("nowhere error quote-not-found", anchored("an adherent", "[" + quote + "}, " + off + "]"));
        assertEquals(
                "3..11",
                anchored(twice, "[" + quote + "}, " + off.replace("0", "3").replace("8", "11") + "]"));
    }

    @Test
    void countsCodePointsAndTellsWhereAToolCountedOtherwise() {
        String quote = "{\"type\": \"TextQuoteSelector\", \"exact\": \"joined\"}";
        assertEquals(
                "10..16",
                anchored(TEXT, "[" + quote + ", {\"type\": \"TextPositionSelector\", \"start\": 10, \"end\": 16}]"));
        assertEquals(
                "10..16 warning offset-unit",
                anchored(TEXT, "[" + quote + ", {\"type\": \"TextPositionSelector\", \"start\": 11, \"end\": 17}]"));
    }
}
