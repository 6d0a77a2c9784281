package org.comity.export.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;

/** What of a dataset the formats cannot hold, worked out before anything is written. */
public final class Losses {

    private static final int EXAMPLES = 5;
    private static final int LONGEST_EXAMPLE = 80;

    private Losses() {}

    /**
     * Looks for losses in all cells of all tables.
     *
     * @param dataset what is to be published
     * @param losses what to look for
     * @return a warning for each column and loss, with the first few rows concerned
     */
    public static List<Finding> in(Dataset dataset, Collection<Loss> losses) {
        List<Finding> findings = new ArrayList<>();
        for (Table<?> table : Tables.all()) {
            findings.addAll(in(table, dataset, losses));
        }
        return findings;
    }

    private static <R> List<Finding> in(Table<R> table, Dataset dataset, Collection<Loss> losses) {
        Map<String, Tally> tallies = new TreeMap<>();
        Column<R> key = table.columns().get(0);
        Iterator<R> rows = table.rows(dataset).iterator();
        while (rows.hasNext()) {
            R row = rows.next();
            for (Column<R> column : table.columns()) {
                if (column.rawValueOf(row) instanceof String text) {
                    for (Loss loss : losses) {
                        if (loss.concerns().test(text)) {
                            tallies.computeIfAbsent(
                                            loss.code() + "." + column.name(),
                                            name -> new Tally(loss, table.name() + "." + column.name()))
                                    .add(String.valueOf(key.valueOf(row)));
                        }
                    }
                }
            }
        }
        return tallies.values().stream().map(Tally::finding).toList();
    }

    /** The cells of one column that one loss befalls. */
    private static final class Tally {

        private final Loss loss;
        private final String column;
        private final List<String> examples = new ArrayList<>();
        private long cells;

        Tally(Loss loss, String column) {
            this.loss = loss;
            this.column = column;
        }

        void add(String row) {
            if (cells++ < EXAMPLES) {
                examples.add(printable(row));
            }
        }

        Finding finding() {
            return Finding.of(
                    Severity.WARNING,
                    loss.code(),
                    column,
                    "cells of " + column + " " + loss.consequence() + " (" + cells + "): " + String.join(", ", examples)
                            + (cells > examples.size() ? ", …" : ""));
        }

        /** The id of a row such that a finding that names it is whole in every format. */
        private static String printable(String row) {
            StringBuilder printable = new StringBuilder();
            row.codePoints()
                    .limit(LONGEST_EXAMPLE)
                    .forEach(point -> printable.appendCodePoint(
                            Character.isISOControl(point) || !Character.isDefined(point) ? '\uFFFD' : point));
            return printable.toString();
        }
    }
}
