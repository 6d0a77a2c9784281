package org.comity.ingest.format.inline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.ReaderLaws;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each file in {@code good} and {@code bad} and each piece of syntax is read as the expected file beside it shows. */
class InlineFilesTest {

    private static final Path FOLDER =
            Path.of("src", "test", "resources", "org", "comity", "ingest", "format", "inline");

    @TestFactory
    Stream<DynamicTest> readsGoodFiles() throws IOException {
        return files("good")
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    assertEquals(List.of(), read(file).findings());
                    assertEquals(expected(file), Printed.picture(read(file)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> reportsWhatIsWrongWithBadFiles() throws IOException {
        return files("bad")
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    assertNotEquals(List.of(), read(file).findings());
                    assertEquals(expected(file), Printed.picture(read(file)));
                }));
    }

    /** Cases are divided by lines of equals signs; each is the text, a line of hyphens, and the result. */
    @TestFactory
    Stream<DynamicTest> readsEachPieceOfSyntax() throws IOException {
        String[] cases = Files.readString(FOLDER.resolve("syntax.cases")).split("(?m)^=+\n");
        assertTrue(cases.length > 50);
        return Stream.of(cases).map(one -> {
            String[] parts = one.split("(?m)^---\n", -1);
            return DynamicTest.dynamicTest(parts[0], () -> assertEquals(parts[1], outcome(parts[0])));
        });
    }

    private static String outcome(String input) {
        String text = input.substring(0, input.length() - 1);
        byte[] file = ("---\nsource:\n---\n" + text).getBytes(UTF_8);
        AnnotatedText picture = ReaderLaws.assertLawful(new InlineReader(), "a.md", file);
        List<String> lines = new ArrayList<>();
        lines.add(Printed.visible(picture.words().orElseThrow()));
        picture.annotations().forEach(annotation -> lines.add(Printed.annotation(annotation)));
        picture.findings()
                .forEach(finding -> lines.add(finding.origin().orElseThrow() + " "
                        + finding.severity().label() + ": " + finding.message() + " ("
                        + finding.id().code() + ")"));
        return String.join("\n", lines) + "\n";
    }

    private static AnnotatedText read(Path file) throws IOException {
        return ReaderLaws.assertLawful(new InlineReader(), name(file), Files.readAllBytes(file));
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            List<Path> texts =
                    files.filter(file -> name(file).endsWith(".md")).sorted().toList();
            assertTrue(texts.size() > 3);
            return texts.stream();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String expected(Path file) throws IOException {
        return Files.readString(file.resolveSibling(name(file).replace(".md", ".expected.txt")));
    }
}
