package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The pages of the documentation describe the commands as they are. */
class CommandPagesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ARGUMENT = Pattern.compile("(?m)^\\| (`-.*?) \\|");
    private static final Pattern OPTION = Pattern.compile("`(-[^`]+)`");
    private static final Set<String> OF_ALL = Set.of("-h", "--help", "-V", "--version");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "check",
                "convert",
                "diff",
                "explain",
                "init",
                "list",
                "query",
                "rebase",
                "register",
                "schema",
                "verify"
            })
    void listsTheOptionsOfEachCommand(String command) throws IOException {
        CommandLine line = Objects.requireNonNull(Comity.commandLine(new Terminal(nowhere(), nowhere()))
                .getSubcommands()
                .get(command));
        Set<String> options = new TreeSet<>();
        line.getCommandSpec().options().forEach(option -> options.addAll(Arrays.asList(option.names())));
        options.removeAll(OF_ALL);

        assertEquals(options, options(section(command)));
    }

    @Test
    void listsTheOptionsOfAllCommands() throws IOException {
        assertEquals(new TreeSet<>(OF_ALL), options(section("All commands")));
    }

    @ParameterizedTest
    @EnumSource(ExitCode.class)
    void listsEveryExitCode(ExitCode code) throws IOException {
        assertTrue(section("Exit codes").contains("\n| " + code.number() + " |"), code::toString);
    }

    @Test
    void showsInTheReadmeWhatBuildPrints(@TempDir Path folder) throws IOException {
        Path dataset = folder.resolve("dataset");
        String printed = Run.of("build", "--out", dataset.toString())
                .out()
                .replace(folder + File.separator, "")
                .replace('\\', '/');

        assertTrue(Files.readString(ROOT.resolve("README.md")).contains("```\n" + printed + "```"), printed);
    }

    private static PrintWriter nowhere() {
        return new PrintWriter(new StringWriter());
    }

    private static String section(String heading) throws IOException {
        String page = Files.readString(ROOT.resolve("docs/cli.md"));
        int start = page.indexOf("\n## " + heading + "\n");
        assertTrue(start >= 0, heading);
        int end = page.indexOf("\n## ", start + 1);
        return end < 0 ? page.substring(start) : page.substring(start, end);
    }

    private static Set<String> options(String section) {
        Set<String> options = new TreeSet<>();
        for (MatchResult row : ARGUMENT.matcher(section).results().toList()) {
            OPTION.matcher(row.group(1)).results().forEach(option -> options.add(option.group(1)));
        }
        return options;
    }
}
