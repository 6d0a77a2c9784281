package org.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.comity.cli.answer.Layout;

/**
 * Where a standard stream of the process ends.
 *
 * @param terminal whether a person sees it on a terminal
 * @param columns the width of the terminal, asked for when it is needed
 */
record Display(boolean terminal, Supplier<OptionalInt> columns) {

    /** A file, a pipe, or a writer in a test. */
    static final Display NONE = new Display(false, OptionalInt::empty);

    private static final Path STREAMS = Path.of("/proc/self/fd");

    /**
     * The display of a standard stream.
     *
     * @param descriptor 1 for standard output, 2 for standard error
     */
    static Display of(int descriptor) {
        return isTerminal(descriptor) ? new Display(true, TerminalWidth::columns) : NONE;
    }

    /** The layout for this display. */
    Layout layout(ColorChoice choice, Map<String, String> environment) {
        boolean shown = terminal && hasCodes(environment);
        return new Layout(terminal ? columns.get() : OptionalInt.empty(), choice.isColored(shown, environment));
    }

    /** Windows shows the codes of colours only in its newer terminals, which say who they are. */
    private static boolean hasCodes(Map<String, String> environment) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
        return !windows || environment.containsKey("WT_SESSION") || environment.containsKey("TERM");
    }

    /** Linux says where each stream ends. Elsewhere the console is there if the streams are a terminal. */
    private static boolean isTerminal(int descriptor) {
        if (!Files.isDirectory(STREAMS)) {
            return ProgressLine.terminal().isPresent();
        }
        return target(descriptor)
                .filter(path ->
                        path.startsWith("/dev/pts/") || path.startsWith("/dev/tty") || path.equals("/dev/console"))
                .isPresent();
    }

    private static Optional<String> target(int descriptor) {
        try {
            return Optional.of(Files.readSymbolicLink(STREAMS.resolve(String.valueOf(descriptor)))
                    .toString());
        } catch (IOException | UnsupportedOperationException unknown) {
            return Optional.empty();
        }
    }
}
