package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bash offers for the word at the end of a line, in a folder with a corpus and an annotation file. */
@DisabledOnOs(OS.WINDOWS)
class BashCompletionTest {

    private static final Path SCRIPT = Path.of("src", "main", "distribution", "completions", "comity.bash");

    /** Fills the variables of bash from its arguments; {@code compopt} works only in a shell that a person uses. */
    private static final String CALL = """
            source "$0"
            compopt() { :; }
            COMP_WORDS=("$@")
            COMP_CWORD=$(($# - 1))
            _comity
            printf '%s\\n' "${COMPREPLY[@]}"
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectories(folder.resolve("my corpus"));
        Files.createFile(folder.resolve("members.ann"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "comity _                           | build check convert diff explain init list query rebase register schema verify -h --help -V --version",
                "comity ver                         | verify",
                "comity build --f                   | --fail-on --format",
                "comity build --format x            | xlsx",
                "comity build --format csv,j        | csv,json csv,jsonl",
                "comity build --format = csv,yaml,x | csv,yaml,xlsx",
                "comity build --out =               | my corpus",
                "comity check m                     | my corpus",
                "comity check --threads _           | ''",
                "comity check --fail-on w           | warning",
                "comity convert m                   | my corpus members.ann",
                "comity convert --to i              | inline",
                "comity verify _                    | my corpus",
                "comity diff --fail-on r            | removed",
                "comity explain nepal m             | my corpus members.ann",
                "comity query mem                   | members",
                "comity query members m             | my corpus members.ann",
                "comity query --standing as         | associate",
                "comity list fi                     | findings",
                "comity register b                  | bodies",
                "comity unknown _                   | ''"
            })
    void offers(String line, String expected) throws Exception {
        assertEquals(expected.replace("''", ""), String.join(" ", replies(line.split(" "))));
    }

    private List<String> replies(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("bash", "--norc", "-c", CALL, SCRIPT.toAbsolutePath().toString()));
        for (String word : words) {
            command.add(word.equals("_") ? "" : word);
        }
        Process bash = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String replies = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, bash.waitFor(), replies);
        return replies.lines().toList();
    }
}
