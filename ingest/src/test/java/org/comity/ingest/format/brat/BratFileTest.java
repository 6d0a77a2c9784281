package org.comity.ingest.format.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.comity.ingest.ProjectFolder;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.ReaderLaws;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file in {@code good} reads as the {@code .picture} beside it, without findings; each in {@code bad} has the
 * findings and the picture of the {@code .findings} beside it.
 *
 * <p>Files may write {@code {CR}}, {@code {BOM}}, {@code {NUL}} and {@code {RLO}} for characters that editors change or
 * hide.
 */
class BratFileTest {

    @TestFactory
    Stream<DynamicTest> readsGoodFiles() throws IOException {
        return files("good")
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    AnnotatedText picture = read(file);
                    assertEquals("", BratPrinted.findings(picture.findings()));
                    assertEquals(expected(file, ".picture"), BratPrinted.picture(picture));
                }));
    }

    @TestFactory
    Stream<DynamicTest> reportsBadFiles() throws IOException {
        return files("bad")
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    AnnotatedText picture = read(file);
                    assertEquals(
                            expected(file, ".findings"),
                            BratPrinted.findings(picture.findings()) + BratPrinted.picture(picture));
                }));
    }

    private static AnnotatedText read(Path file) throws IOException {
        String lines = Files.readString(file)
                .replace("{CR}", "\r")
                .replace("{BOM}", "\uFEFF")
                .replace("{NUL}", "\0")
                .replace("{RLO}", "\u202E");
        return ReaderLaws.assertLawful(new BratReader(), name(file), lines.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Path> files(String folder) throws IOException {
        Path resources = ProjectFolder.resolve("ingest/src/test/resources/org/comity/ingest/format/brat");
        try (Stream<Path> files = Files.list(resources.resolve(folder))) {
            List<Path> lists =
                    files.filter(file -> name(file).endsWith(".ann")).sorted().toList();
            assertTrue(lists.size() > 5);
            return lists.stream();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String expected(Path file, String ending) throws IOException {
        return Files.readString(file.resolveSibling(name(file).replace(".ann", ending)));
    }
}
