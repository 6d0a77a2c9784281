package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours and the width of a terminal change how an answer looks, never what it says. */
class ColorOptionTest {

    private static final String CORPUS =
            Path.of("src/test/resources/reports/corpus").toString();
    private static final String CODE = "\u001b\\[[0-9;]*m";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check CORPUS",
                "check --quiet CORPUS",
                "build CORPUS --out OUT",
                "explain iom.observer.add",
                "explain iom add",
                "query members add",
                "list bodies",
                "diff CORPUS ."
            })
    void sayTheSame(String line) {
        String[] args = line.replace("CORPUS", CORPUS)
                .replace("OUT", folder.toString())
                .replace(" .", " " + CORPUS + "/../corpus")
                .split(" ");
        Run plain = Run.of(with(args, "never"));
        Run colored = Run.of(with(args, "always"));

        assertEquals(plain.out(), colored.out().replaceAll(CODE, ""));
        assertEquals(plain.err(), colored.err().replaceAll(CODE, ""));
        assertEquals(plain.exitCode(), colored.exitCode());
        assertFalse((plain.out() + plain.err()).contains("\u001b"));
        assertTrue((colored.out() + colored.err()).contains("\u001b[1"), colored.out() + colored.err());
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO, true, '', true",
        "AUTO, false, '', false",
        "AUTO, true, NO_COLOR=1, false",
        "AUTO, true, NO_COLOR=, true",
        "AUTO, true, TERM=dumb, false",
        "ALWAYS, false, NO_COLOR=1, true",
        "NEVER, true, '', false"
    })
    void dependOnTheTerminalAndTheEnvironment(ColorChoice choice, boolean terminal, String variable, boolean colored) {
        Map<String, String> environment =
                variable.isEmpty() ? Map.of() : Map.of(variable.replaceAll("=.*", ""), variable.replaceAll(".*=", ""));
        assertEquals(colored, choice.isColored(terminal, environment));
    }

    @Test
    void aTerminalIsColoredByItself() {
        assertTrue(
                onTerminal(80, Map.of(), "explain", "iom.observer.add").contains("\u001b[1miom.observer.add\u001b[0m"));
        assertFalse(onTerminal(80, Map.of("NO_COLOR", "1"), "explain", "iom.observer.add")
                .contains("\u001b"));
    }

    @ParameterizedTest
    @CsvSource({"60, explain iom.observer.add", "140, query members add", "110, list sources"})
    void linesFitTheTerminal(int width, String line) {
        String answer = onTerminal(width, Map.of("NO_COLOR", "1"), line.split(" "));
        String longest = answer.lines()
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElseThrow();
        assertTrue(longest.codePointCount(0, longest.length()) <= width, longest);
    }

    @Test
    void idsAreNeverCut() {
        String narrow = onTerminal(50, Map.of("NO_COLOR", "1"), "query", "members", "add");

        assertTrue(narrow.contains("  afghanistan.member.add\n"), narrow);
        assertTrue(narrow.lines().noneMatch(line -> line.startsWith("afghani…")), narrow);
    }

    @ParameterizedTest
    @CsvSource({"24 80, 80", "0 0, 0", "'', 0", "24, 0", "x y, 0", "50 132, 132"})
    void theWidthIsThatOfStty(String size, int columns) {
        assertEquals(columns, TerminalWidth.ofSize(size + "\n").orElse(0));
    }

    private static String onTerminal(int width, Map<String, String> environment, String... args) {
        StringWriter out = new StringWriter();
        Display display = new Display(true, () -> OptionalInt.of(width));
        PrintWriter writer = new PrintWriter(out);
        Terminal plain = new Terminal(writer, writer, environment);
        Terminal terminal =
                new Terminal(plain.out(), plain.err(), plain.reason(), plain.environment(), display, display);
        assertEquals(0, Comity.run(terminal, args), out.toString());
        return out.toString();
    }

    private static String[] with(String[] args, String choice) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--color";
        all[args.length + 1] = choice;
        return all;
    }
}
