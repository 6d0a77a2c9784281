package org.comity.ingest.node.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each file in {@code good} is read as the {@code .tree} beside it; each in {@code bad} has the {@code .findings}. */
class JsonFileTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "comity", "ingest", "node", "json");

    @TestFactory
    Stream<DynamicTest> readsGoodFiles() throws IOException {
        return files("good")
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    JsonReading reading = JsonReader.read(name(file), Files.readAllBytes(file));
                    assertEquals("", PrintedJson.findings(reading.findings()));
                    assertEquals(
                            expected(file, ".tree"),
                            PrintedJson.tree(reading.document().orElseThrow()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> reportsBadFiles() throws IOException {
        return files("bad")
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    JsonReading reading = JsonReader.read(name(file), Files.readAllBytes(file));
                    String document = reading.document().isPresent() ? "usable\n" : "unusable\n";
                    assertEquals(expected(file, ".findings"), PrintedJson.findings(reading.findings()) + document);
                }));
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            List<Path> json =
                    files.filter(file -> name(file).endsWith(".json")).sorted().toList();
            assertTrue(json.size() > 5);
            return json.stream();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String expected(Path file, String ending) throws IOException {
        return Files.readString(file.resolveSibling(name(file).replace(".json", ending)));
    }
}
