package org.comity.export.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comity.domain.dataset.Dataset;
import org.comity.export.GeneratedDatasets;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;
import org.comity.export.table.Table;
import org.comity.export.table.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final int SEEDS = 6;

    /** The values that may change, because nothing else depends on them and they follow from nothing. */
    private static final Set<String> SAID_ONCE = Set.of(
            "acceptances.because",
            "citations.published",
            "citations.publisher",
            "citations.title",
            "complete_rosters.date",
            "complete_rosters.of_id",
            "complete_rosters.roles",
            "complete_rosters.standings",
            "findings.message",
            "findings.severity",
            "findings.statement_ids",
            "findings.suggestion",
            "passages.after",
            "passages.before",
            "places.excerpt",
            "roles.label",
            "statements.as_of",
            "statements.in_quote",
            "statements.not_in_quote",
            "statements.said_otherwise");

    /** The first cell with a value and the first cell without a value of each column. */
    @Test
    void refusesAChangeOfAnyCellButOfWhatIsSaidOnce() {
        Set<String> unnoticed = new TreeSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            Dataset dataset = GeneratedDatasets.of(seed);
            for (Table<?> table : Tables.of(dataset).published()) {
                for (Field field : table.head().fields()) {
                    for (Change change : Change.values()) {
                        PublishedTables tables = PublishedSamples.of(dataset);
                        if (change.apply(tables.table(table.name()), field) && !isRefused(tables)) {
                            unnoticed.add(table.name() + "." + field.name());
                        }
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(SAID_ONCE), unnoticed);
    }

    /** What JSON, YAML and CSV detect nevertheless: the number of rows, or the hash of the file. */
    @Test
    void refusesARowThatIsMissingOrStandsTwice() {
        Set<String> unnoticed = new TreeSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            Dataset dataset = GeneratedDatasets.of(seed);
            for (Table<?> table : Tables.of(dataset).published()) {
                for (boolean twice : new boolean[] {true, false}) {
                    PublishedTables tables = PublishedSamples.of(dataset);
                    PublishedTable whole = tables.table(table.name());
                    if (whole.size() > 0 && !isRefused(with(tables, otherRows(whole, twice)))) {
                        unnoticed.add(table.name() + (twice ? " twice" : " missing"));
                    }
                }
            }
        }
        assertEquals(
                Set.of("acceptances missing", "complete_rosters missing", "complete_rosters twice", "passages missing"),
                unnoticed);
    }

    private static PublishedTable otherRows(PublishedTable table, boolean twice) {
        PublishedTable other = new PublishedTable(table.head());
        for (long number = 1; number <= table.size(); number++) {
            if (number < table.size() || twice) {
                other.add(table.row(number).values());
            }
        }
        if (twice) {
            other.add(table.row(table.size()).values());
        }
        return other;
    }

    private static PublishedTables with(PublishedTables tables, PublishedTable other) {
        Map<String, PublishedTable> all = new HashMap<>(tables.tables());
        all.put(other.head().name(), other);
        return new PublishedTables(tables.name(), tables.imprint(), tables.generator(), all, "");
    }

    private static boolean isRefused(PublishedTables tables) {
        try {
            DatasetRebuilder.rebuild(tables);
            return false;
        } catch (IllegalArgumentException refused) {
            String message = String.valueOf(refused.getMessage());
            assertTrue(message.codePointCount(0, message.length()) < 500, message);
            assertTrue(message.codePoints().noneMatch(Character::isISOControl), message);
            return true;
        }
    }

    private enum Change {
        OTHER,
        NONE,
        ANY;

        boolean apply(PublishedTable table, Field field) {
            int index = table.index(field.name());
            Optional<PublishedRow> row = table.rows()
                    .filter(each -> (each.values()[index] == null) == (this == ANY))
                    .findFirst();
            row.ifPresent(each -> each.values()[index] = changed(field, each.values()[index]));
            return row.isPresent();
        }

        private @Nullable Object changed(Field field, @Nullable Object value) {
            return switch (this) {
                case NONE -> null;
                case ANY ->
                    switch (field.type()) {
                        case INTEGER -> 1L;
                        case BOOLEAN -> true;
                        default -> "x";
                    };
                case OTHER ->
                    value instanceof Long number
                            ? (Object) (number + 1)
                            : value instanceof Boolean truth ? !truth : other(field, String.valueOf(value));
            };
        }

        private static String other(Field field, String text) {
            List<String> words = field.words();
            if (!words.isEmpty()) {
                return words.get((words.indexOf(text) + 1) % words.size());
            }
            return field.type() == ColumnType.EDTF ? (text.equals("1951") ? "1952" : "1951") : text + "x";
        }
    }
}
