package org.comity.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.time.Day;
import org.comity.export.GeneratedDatasets;
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
                        "disagreements",
                        "statements",
                        "sources",
                        "findings"),
                Tables.all().stream().map(Table::name).toList());
    }

    @Test
    void countTheRowsThatTheyMake() {
        for (Dataset dataset : List.of(Sample.empty(), Sample.dialogues(), GeneratedDatasets.of(20261129))) {
            for (Table<?> table : Stream.concat(Tables.published().stream(), Tables.details().stream())
                    .toList()) {
                assertEquals(table.rows(dataset).toList().size(), table.size(dataset), table.name());
            }
        }
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
                        "not_before",
                        "not_after",
                        "attested_first",
                        "attested_last",
                        "year_from",
                        "year_to",
                        "said_since",
                        "said_until",
                        "said_role",
                        "contested",
                        "basis",
                        "statement_count",
                        "source_count",
                        "quote",
                        "quote_before",
                        "quote_after",
                        "quote_label",
                        "source_id",
                        "statement_id"),
                MembershipTable.table(List.of(), List.of()).columns().stream()
                        .map(Column::name)
                        .toList());
    }

    @Test
    void nameEachColumnOnceInSnakeCaseWithTheIdFirst() {
        for (Table<?> table : Tables.published()) {
            Set<String> names = new HashSet<>();
            table.columns().forEach(column -> {
                assertTrue(names.add(column.name()), () -> table.name() + "." + column.name());
                assertTrue(column.name().matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"), column::name);
                assertTrue(
                        column.field().description().endsWith("."),
                        () -> column.field().description());
                assertEquals(
                        column.name().equals("id") || column.name().endsWith("_id"),
                        column.type() == ColumnType.ID,
                        column::name);
            });
        }
    }

    @Test
    void nameTheOnlyWordsOfAColumnInItsDescription() {
        for (Table<?> table : Tables.published()) {
            for (Column<?> column : table.columns()) {
                for (String word : column.field().words()) {
                    String description = column.field().description().toLowerCase(Locale.ROOT);
                    assertTrue(description.contains(word), () -> table.name() + "." + column.name() + ": " + word);
                }
            }
        }
    }

    @Test
    void fillEveryColumnWithItsType() {
        Dataset dataset = Sample.dialogues();
        Tables.all().forEach(table -> check(table, dataset));
        for (long seed = 0; seed < 50; seed++) {
            Dataset generated = GeneratedDatasets.of(seed);
            Tables.details().forEach(table -> check(table, generated));
        }
    }

    @Test
    void referToRowsThatAreThere() {
        for (long seed = 0; seed < 50; seed++) {
            Dataset dataset = GeneratedDatasets.of(seed);
            Map<String, Set<Object>> ids = new HashMap<>();
            for (Table<?> table : Tables.published()) {
                ids.put(table.name(), ids(table, dataset));
            }
            for (Table<?> table : Tables.published()) {
                checkReferences(table, dataset, ids);
            }
        }
    }

    @Test
    void giveEachRowAnIdOfItsOwn() {
        Dataset dataset = Sample.dialogues();
        Tables.all().forEach(table -> checkIds(table, dataset));
    }

    private static <R> void check(Table<R> table, Dataset dataset) {
        table.rows(dataset)
                .forEach(row -> table.columns().forEach(column -> {
                    Object value = column.valueOf(row);
                    if (value == null) {
                        assertFalse(column.field().required(), () -> table.name() + "." + column.name());
                    } else {
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

    private static <R> Set<Object> ids(Table<R> table, Dataset dataset) {
        return table.rows(dataset)
                .map(row -> String.valueOf(table.columns().get(0).valueOf(row)))
                .collect(Collectors.toSet());
    }

    private static <R> void checkReferences(Table<R> table, Dataset dataset, Map<String, Set<Object>> ids) {
        for (Column<R> column : table.columns()) {
            if (!column.field().table().isEmpty()) {
                Set<Object> known = ids.getOrDefault(column.field().table(), Set.of());
                table.rows(dataset)
                        .map(column::valueOf)
                        .filter(Objects::nonNull)
                        .flatMap(value -> column.type() == ColumnType.LIST
                                ? Stream.of(String.valueOf(value).split("; "))
                                : Stream.of(String.valueOf(value)))
                        .forEach(id -> assertTrue(
                                known.contains(id), () -> table.name() + "." + column.name() + " has no row " + id));
            }
        }
    }
}
