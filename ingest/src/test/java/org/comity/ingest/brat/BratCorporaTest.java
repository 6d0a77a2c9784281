package org.comity.ingest.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.comity.domain.finding.Severity;
import org.comity.ingest.ProjectFolder;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.annotation.ReaderLaws;
import org.comity.ingest.text.Anchoring;
import org.comity.ingest.text.AnchoringProblem;
import org.comity.ingest.text.PassageFinder;
import org.comity.ingest.text.QuoteFinder;
import org.comity.ingest.text.TextDecoder;
import org.junit.jupiter.api.Test;

/** Corpora that others made with brat: all is read, and each passage is looked up in its text. */
class BratCorporaTest {

    /** What a folder holds, counted. */
    private static final class Count {
        private final Map<String, Integer> counts = new TreeMap<>();
        private final List<String> problems = new ArrayList<>();

        private void add(String what, int number) {
            counts.merge(what, number, Integer::sum);
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
                    anchor(picture, text, count);
                } else {
                    count.add("without text", 1);
                }
            }
        }
        return count;
    }

    private static void count(AnnotatedText picture, Count count) {
        for (Annotation annotation : picture.annotations()) {
            count.add(annotation.kind().name().toLowerCase(java.util.Locale.ROOT), 1);
            count.add("attribute", annotation.details().attributes().size());
            count.add("note", annotation.details().notes().size());
            count.add("in fragments", annotation.passages().size() > 1 ? 1 : 0);
            if (annotation.kind() != AnnotationKind.RELATION) {
                count.add("words", annotation.passages().isEmpty() ? 0 : 1);
            }
        }
        picture.findings().forEach(finding -> count.problems.add(finding.toString()));
    }

    private static void anchor(AnnotatedText picture, Path file, Count count) throws IOException {
        String name = String.valueOf(file.getFileName());
        PassageFinder finder = PassageFinder.of(QuoteFinder.of(
                TextDecoder.decodeAny(name, Files.readAllBytes(file)).text().orElseThrow()));
        for (Annotation annotation : picture.annotations()) {
            for (Passage passage : annotation.passages()) {
                Anchoring found = finder.find(passage);
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
    void show() throws IOException {
        for (String folder : List.of("materials", "wet-lab", "keepha", "dkpro")) {
            Count count = count(folder);
            System.out.println(folder + " " + count.counts);
            count.problems.stream().limit(40).forEach(System.out::println);
        }
        assertEquals(1, 1);
    }
}
