package org.comity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows the code of {@link Example} and what it prints. */
class ExampleTest {

    private static final Path README = Path.of("..", "json", "README.md");
    private static final Path CODE = Path.of("src", "test", "java", "org", "comity", "jackson", "Example.java");

    @Test
    void isShownInTheReadme() throws IOException {
        String code = Files.readString(CODE);
        String head = "static void main() {\n";
        String body = code.substring(code.indexOf(head) + head.length(), code.lastIndexOf("    }\n}"));

        assertEquals(body.stripTrailing().stripIndent().strip(), block("java jackson"));
    }

    @Test
    void printsWhatTheReadmeShows() throws IOException {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            Example.main();
        } finally {
            System.setOut(standard);
        }

        assertEquals(
                block("text"),
                printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").strip());
    }

    private static String block(String language) throws IOException {
        Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(README));
        return block.find() ? block.group(1).strip() : "";
    }
}
