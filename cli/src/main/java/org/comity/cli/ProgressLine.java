package org.comity.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.comity.ingest.ReadingProgress;
import org.jspecify.annotations.Nullable;

/**
 * A line on the terminal that tells how far the reading has come, once it takes longer than a second. It goes to the
 * terminal itself, never to a file or a pipe that standard output or error may lead to.
 */
final class ProgressLine implements ReadingProgress, AutoCloseable {

    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final int WIDTH = 79;
    private static final int MILLIS_BETWEEN = 200;

    private final @Nullable PrintWriter terminal;
    private final Stopwatch watch = new Stopwatch();
    private @Nullable ProgressBar bar;

    private ProgressLine(@Nullable PrintWriter terminal) {
        this.terminal = terminal;
    }

    /** A line on the terminal of this process; nothing where it has none. */
    static ProgressLine onTerminal() {
        return new ProgressLine(terminal().map(Console::writer).orElse(null));
    }

    /** A line that goes somewhere else. */
    static ProgressLine on(PrintWriter terminal) {
        return new ProgressLine(terminal);
    }

    @Override
    public void read(int done, int all) {
        if (terminal == null || (bar == null && watch.nanos() < PATIENCE_NANOS)) {
            return;
        }
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("reading")
                    .setInitialMax(all)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(MILLIS_BETWEEN)
                    .setConsumer(new Line(terminal))
                    .build();
        }
        bar.maxHint(all);
        bar.stepTo(done);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** The terminal; where Java has a console without one, as from version 22 on, it says so when asked. */
    private static Optional<Console> terminal() {
        Optional<Console> console = Optional.ofNullable(System.console());
        try {
            Object isTerminal = Console.class.getMethod("isTerminal").invoke(console.orElse(null));
            return console.filter(found -> Boolean.TRUE.equals(isTerminal));
        } catch (ReflectiveOperationException | NullPointerException older) {
            return console;
        }
    }

    /** One line, written again and again, and taken away at the end. */
    private record Line(PrintWriter terminal) implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String rendered) {
            terminal.print("\r" + rendered);
            terminal.flush();
        }

        @Override
        public void clear() {
            terminal.print("\r" + " ".repeat(WIDTH) + "\r");
            terminal.flush();
        }

        @Override
        public void close() {
            clear();
        }
    }
}
