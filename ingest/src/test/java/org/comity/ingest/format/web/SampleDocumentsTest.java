package org.comity.ingest.format.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.ingest.ProjectFolder;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.ReaderLaws;
import org.junit.jupiter.api.Test;

/** Documents of others: those of the test suite of the model, and those of annotation tools. */
class SampleDocumentsTest {

    private static final Path EXPECTED =
            Path.of("src", "test", "resources", "org", "comity", "ingest", "format", "web", "incorrect.expected.txt");

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(ProjectFolder.shared("data/web-annotation/" + folder))) {
            return files.sorted(Comparator.<Path>comparingInt(file -> name(file).length())
                            .thenComparing(SampleDocumentsTest::name))
                    .toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static AnnotatedText read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return ReaderLaws.assertLawful(new WebAnnotationReader(), name(file), bytes);
    }

    private static List<String> graver(AnnotatedText picture, Severity least) {
        return picture.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(least))
                .map(finding -> finding.origin().orElseThrow() + " " + finding.message())
                .toList();
    }

    @Test
    void readsEachCorrectDocumentWithoutErrorOrWarning() throws IOException {
        List<Path> files = files("w3c-samples/correct");
        assertEquals(45, files.size());
        for (Path file : files) {
            assertTrue(new WebAnnotationReader().recognises(name(file), Files.readAllBytes(file)), file::toString);
            assertEquals(List.of(), graver(read(file), Severity.WARNING), file::toString);
        }
    }

    @Test
    void saysOfEachIncorrectDocumentWhatIsWrong() throws IOException {
        List<Path> files = files("w3c-samples/incorrect");
        assertEquals(39, files.size());
        StringBuilder said = new StringBuilder();
        for (Path file : files) {
            List<Finding> findings = read(file).findings();
            assertTrue(findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR), file::toString);
            findings.forEach(finding -> said.append(finding.origin().orElseThrow())
                    .append(": ")
                    .append(finding.severity().label())
                    .append(": ")
                    .append(finding.message())
                    .append(" (")
                    .append(finding.id().code())
                    .append(")\n"));
        }
        assertEquals(Files.readString(EXPECTED), said.toString());
    }

    @Test
    void readsAllAnnotationsOfACollection() throws IOException {
        Path file = ProjectFolder.shared("data/web-annotation/w3c-samples/correct/collection1.json");
        List<String> ids = read(file).annotations().stream()
                .map(annotation -> annotation.id().replace("http://example.org/anno", ""))
                .toList();
        // 24, 25 and 28 to 31 select parts that a plain text does not have; 22, 39 and 41 depend on selectors kept
        // elsewhere.
        assertEquals(
                "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 23 26 27 32 33 34 35 36 37 38 40",
                String.join(" ", ids));
    }

    @Test
    void readsWhatRecogitoWrites() throws IOException {
        Path file = ProjectFolder.shared("data/web-annotation/recogito/annotations.w3c.json");
        assertTrue(new WebAnnotationReader().recognises(name(file), Files.readAllBytes(file)));
        AnnotatedText picture = read(file);
        assertEquals(List.of(), graver(picture, Severity.INFO));
        assertEquals(
                List.of("741..772", "982..1030", "1408..1581", "988..1011", "970..1001"),
                picture.annotations().stream().map(SampleDocumentsTest::offsets).toList());
        assertEquals(
                "death in battle or by shipwreck",
                picture.annotations().get(0).passages().get(0).words().orElseThrow());
    }

    @Test
    void readsTargetsOfRecogitoJsWithoutTheirSource() throws IOException {
        Path file = ProjectFolder.shared("data/recogito-w3c/recogito-js_annotations.w3c.json");
        assertTrue(new WebAnnotationReader().recognises(name(file), Files.readAllBytes(file)));
        AnnotatedText picture = read(file);
        assertEquals(4, picture.annotations().size());
        assertEquals(
                2,
                picture.annotations().get(3).arguments().size(),
                () -> picture.annotations().get(3).toString());
        assertEquals(
                List.of("this target has no 'source', so it is taken to be a part of the text beside this file; 2 more"
                        + " places in this file have the same problem"),
                picture.findings().stream().map(Finding::message).toList());
    }

    @Test
    void readsWhatHypothesisExports() throws IOException {
        for (Path file : files("hypothesis")) {
            byte[] bytes = Files.readAllBytes(file);
            assertTrue(new HypothesisReader().recognises(name(file), bytes), file::toString);
            assertTrue(!new WebAnnotationReader().recognises(name(file), bytes), file::toString);
            AnnotatedText picture = ReaderLaws.assertLawful(new HypothesisReader(), name(file), bytes);
            assertEquals(List.of(), graver(picture, Severity.INFO), file::toString);
            String offsets = picture.annotations().stream()
                    .map(SampleDocumentsTest::offsets)
                    .collect(Collectors.joining(" "));
            assertEquals(
                    name(file).equals("minimal.json") ? "4..7" : "11881..11897 2728..2960 7511..7667 896..1016 33..51",
                    offsets);
        }
    }

    private static String offsets(Annotation annotation) {
        return annotation.passages().get(0).offsets().orElseThrow().toString();
    }
}
