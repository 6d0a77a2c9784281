package org.comity.readme;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Path SAMPLE = Path.of("src/test/java/org/comity/readme/WhoBelongs.java");
    private static final Path CORPUS = Path.of("src/main/resources/corpus");
    private static final Pattern JAVA_BLOCK = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void showsTheSampleThatIsCompiledHere() throws IOException {
        String code = Files.readString(SAMPLE);
        String shown = code.substring(code.indexOf("import "));
        List<String> blocks = JAVA_BLOCK
                .matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertEquals(List.of(shown), blocks);
    }

    @Test
    void showsASampleThatRuns() {
        assertDoesNotThrow(() -> WhoBelongs.main(new String[] {CORPUS.toString()}));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "ARCHITECTURE.md",
                "CONTRIBUTING.md",
                "CHANGELOG.md",
                "docs/format.md",
                "docs/formats.md"
            })
    void linksToFilesThatExist(String document) throws IOException {
        Path file = ROOT.resolve(document);
        List<String> broken = new ArrayList<>();
        for (MatchResult link : LINK.matcher(Files.readString(file)).results().toList()) {
            if (!Files.exists(file.resolveSibling(link.group(1)))) {
                broken.add(link.group(1));
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void namesEveryExitCode() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        for (int code : new int[] {0, 1, 2, 3, 70}) {
            assertTrue(readme.contains("\n| " + code + " |"), "no exit code " + code);
        }
    }
}
