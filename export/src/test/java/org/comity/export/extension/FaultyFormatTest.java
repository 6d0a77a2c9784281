package org.comity.export.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import org.comity.export.Format;
import org.comity.export.Sample;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.FormatFiles;
import org.comity.export.format.Loss;
import org.comity.export.format.TableFormat;
import org.comity.export.publication.Publication;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats of other projects with a method that throws, or returns null or nonsense. */
class FaultyFormatTest {

    private static final String TYPE = "the format " + Faulty.class.getName();
    private static final String WHO = "the format 'faulty' (" + Faulty.class.getName() + ")";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isNamedWithTheMethodThatThrows() {
        for (String method :
                List.of("mediaType()", "losses()", "hasSchema()", "missing()", "ending()", "has()", "files()")) {
            assertEquals(WHO + ": " + method + " failed: java.lang.IllegalStateException: no", throwing(method));
        }
        assertEquals(TYPE + ": label() failed: java.lang.IllegalStateException: no", throwing("label()"));
        assertEquals(WHO + ": write() failed: java.lang.IllegalStateException: no", throwing("write()"));
    }

    @Test
    void isNamedWithTheMethodThatReturnsNull() {
        for (String method : List.of("mediaType()", "losses()", "missing()", "ending()", "files()")) {
            assertEquals(WHO + ": " + method + " returned null", refusal(new Faulty(method, () -> null)));
        }
        assertEquals(TYPE + ": label() returned null", refusal(new Faulty("label()", () -> null)));
        for (String method : List.of("losses()", "files()")) {
            assertEquals(
                    WHO + ": " + method + " returned a list that contains null",
                    refusal(new Faulty(method, () -> Arrays.asList("a.txt", null))));
        }
    }

    @Test
    void isNamedWithNonsense() {
        assertEquals(WHO + " writes no file: files() returned an empty list", refusal(new Faulty("files()", List::of)));
        assertEquals(
                WHO + ": files() named 'a.txt' twice",
                refusal(new Faulty("files()", () -> List.of("a.txt", "b.txt", "a.txt"))));
        for (String ending : List.of("md", "", ".", ".MD", "a.md", "./x")) {
            assertEquals(
                    WHO + " cannot have the ending '" + ending
                            + "': an ending is a full stop and then lower-case letters, digits, hyphens and"
                            + " underscores, such as '.csv'",
                    refusal(new Faulty("ending()", () -> ending)));
        }
        assertEquals(
                WHO + ": the test of the loss 'faulty-x' failed: java.lang.IllegalStateException: no",
                refusal(new Faulty(
                        "losses()",
                        () -> List.of(new Loss("faulty-x", "are lost", text -> {
                            throw new IllegalStateException("no");
                        })))));
        assertEquals(
                WHO + ": write() failed: java.util.ServiceConfigurationError: no Greeting",
                refusal(new Faulty("write()", () -> {
                    throw new ServiceConfigurationError("no Greeting");
                })));
    }

    @Test
    void isNamedIfItReadsTooMuch() {
        for (boolean rows : List.of(true, false)) {
            assertEquals(
                    "the format 'faulty' (" + Greedy.class.getName() + "): write() failed: "
                            + NoSuchElementException.class.getName() + ": there is no further "
                            + (rows ? "row" : "table"),
                    refusal(new Greedy(rows)));
        }
    }

    @Test
    void isNamedEvenIfItCatchesTheComplaint() {
        assertEquals(
                "the format 'faulty' (" + Stubborn.class.getName()
                        + "): write() wrote 'x.txt', which is not one of its files",
                refusal(new Stubborn()));
    }

    private String throwing(String method) {
        return refusal(new Faulty(method, () -> {
            throw new IllegalStateException("no");
        }));
    }

    /** What a publication says, by itself and beside other formats. */
    private String refusal(DatasetFormat format) {
        String alone = refusal(List.of(format));
        assertEquals(alone, refusal(List.of(Format.JSON, format)));
        return alone;
    }

    private String refusal(List<DatasetFormat> formats) {
        return String.valueOf(assertThrows(
                        IOException.class,
                        () -> Publication.publish(
                                Sample.dialogues(), folder.resolve("dataset"), formats, "comity test"))
                .getMessage());
    }

    /** A format that is as agreed except for one method. */
    private static class Faulty implements TableFormat {

        private final String method;
        private final Supplier<? extends @Nullable Object> fault;

        Faulty(String method, Supplier<? extends @Nullable Object> fault) {
            this.method = method;
            this.fault = fault;
        }

        @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
        private <T> T answer(String called, T usual) {
            return called.equals(method) ? (T) fault.get() : usual;
        }

        @Override
        public String label() {
            return answer("label()", "faulty");
        }

        @Override
        public String mediaType() {
            return answer("mediaType()", "text/plain");
        }

        @Override
        public List<Loss> losses() {
            return answer("losses()", List.of());
        }

        @Override
        public boolean hasSchema() {
            return answer("hasSchema()", false);
        }

        @Override
        public Optional<String> missing() {
            return answer("missing()", Optional.empty());
        }

        @Override
        public String ending() {
            return answer("ending()", ".txt");
        }

        @Override
        public boolean has(TableHead table) {
            return answer("has()", true);
        }

        @Override
        public List<String> files(List<TableHead> tables) {
            return answer("files()", TableFormat.super.files(tables));
        }

        @Override
        public void write(TableRows table, OutputStream out) throws IOException {
            answer("write()", "");
            table.rows().forEachRemaining(row -> {});
        }
    }

    /** Reads beyond the end. */
    private static final class Greedy extends Faulty {

        private final boolean rows;

        Greedy(boolean rows) {
            super("", () -> "");
            this.rows = rows;
        }

        @Override
        public void write(TableRows table, OutputStream out) throws IOException {
            super.write(table, out);
            if (rows) {
                table.rows().next();
            }
        }

        @Override
        public void write(DatasetRows all, FormatFiles files) throws IOException {
            super.write(all, files);
            all.tables().next();
        }
    }

    /** Catches what the publication says. */
    private static final class Stubborn extends Faulty {

        Stubborn() {
            super("", () -> "");
        }

        @Override
        public void write(DatasetRows rows, FormatFiles files) throws IOException {
            try {
                files.write("x.txt", out -> {});
            } catch (RuntimeException caught) {
                super.write(rows, files);
            }
        }
    }
}
