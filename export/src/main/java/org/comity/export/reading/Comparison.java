package org.comity.export.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.Day;
import org.comity.export.table.Field;
import org.comity.export.table.Table;
import org.comity.export.table.TableRows;
import org.comity.export.table.Tables;
import org.jspecify.annotations.Nullable;

/** Compares published tables with the tables of the rebuilt dataset, cell by cell. They must be equal. */
final class Comparison {

    private final PublishedTables published;

    private Comparison(PublishedTables published) {
        this.published = published;
    }

    /**
     * Compares all rows of all tables.
     *
     * @throws IllegalArgumentException if a cell differs; the message shows the first such cell, its value and the
     *     expected value
     */
    static void check(PublishedTables published, Dataset anew) {
        Comparison comparison = new Comparison(published);
        for (Table<?> table : Tables.of(anew).published()) {
            comparison.check(published.table(table.name()), TableRows.of(table, anew));
        }
    }

    /**
     * Checks that the findings that follow from the statements were published.
     *
     * @param read the findings that were read
     * @param all those findings, and the findings that follow from the statements
     * @throws IllegalArgumentException if a finding that follows is not among the findings that were read
     */
    static void checkFindings(PublishedTables published, List<Finding> read, List<Finding> all) {
        Map<Finding, Integer> missing = new HashMap<>();
        read.forEach(finding -> missing.merge(finding, -2, Integer::sum));
        for (Finding finding : all) {
            if (missing.merge(finding, 1, Integer::sum) > 0) {
                throw new Comparison(published)
                        .refused("findings has no row for a finding that was computed again: "
                                + QuotedText.of(finding.id() + ": " + finding.message()));
            }
        }
    }

    private void check(PublishedTable table, TableRows anew) {
        List<Field> computed = anew.head().fields();
        int[] columns = columns(table, computed);
        Iterator<@Nullable Object[]> rows = anew.rows();
        long number = 1;
        while (rows.hasNext() && number <= table.size()) {
            check(table.row(number), computed, columns, rows.next());
            number++;
        }
        if (number <= table.size()) {
            throw refused(table.place(number) + " should not exist: when computed again, the table ends before it");
        }
        if (rows.hasNext()) {
            throw refused(table.head().name() + " ends too early: when computed again, a row "
                    + begin(table, rows.next()) + " follows its last row");
        }
    }

    /** The published column of each computed one, or -1 if it is missing. */
    private int[] columns(PublishedTable table, List<Field> computed) {
        Set<String> names = new HashSet<>();
        computed.forEach(field -> names.add(field.name()));
        for (Field field : table.fields()) {
            if (!names.contains(field.name())) {
                throw refused(table.head().name() + " should not have the column " + QuotedText.of(field.name()));
            }
        }
        return computed.stream()
                .mapToInt(field -> table.hasColumn(field.name()) ? table.index(field.name()) : -1)
                .toArray();
    }

    private void check(PublishedRow row, List<Field> fields, int[] columns, @Nullable Object[] anew) {
        for (int i = 0; i < anew.length; i++) {
            Object cell = columns[i] < 0 || columns[i] >= row.values().length ? null : row.values()[columns[i]];
            Object found = anew[i] instanceof Day day ? day.toString() : anew[i];
            if (!Objects.equals(cell, found)) {
                throw refused(row.place() + ", " + fields.get(i).name() + ": the published value is "
                        + ComparedValue.beside(cell, found) + ", the computed value is "
                        + ComparedValue.beside(found, cell));
            }
        }
    }

    private static String begin(PublishedTable table, @Nullable Object[] row) {
        return "with the " + table.head().fields().get(0).name() + " " + ComparedValue.of(row[0]);
    }

    private IllegalArgumentException refused(String difference) {
        String version = published.generator().isEmpty() ? "" : ", " + QuotedText.of(published.generator()) + ",";
        return new IllegalArgumentException(difference + "; the dataset was changed, or a different version" + version
                + " came to different conclusions");
    }
}
