package org.comity.ingest.format.webanno;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.ReaderLaws;
import org.comity.ingest.mapping.PassageRequests;
import org.comity.ingest.text.PassageFinder;
import org.comity.ingest.text.QuoteFinder;
import org.comity.ingest.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file in {@code good} and {@code bad} is read as the {@code .expected} beside it shows, the good ones without
 * findings.
 */
class WebAnnoFileTest {

    private static final Path FOLDER =
            Path.of("src", "test", "resources", "org", "comity", "ingest", "format", "webanno");
    private static final WebAnnoReader READER = new WebAnnoReader();

    @TestFactory
    Stream<DynamicTest> readsGoodFiles() throws IOException {
        return files("good")
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    AnnotatedText picture = read(file, Files.readAllBytes(file));
                    assertEquals(List.of(), picture.findings());
                    assertEquals(expected(file), Printed.picture(picture));
                    assertHoldsItsPassages(picture);
                }));
    }

    @TestFactory
    Stream<DynamicTest> readsGoodFilesAsEditorsLeaveThem() throws IOException {
        return files("good")
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    String edited = "\uFEFF"
                            + Files.readString(file).replace("\t\n", "\n").replace("\n", "\r\n");
                    AnnotatedText picture = read(file, edited.getBytes(StandardCharsets.UTF_8));
                    assertEquals(expected(file), Printed.picture(picture));
                }));
    }

    @TestFactory
    Stream<DynamicTest> reportsBadFiles() throws IOException {
        return files("bad")
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    AnnotatedText picture = read(file, Files.readAllBytes(file));
                    assertTrue(!picture.findings().isEmpty());
                    assertEquals(expected(file), Printed.picture(picture));
                }));
    }

    /** Every passage with words is at its stated place in the text. */
    static void assertHoldsItsPassages(AnnotatedText picture) {
        SourceText text = SourceText.of(picture.words().orElseThrow());
        PassageFinder finder = PassageFinder.of(QuoteFinder.of(text));
        picture.annotations().stream()
                .flatMap(annotation -> annotation.passages().stream())
                .forEach(passage -> {
                    int start = passage.offsets().orElseThrow().start();
                    int end = passage.offsets().orElseThrow().end();
                    String words = passage.words().orElseThrow();
                    assertEquals(text.text().substring(start, end), words);
                    if (!words.isEmpty()) {
                        var found = finder.find(PassageRequests.of(passage));
                        assertEquals(List.of(), found.problems(), words);
                        assertEquals(words, found.quote().orElseThrow().words());
                        assertEquals(
                                text.codePoints(start),
                                found.quote().orElseThrow().span().start());
                    }
                });
    }

    private static AnnotatedText read(Path file, byte[] bytes) {
        return ReaderLaws.assertLawful(READER, name(file), bytes);
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            List<Path> found =
                    files.filter(file -> name(file).endsWith(".tsv")).sorted().toList();
            assertTrue(found.size() > 5);
            return found.stream();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String expected(Path file) throws IOException {
        return Files.readString(file.resolveSibling(name(file).replace(".tsv", ".expected")));
    }
}
