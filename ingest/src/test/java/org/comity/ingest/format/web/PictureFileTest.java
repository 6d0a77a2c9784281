package org.comity.ingest.format.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.comity.domain.finding.Severity;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.AnnotationReader;
import org.comity.ingest.annotation.ReaderLaws;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file is read as the {@code .expected} beside it shows: without errors in {@code good}, with errors in
 * {@code bad}.
 */
class PictureFileTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "comity", "ingest", "format", "web");

    @TestFactory
    Stream<DynamicTest> readsWebAnnotations() throws IOException {
        return Stream.concat(
                tests("good", new WebAnnotationReader(), false), tests("bad", new WebAnnotationReader(), true));
    }

    @TestFactory
    Stream<DynamicTest> readsHypothesis() throws IOException {
        return Stream.concat(
                tests("hypothesis/good", new HypothesisReader(), false),
                tests("hypothesis/bad", new HypothesisReader(), true));
    }

    private static Stream<DynamicTest> tests(String folder, AnnotationReader reader, boolean wrong) throws IOException {
        return files(folder)
                .map(file -> DynamicTest.dynamicTest(folder + "/" + name(file), () -> {
                    byte[] bytes = Files.readAllBytes(file);
                    AnnotatedText picture = ReaderLaws.assertLawful(reader, name(file), bytes);
                    assertEquals(
                            Files.readString(file.resolveSibling(name(file) + ".expected")),
                            PrintedPicture.of(picture));
                    assertEquals(wrong, picture.findings().stream().anyMatch(one -> one.severity() == Severity.ERROR));
                }));
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            List<Path> json = files.filter(file -> !name(file).endsWith(".expected"))
                    .sorted()
                    .toList();
            assertTrue(json.size() > 2);
            return json.stream();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
