package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class PreparedAnswerTest {

    /** Copied to the resources when a command changes. */
    private static final Path ACTUAL_HELP = Path.of("target", "help");

    static Stream<String> names() {
        return Stream.concat(Stream.of(""), Arrays.stream(CommandName.values()).map(name -> name.label() + " "));
    }

    @Test
    void knowsTheNamesOfAllCommands() {
        assertEquals(
                List.copyOf(commandLine(new StringWriter()).getSubcommands().keySet()),
                Arrays.stream(CommandName.values()).map(CommandName::label).toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void isTheHelpOfTheCommandLine(String command) throws IOException {
        String printed = printed(command + "--help");
        Path actual = ACTUAL_HELP.resolve((command.isEmpty() ? "comity" : command.strip()) + ".txt");
        Files.createDirectories(ACTUAL_HELP);
        Files.writeString(actual, printed);

        String advice = "src/main/resources/help is outdated: copy " + actual.toAbsolutePath();
        assertEquals(Optional.of(printed), PreparedAnswer.to((command + "--help").split(" ", -1)), advice);
        assertEquals(Optional.of(printed), PreparedAnswer.to((command + "-h").split(" ", -1)), advice);
        assertEquals(printed, printed(command + "-h"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void isTheVersionOfTheCommandLine(String command) throws IOException {
        for (String option : List.of("--version", "-V")) {
            assertEquals(Optional.of(printed(command + option)), PreparedAnswer.to((command + option).split(" ", -1)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "help",
                "--helper",
                "check",
                "chek --help",
                "CHECK --help",
                "--help check",
                "check --help x",
                "check corpus --help",
                "../help/check --help",
                "--help --help",
                "--version --help"
            })
    void isNotGivenToOtherArguments(String arguments) throws IOException {
        assertEquals(
                Optional.empty(), PreparedAnswer.to(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1)));
    }

    private static String printed(String arguments) {
        StringWriter out = new StringWriter();
        assertEquals(0, commandLine(out).execute(arguments.split(" ", -1)), arguments);
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static CommandLine commandLine(StringWriter out) {
        return Comity.commandLine(new Terminal(new PrintWriter(out), new PrintWriter(out)));
    }
}
