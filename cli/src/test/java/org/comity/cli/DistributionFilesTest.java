package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.shell.BashCompletion;
import org.comity.shell.FishCompletion;
import org.comity.shell.ManualPages;
import org.comity.shell.Program;
import org.comity.shell.ZshCompletion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The completions and the manual pages of the distribution are those of the commands. */
class DistributionFilesTest {

    private static final Path FILES = Path.of("src", "main", "distribution");

    /** Copied over the others when a command changes. */
    private static final Path ACTUAL = Path.of("target", "distribution");

    private static final Pattern VARIABLE = Pattern.compile("(?m)^\\| `([A-Z]+_[A-Z_]+)` \\| (.*) \\|$");
    private static final Map<String, String> MADE = made();

    static Stream<String> files() {
        return MADE.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void followTheCommands(String file) throws IOException {
        Path actual = ACTUAL.resolve(file);
        Files.createDirectories(actual.resolveSibling(""));
        String made = MADE.getOrDefault(file, "");
        Files.writeString(actual, made);

        Path expected = FILES.resolve(file);
        assertEquals(
                Files.exists(expected) ? Files.readString(expected).replace("\r\n", "\n") : "",
                made,
                () -> "cli/" + expected + " is outdated: copy cli/" + actual + " over it");
    }

    @Test
    void areAllMadeFromTheCommands() throws IOException {
        assertEquals(MADE.keySet(), filesBelow("completions", "share"));
    }

    private static Set<String> filesBelow(String... folders) throws IOException {
        Set<String> found = new TreeSet<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(FILES.resolve(folder))) {
                files.filter(Files::isRegularFile)
                        .forEach(file ->
                                found.add(FILES.relativize(file).toString().replace('\\', '/')));
            }
        }
        return found;
    }

    private static Map<String, String> made() {
        Program program = Program.of(Comity.commandLine(
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()))));
        Map<String, String> made = new LinkedHashMap<>();
        made.put("completions/comity.bash", BashCompletion.of(program));
        made.put("completions/_comity", ZshCompletion.of(program));
        made.put("completions/comity.fish", FishCompletion.of(program));
        ManualPages.of(program, variables()).forEach((name, page) -> made.put("share/man/man1/" + name, page));
        return made;
    }

    /** The variables of the environment, as the page on the command line explains them. */
    private static Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        try {
            VARIABLE.matcher(Files.readString(Path.of("..", "docs", "cli.md")))
                    .results()
                    .forEach(row -> variables.put(row.group(1), row.group(2).replace("`", "")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        assertTrue(variables.containsKey("JAVA_HOME"), variables::toString);
        return variables;
    }
}
