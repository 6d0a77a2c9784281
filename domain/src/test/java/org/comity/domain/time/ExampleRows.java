package org.comity.domain.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rows of a file of examples: one row per line, with cells separated by tabs. */
public final class ExampleRows {
    private ExampleRows() {}

    static List<List<String>> of(String name) {
        return of(ExampleRows.class, name);
    }

    /** The rows of a file beside a class. */
    public static List<List<String>> of(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(line -> List.of(line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
