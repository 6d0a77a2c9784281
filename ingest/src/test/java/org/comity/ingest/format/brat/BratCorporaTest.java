package org.comity.ingest.format.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.ingest.ProjectFolder;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.annotation.ReaderLaws;
import org.comity.ingest.mapping.PassageRequests;
import org.comity.ingest.text.Anchoring;
import org.comity.ingest.text.AnchoringProblem;
import org.comity.ingest.text.PassageFinder;
import org.comity.ingest.text.QuoteFinder;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextDecoder;
import org.junit.jupiter.api.Test;

/** Corpora that others created with brat: everything is read, and each passage is compared with its text. */
class BratCorporaTest {

    /** The counts of a folder. */
    private static final class Count {
        private final Map<String, Integer> counts = new TreeMap<>();
        private final List<String> problems = new ArrayList<>();

        private void add(String what, int number) {
            if (number > 0) {
                counts.merge(what, number, Integer::sum);
            }
        }

        /** The counts by name; {@code words} are {@code T} lines: spans, and triggers of events. */
        @Override
        public String toString() {
            String all = counts.toString();
            return all.substring(1, all.length() - 1);
        }
    }

    private static Count count(String folder) throws IOException {
        Count count = new Count();
        List<Path> files;
        try (Stream<Path> all = Files.list(ProjectFolder.shared("data/brat/" + folder))) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(".txt")) {
                count.add("txt", 1);
            } else if (name.endsWith(".ann")) {
                count.add("ann", 1);
                AnnotatedText picture = ReaderLaws.assertLawful(new BratReader(), name, Files.readAllBytes(file));
                count(picture, count);
                Path text = file.resolveSibling(name.replace(".ann", ".txt"));
                if (Files.exists(text)) {
                    SourceText source = TextDecoder.decodeAny(name, Files.readAllBytes(text))
                            .text()
                            .orElseThrow();
                    anchor(picture, source, count);
                    assertWrittenAlike(picture, source);
                } else {
                    count.add("without text", 1);
                }
            }
        }
        return count;
    }

    private static void count(AnnotatedText picture, Count count) {
        for (Annotation annotation : picture.annotations()) {
            count.add(annotation.kind().name().toLowerCase(Locale.ROOT), 1);
            count.add("attribute", annotation.details().attributes().size());
            count.add("note", annotation.details().notes().size());
            count.add("in fragments", annotation.passages().size() > 1 ? 1 : 0);
            if (annotation.kind() != AnnotationKind.RELATION) {
                count.add("words", annotation.passages().isEmpty() ? 0 : 1);
            }
        }
        picture.findings().forEach(finding -> count.problems.add(finding.toString()));
    }

    /** After writing and reading, everything except the places is the same as with the text known. */
    private static void assertWrittenAlike(AnnotatedText picture, SourceText text) {
        BratReader reader = new BratReader();
        List<Annotation> annotations = reader.heldAgainst(text.text(), picture.annotations());
        String written = new BratWriter().write(text.text(), "x.txt", annotations);
        AnnotatedText again = reader.read("x.ann", written.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), again.findings());
        assertEquals(withoutPlaces(annotations), withoutPlaces(reader.heldAgainst(text.text(), again.annotations())));
    }

    private static List<Annotation> withoutPlaces(List<Annotation> annotations) {
        return annotations.stream()
                .map(some -> new Annotation(
                        some.id(),
                        some.kind(),
                        some.label(),
                        some.passages(),
                        some.arguments(),
                        some.details(),
                        new Origin("x", 1, 1)))
                .toList();
    }

    private static void anchor(AnnotatedText picture, SourceText text, Count count) {
        PassageFinder finder = PassageFinder.of(QuoteFinder.of(text));
        for (Annotation annotation : picture.annotations()) {
            for (Passage passage : annotation.passages()) {
                Anchoring found = finder.find(PassageRequests.of(passage));
                for (AnchoringProblem problem : found.problems()) {
                    count.problems.add(annotation.origin() + ": " + annotation.id() + ": " + problem.code() + ": "
                            + problem.message());
                }
                boolean failed = found.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
                count.add(
                        failed ? "passage lost" : found.problems().isEmpty() ? "passage found" : "passage doubted", 1);
            }
        }
    }

    @Test
    void readsMaterials() throws IOException {
        Count count = count("materials");
        assertEquals(
                "ann=230, attribute=261, event=3788, passage found=21345, relation=14262, span=17557, txt=230, words=21345",
                count.toString());
        assertEquals(List.of(), count.problems);
    }

    @Test
    void readsWetLab() throws IOException {
        Count count = count("wet-lab");
        assertEquals(
                "ann=123, event=3468, in fragments=31, note=6, passage found=12325, relation=4287, span=8826, txt=123, words=12294",
                count.toString());
        assertEquals(List.of(), count.problems);
    }

    @Test
    void readsKeepha() throws IOException {
        Count count = count("keepha");
        assertEquals(
                "ann=170, attribute=188, in fragments=2, passage found=727, relation=396, span=1120, txt=160, without text=10, words=1120",
                count.toString());
        assertEquals(List.of(), count.problems);
    }

    @Test
    void readsTheEdgeCasesOfDkpro() throws IOException {
        Count count = count("dkpro");
        assertEquals(
                "ann=11, attribute=8, event=29, in fragments=2, note=3, passage found=26, relation=4, span=14, txt=6, without text=5, words=43",
                count.toString());
        assertEquals(List.of(), count.problems);
    }
}
