package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares an answer about the embedded corpus with a file. */
final class ExpectedAnswer {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "answers");

    /** Copied over the others when an answer or the embedded corpus changes. */
    private static final Path ACTUAL = Path.of("target", "answers");

    private ExpectedAnswer() {}

    static void check(String file, String answer) throws IOException {
        Files.createDirectories(ACTUAL);
        Files.writeString(ACTUAL.resolve(file), answer);
        Path expected = EXPECTED.resolve(file);
        assertEquals(
                Files.exists(expected) ? Files.readString(expected).replace("\r\n", "\n") : "",
                answer,
                () -> "cli/" + expected + " is outdated: copy cli/" + ACTUAL.resolve(file) + " over it");
    }
}
