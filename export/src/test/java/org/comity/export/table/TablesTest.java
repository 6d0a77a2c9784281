package org.comity.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.time.Day;
import org.comity.export.Sample;
import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void standInOneOrder() {
        assertEquals(
                List.of(
                        "organizations",
                        "frameworks",
                        "memberships",
                        "attributes",
                        "counts",
                        "inclusions",
                        "statements",
                        "sources",
                        "findings"),
                Tables.all().stream().map(Table::name).toList());
    }

    @Test
    void giveMembershipsTheColumnsThatOthersRelyOn() {
        assertEquals(
                List.of(
                        "id",
                        "member_id",
                        "member_name",
                        "body_id",
                        "body_name",
                        "role",
                        "standing",
                        "since",
                        "since_earliest",
                        "since_latest",
                        "since_wording",
                        "since_statement_id",
                        "until",
                        "until_earliest",
                        "until_latest",
                        "until_wording",
                        "until_statement_id",
                        "contested",
                        "basis",
                        "statement_count",
                        "source_count",
                        "quote",
                        "source_id"),
                MembershipTable.table().columns().stream().map(Column::name).toList());
    }

    @Test
    void nameEachColumnOnceInSnakeCaseWithTheIdFirst() {
        for (Table<?> table : Tables.all()) {
            Set<String> names = new HashSet<>();
            table.columns().forEach(column -> {
                assertTrue(names.add(column.name()), () -> table.name() + "." + column.name());
                assertTrue(column.name().matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"), column::name);
                assertTrue(column.description().endsWith("."), column::description);
                assertEquals(
                        column.name().equals("id") || column.name().endsWith("_id"),
                        column.type() == ColumnType.ID,
                        column::name);
            });
            assertEquals("id", table.columns().get(0).name());
        }
    }

    @Test
    void fillEveryColumnWithItsType() {
        Dataset dataset = Sample.dialogues();
        Tables.all().forEach(table -> check(table, dataset));
    }

    @Test
    void giveEachRowAnIdOfItsOwn() {
        Dataset dataset = Sample.dialogues();
        Tables.all().forEach(table -> checkIds(table, dataset));
    }

    @Test
    void describeEveryColumnInTheDictionary() {
        assertEquals(
                Tables.all().stream().mapToLong(table -> table.columns().size()).sum(),
                Tables.dictionary().size(Sample.empty()));
    }

    private static <R> void check(Table<R> table, Dataset dataset) {
        assertTrue(table.size(dataset) > 0, table.name());
        table.rows(dataset)
                .forEach(row -> table.columns().forEach(column -> {
                    Object value = column.valueOf(row);
                    if (value != null) {
                        Class<?> expected = switch (column.type()) {
                            case ID, LIST, TEXT, EDTF -> String.class;
                            case DATE -> Day.class;
                            case INTEGER -> Long.class;
                            case BOOLEAN -> Boolean.class;
                        };
                        assertInstanceOf(expected, value, () -> table.name() + "." + column.name());
                    }
                }));
    }

    private static <R> void checkIds(Table<R> table, Dataset dataset) {
        Set<Object> ids = new HashSet<>();
        table.rows(dataset).forEach(row -> {
            Object id = table.columns().get(0).valueOf(row);
            assertTrue(id != null && ids.add(id), () -> table.name() + ": " + id);
        });
    }
}
