package org.comity.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.comity.ingest.ReadingProgress;
import org.jspecify.annotations.Nullable;

/**
 * A line on the terminal that shows the progress of reading, once reading takes longer than a second. It is written to
 * the terminal itself, never to a file or a pipe to which standard output or standard error is redirected.
 */
final class ProgressLine implements ReadingProgress, AutoCloseable {

    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final long NANOS_BETWEEN = 200_000_000L;
    private static final int BAR_WIDTH = 40;
    private static final int PERCENT = 100;

    private final @Nullable PrintWriter terminal;
    private final ElapsedTime elapsed = new ElapsedTime();
    private long due = PATIENCE_NANOS;
    private int width;

    private ProgressLine(@Nullable PrintWriter terminal) {
        this.terminal = terminal;
    }

    /** A line on the terminal of this process; without a terminal nothing is shown. */
    static ProgressLine onTerminal() {
        return new ProgressLine(terminal().map(Console::writer).orElse(null));
    }

    /** No line. */
    static ProgressLine onNothing() {
        return new ProgressLine(null);
    }

    /** A line on any other writer. */
    static ProgressLine on(PrintWriter terminal) {
        return new ProgressLine(terminal);
    }

    @Override
    public void read(int done, int all) {
        long now = elapsed.nanos();
        if (now >= due) {
            due = now + NANOS_BETWEEN;
            show(line(done, all));
        }
    }

    /** Removes the line. */
    @Override
    public void close() {
        if (width > 0) {
            show("");
        }
    }

    /** Such as {@code reading  50% [====================>                   ] 5/10}. */
    private static String line(int done, int all) {
        double share = Math.min(1, (double) done / Math.max(all, 1));
        String bar = "=".repeat((int) (share * BAR_WIDTH)) + (share < 1 ? ">" : "");
        return String.format(
                Locale.ROOT, "reading %3d%% [%-" + BAR_WIDTH + "s] %d/%d", (int) (share * PERCENT), bar, done, all);
    }

    /** Replaces the line; an empty one leaves the cursor at the left of an empty line. */
    private void show(String line) {
        if (terminal != null) {
            terminal.print("\r" + " ".repeat(width) + "\r" + line);
            terminal.flush();
            width = line.length();
        }
    }

    /** The terminal. From Java 22 on there may be a console without a terminal, which then says so when asked. */
    static Optional<Console> terminal() {
        Optional<Console> console = Optional.ofNullable(System.console());
        try {
            Object isTerminal = Console.class.getMethod("isTerminal").invoke(console.orElse(null));
            return console.filter(found -> Boolean.TRUE.equals(isTerminal));
        } catch (ReflectiveOperationException | NullPointerException older) {
            return console;
        }
    }
}
