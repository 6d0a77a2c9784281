package org.comity.readme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page about extensions shows classes that the consumer project compiles and runs. */
class ExtendingTest {

    private static final Path CLASSES =
            Path.of("..", "consumer", "src", "extension", "java", "org", "example", "extension");

    @ParameterizedTest
    @ValueSource(strings = {"MarkdownFormat", "SizeTable"})
    void showsTheClass(String name) throws IOException {
        String page = Files.readString(Path.of("..", "docs", "extending.md"));
        String source = Files.readString(CLASSES.resolve(name + ".java"));

        assertTrue(page.contains("```java\n" + source.substring(source.indexOf("/**")) + "```"), name);
    }
}
