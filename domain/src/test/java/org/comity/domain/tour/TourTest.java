package org.comity.domain.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README shows the code of {@link Tour}, piece by piece, and after each piece what it prints. */
class TourTest {

    private static final Path README = Path.of("README.md");
    private static final Path CODE = Path.of("src/test/java/org/comity/domain/tour/Tour.java");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void showsAllTheCodeThatIsRunHere() throws IOException {
        String code = Files.readString(CODE);
        String head = "static void main() {\n";
        String body = code.substring(code.indexOf(head) + head.length(), code.lastIndexOf("    }\n}"));

        assertEquals(lines(body.stripTrailing().stripIndent()), lines(String.join("\n", blocks("java"))));
    }

    @Test
    void namesAllImports() throws IOException {
        String code = Files.readString(CODE);

        assertEquals(
                code.lines().filter(line -> line.startsWith("import ")).toList(),
                lines(String.join("\n", blocks("java imports"))));
    }

    @Test
    void showsWhatItPrints() throws IOException {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            Tour.main();
        } finally {
            System.setOut(standard);
        }

        assertEquals(lines(printed.toString(StandardCharsets.UTF_8)), lines(String.join("\n", blocks("text"))));
    }

    @Test
    void showsAfterEachPieceWhatItPrints() throws IOException {
        List<String> languages = new ArrayList<>();
        Pattern fence = Pattern.compile("(?m)^```(java|text)$");
        fence.matcher(Files.readString(README)).results().forEach(found -> languages.add(found.group(1)));

        assertEquals(
                Stream.generate(() -> List.of("java", "text"))
                        .limit(languages.size() / 2)
                        .flatMap(List::stream)
                        .toList(),
                languages);
    }

    @Test
    void linksToFilesThatExist() throws IOException {
        List<String> broken = LINK.matcher(Files.readString(README))
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(target -> !Files.exists(Path.of(target)))
                .toList();

        assertEquals(List.of(), broken);
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(Files.readString(README))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
