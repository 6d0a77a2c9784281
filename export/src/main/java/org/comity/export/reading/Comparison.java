package org.comity.export.reading;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.Day;
import org.comity.export.table.Table;
import org.comity.export.table.TableRows;
import org.comity.export.table.Tables;
import org.jspecify.annotations.Nullable;

/** Holds published tables against those of the dataset that was put together of them: cell by cell they are the same. */
final class Comparison {

    private final PublishedTables published;

    private Comparison(PublishedTables published) {
        this.published = published;
    }

    /**
     * Compares all rows of all tables.
     *
     * @throws IllegalArgumentException if a cell differs, naming the first with what it holds and what it should
     */
    static void check(PublishedTables published, Dataset anew) {
        Comparison comparison = new Comparison(published);
        for (Table<?> table : Tables.published()) {
            comparison.check(published.table(table.name()), TableRows.of(table, anew));
        }
    }

    /**
     * Looks for the findings that follow from the statements.
     *
     * @param read the findings that were read
     * @param all the same with those that follow
     * @throws IllegalArgumentException if one that follows is not among those that were read
     */
    static void checkFindings(PublishedTables published, List<Finding> read, List<Finding> all) {
        Map<Finding, Integer> missing = new HashMap<>();
        read.forEach(finding -> missing.merge(finding, -2, Integer::sum));
        for (Finding finding : all) {
            if (missing.merge(finding, 1, Integer::sum) > 0) {
                throw new Comparison(published)
                        .refused("findings has no row for what is found anew: "
                                + QuotedText.of(finding.id() + ": " + finding.message()));
            }
        }
    }

    private void check(PublishedTable table, TableRows anew) {
        Iterator<@Nullable Object[]> rows = anew.rows();
        long number = 1;
        while (rows.hasNext() && number <= table.size()) {
            check(table.row(number), rows.next());
            number++;
        }
        if (number <= table.size()) {
            throw refused(table.place(number) + " is one too many: worked out anew, the table ends before it");
        }
        if (rows.hasNext()) {
            throw refused(table.head().name() + " ends too early: worked out anew, " + begin(table, rows.next())
                    + " comes after its last row");
        }
    }

    private void check(PublishedRow row, @Nullable Object[] anew) {
        for (int i = 0; i < anew.length; i++) {
            Object told = row.values()[i];
            Object found = anew[i] instanceof Day day ? day.toString() : anew[i];
            if (!Objects.equals(told, found)) {
                throw refused(
                        row.place() + ", " + row.table().head().fields().get(i).name() + ": published is "
                                + ComparedValue.beside(told, found) + ", worked out anew is "
                                + ComparedValue.beside(found, told));
            }
        }
    }

    private static String begin(PublishedTable table, @Nullable Object[] row) {
        return "one with the " + table.head().fields().get(0).name() + " " + ComparedValue.of(row[0]);
    }

    private IllegalArgumentException refused(String difference) {
        String version = published.generator().isEmpty() ? "" : ", " + QuotedText.of(published.generator()) + ",";
        return new IllegalArgumentException(
                difference + "; the dataset was changed, or another version" + version + " concluded otherwise");
    }
}
