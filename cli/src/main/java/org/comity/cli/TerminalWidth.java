package org.comity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** The width of the terminal of this process. */
final class TerminalWidth {

    private static final Path TERMINAL = Path.of("/dev/tty");
    private static final long PATIENCE_MILLIS = 500;

    private TerminalWidth() {}

    /** The number of columns, which the program {@code stty} knows; empty if there is no such program. */
    static OptionalInt columns() {
        OptionalInt said = positive(System.getenv().getOrDefault("COLUMNS", ""));
        return said.isPresent() ? said : asked();
    }

    private static OptionalInt asked() {
        if (!Files.exists(TERMINAL)) {
            return OptionalInt.empty();
        }
        try {
            Process stty = new ProcessBuilder("sh", "-c", "stty size < " + TERMINAL)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                stty.destroy();
                return OptionalInt.empty();
            }
            try (InputStream answer = stty.getInputStream()) {
                return ofSize(new String(answer.readAllBytes(), StandardCharsets.US_ASCII));
            }
        } catch (IOException unknown) {
            return OptionalInt.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    /** The columns of a size, such as {@code 24 80}: rows and columns. A terminal that does not know says {@code 0 0}. */
    static OptionalInt ofSize(String size) {
        String[] parts = size.strip().split(" ", -1);
        return parts.length == 2 ? positive(parts[1]) : OptionalInt.empty();
    }

    private static OptionalInt positive(String number) {
        return number.matches("[1-9][0-9]{0,4}") ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }
}
