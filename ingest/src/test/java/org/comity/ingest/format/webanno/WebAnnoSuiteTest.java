package org.comity.ingest.format.webanno;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.comity.ingest.ProjectFolder;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.annotation.ReaderLaws;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The test cases of the authors of the format. {@code suite-counts.tsv} has the content of each, counted in the raw
 * lines: the annotations of span layers (including hosts of slots), the chains and the links of chains by their
 * numbers, the relations by the cells that name their sources, the links of slots by their targets, and the tokens that
 * are the targets of relations; for the first and the third, also the number without width.
 */
class WebAnnoSuiteTest {

    private static final String SUITE = "data/webanno-tsv/tsv3-suite";

    @TestFactory
    Stream<DynamicTest> countsWhatEachCaseHolds() throws IOException {
        Path suite = ProjectFolder.shared(SUITE);
        List<String> counts =
                Files.readAllLines(Path.of("src/test/resources/org/comity/ingest/format/webanno/suite-counts.tsv"))
                        .stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList();
        try (Stream<Path> cases = Files.list(suite)) {
            assertEquals(75, cases.count());
        }
        assertEquals(75, counts.size());
        return counts.stream().map(line -> {
            String name = line.substring(0, line.indexOf('\t'));
            return DynamicTest.dynamicTest(name, () -> {
                AnnotatedText picture = read(suite, name);
                assertEquals(List.of(), picture.findings());
                assertEquals(line, name + counts(picture.annotations()));
                WebAnnoFileTest.assertHoldsItsPassages(picture);
            });
        });
    }

    @Test
    void countsOffsetsInUtf16Units() throws IOException {
        AnnotatedText picture = read(ProjectFolder.shared(SUITE), "testSentenceWithEmoji");
        assertEquals("I like it \uD83D\uDE0A .", picture.words().orElseThrow());
        assertEquals(
                List.of(Passage.of("\uD83D\uDE0A", new Offsets(10, 12, OffsetUnit.UTF_16_UNITS))),
                picture.annotations().get(0).passages());
    }

    private static AnnotatedText read(Path suite, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(suite.resolve(name).resolve("reference.tsv"));
        assertTrue(new WebAnnoReader().recognises(name + ".tsv", bytes));
        return ReaderLaws.assertLawful(new WebAnnoReader(), name + ".tsv", bytes);
    }

    private static String counts(List<Annotation> all) {
        List<Annotation> relations = all.stream()
                .filter(annotation -> annotation.kind() == AnnotationKind.RELATION)
                .toList();
        List<Annotation> tokens = all.stream()
                .filter(annotation -> annotation.label().equals("Token"))
                .toList();
        List<Annotation> chains = relations.stream()
                .filter(annotation -> annotation.id().contains("->"))
                .toList();
        int links = chains.stream().mapToInt(chain -> chain.arguments().size()).sum();
        int slots = all.stream()
                .filter(annotation -> annotation.kind() == AnnotationKind.EVENT)
                .mapToInt(event -> event.arguments().size())
                .sum();
        long wordless = all.stream()
                .filter(annotation -> annotation.passages().stream()
                        .anyMatch(passage -> passage.words().orElseThrow().isEmpty()))
                .count();
        int spans = all.size() - relations.size() - tokens.size() - links;
        return "\t" + spans + "\t" + chains.size() + "\t" + links + "\t" + (relations.size() - chains.size()) + "\t"
                + slots + "\t" + tokens.size() + "\t" + wordless;
    }
}
