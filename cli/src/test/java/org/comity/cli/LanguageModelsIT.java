package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The loops of docs/language-models.md drive a stub of a model, which makes the usual slips, to verified statements. */
@DisabledOnOs(OS.WINDOWS)
class LanguageModelsIT {

    private static final Path PAGE = Path.of("..", "docs", "language-models.md");
    private static final Path GIVEN = Path.of("src", "test", "resources", "language-model");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w+ (\\S+)\\n(.*?)^```$");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"sh, loop.sh", "python3, loop.py"})
    void convergesInThreeRounds(String interpreter, String loop) throws Exception {
        prepare();
        String path = folder.resolve("bin") + ":" + System.getenv("PATH");
        JarRun run = JarRun.in(folder).with(Map.of("PATH", path));

        Run looped = run.shell(interpreter + " " + loop + " my-corpus notes/forum");
        assertEquals("all statements are verified after 3 rounds\n", looped.out(), looped.err());
        assertEquals(0, looped.exitCode());

        Run checked = run.quickly().run("check", "my-corpus", "--fail-on", "warning");
        assertEquals("", checked.err());
        assertTrue(checked.out().contains("\n  quotes       7 proposed: 7 verified\n"), checked.out());
        run.quickly().run("build", "my-corpus", "--format", "csv");
        List<String> rows = Files.readAllLines(folder.resolve("dataset/csv/statements.csv"));
        assertTrue(rows.stream().anyMatch(row -> row.contains("model-x")), rows::toString);
    }

    /** Writes the loops of the page, the corpus, and the commands that the loops call. */
    private void prepare() throws IOException {
        for (MatchResult block : BLOCK.matcher(Files.readString(PAGE)).results().toList()) {
            Files.writeString(folder.resolve(block.group(1)), block.group(2));
        }
        try (Stream<Path> files = Files.walk(GIVEN.resolve("my-corpus"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(GIVEN.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
            }
        }
        Path bin = Files.createDirectories(folder.resolve("bin"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        command(
                bin.resolve("comity"),
                "#!/bin/sh\nexec '" + java + "' -XX:TieredStopAtLevel=1 -jar '" + JarRun.JAR.toAbsolutePath()
                        + "' \"$@\"\n");
        command(bin.resolve("model"), Files.readString(GIVEN.resolve("model")));
    }

    private static void command(Path file, String content) throws IOException {
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
