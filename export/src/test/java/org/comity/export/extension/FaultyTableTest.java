package org.comity.export.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.export.Format;
import org.comity.export.Sample;
import org.comity.export.publication.Publication;
import org.comity.export.publication.PublicationOptions;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of other projects whose code throws, or whose rows are not what the columns declare. */
class FaultyTableTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isNamedWithTheRowAndTheColumnWhoseGetterThrows() {
        assertEquals(
                "the table 'seats', row 2 (id 'b'): the column seats failed: java.lang.IllegalStateException: b",
                refusal(seats(
                        ColumnType.INTEGER,
                        row -> {
                            if (row.equals("b")) {
                                throw new IllegalStateException(row);
                            }
                            return 1;
                        },
                        "a",
                        "b")));
    }

    @Test
    void isNamedWithTheValueOfAnotherType() {
        assertEquals(
                "the table 'seats', row 1 (id 'a'): the column seats has the type integer, but the value 'a' is a"
                        + " java.lang.String",
                refusal(seats(ColumnType.INTEGER, row -> row, "a")));
        assertEquals(
                "the table 'seats', row 1 (id 'a'): seats: 'soon' is not EDTF",
                refusal(seats(ColumnType.EDTF, row -> "soon", "a")));
    }

    @Test
    void isNamedIfItsRowsCannotBeMade() {
        assertEquals(
                "the table 'seats': rows() failed: java.lang.NullPointerException: the rows are null",
                refusal(rows(dataset -> null)));
        assertEquals(
                "the table 'seats': rows() failed: java.lang.IllegalStateException: none", refusal(rows(dataset -> {
                    throw new IllegalStateException("none");
                })));
        assertEquals(
                "the table 'seats': rows() failed: java.lang.ArithmeticException: / by zero",
                refusal(rows(dataset -> Stream.of(1, 0).map(number -> "" + 1 / number))));
        assertEquals(
                "the table 'seats', row 2: the row is null",
                refusal(rows(dataset -> Arrays.asList("a", null).stream())));
    }

    @Test
    void isNamedIfItCountsOtherRows() {
        assertEquals(
                "the table 'seats' has 1 rows, but counted 2 before; each request has to give the same rows",
                refusal(Table.<String>named("seats", "A seat.")
                        .add("id", ColumnType.ID, "The id.", row -> row)
                        .rows(dataset -> Stream.of("a"), dataset -> 2)));
        List<String> more = new ArrayList<>();
        assertEquals(
                "the table 'seats' has 2 rows, but counted 1 before; each request has to give the same rows",
                refusal(rows(dataset -> {
                    more.add("row " + more.size());
                    return more.stream();
                })));
    }

    @Test
    void refersOnlyToTablesAndRowsThatExist() {
        assertEquals(
                "the table 'seats': the column body_ids cannot refer to 'bodies', which is not a table of Comity with a"
                        + " column id",
                refusal(referring(ColumnType.LIST, "bodies", List.of())));
        assertEquals(
                "the table 'seats': the column body_ids cannot refer to 'places', which is not a table of Comity with a"
                        + " column id",
                refusal(referring(ColumnType.ID, "places", "x")));
        assertEquals(
                "the table 'seats', row 1 (id 'a'): body_ids: no row of entities has the id 'nowhere'",
                refusal(referring(ColumnType.ID, "entities", "nowhere")));
        String known = Sample.dialogues().entities().get(0).id().value();
        assertEquals(
                "the table 'seats', row 1 (id 'a'): body_ids: no row of entities has the id 'nowhere'",
                refusal(referring(ColumnType.LIST, "entities", List.of(known, "nowhere"))));
    }

    @Test
    void needsAColumnBeforeItsProperties() {
        Table.Builder<String> empty = Table.named("seats", "A seat.");
        assertEquals(
                "the table 'seats' has no column yet; call add before required",
                assertThrows(IllegalStateException.class, empty::required).getMessage());
        assertEquals(
                "the table 'seats' has no column yet; call add before references",
                assertThrows(IllegalStateException.class, () -> empty.references("entities"))
                        .getMessage());
        assertEquals(
                "the table 'seats' has no column yet; call add before oneOf",
                assertThrows(IllegalStateException.class, () -> empty.oneOf(List.of("x")))
                        .getMessage());
    }

    private static Table<?> referring(ColumnType type, String table, Object value) {
        return Table.<String>named("seats", "A seat.")
                .add("id", ColumnType.ID, "The id.", row -> row)
                .add("body_ids", type, "The bodies.", row -> value)
                .references(table)
                .rows(dataset -> Stream.of("a"));
    }

    private static Table<?> seats(ColumnType type, Function<String, Object> seats, String... rows) {
        return Table.<String>named("seats", "A seat.")
                .add("id", ColumnType.ID, "The id.", row -> row)
                .add("seats", type, "The seats.", seats)
                .rows(dataset -> Stream.of(rows));
    }

    @SuppressWarnings("NullAway")
    private static Table<?> rows(Function<Dataset, @Nullable Stream<String>> rows) {
        return Table.<String>named("seats", "A seat.")
                .add("id", ColumnType.ID, "The id.", row -> row)
                .rows(rows);
    }

    private String refusal(Table<?> table) {
        return String.valueOf(assertThrows(
                        IOException.class,
                        () -> Publication.publish(
                                Sample.dialogues(),
                                folder.resolve("dataset"),
                                List.of(Format.JSON),
                                "comity test",
                                PublicationOptions.DEFAULT.withTables(List.of(table))))
                .getMessage());
    }
}
