package org.comity.export.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.VisibleText;
import org.comity.export.format.Loss;
import org.comity.export.table.TableHead;
import org.comity.export.text.WellFormedText;
import org.jspecify.annotations.Nullable;

/** Collects what a format cannot contain: one warning per column and loss, with the first few affected rows. */
public final class Losses implements RowObserver {

    /** The loss of half a surrogate pair, which UTF-8 and therefore no format can contain. */
    public static final Loss OF_SURROGATES = new Loss(
            "surrogate-replaced",
            "contain half of a surrogate pair, which every format replaces with U+FFFD",
            text -> !WellFormedText.isWellFormed(text));

    private static final int EXAMPLES = 5;
    private static final int LONGEST_EXAMPLE = 80;

    private final List<Loss> losses;
    private final List<Finding> earlier = new ArrayList<>();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private TableHead table = new TableHead("", "", List.of());

    /**
     * Creates an observer that has not seen any rows yet.
     *
     * @param losses the losses to look for
     */
    public Losses(Collection<Loss> losses) {
        this.losses = List.copyOf(losses);
    }

    @Override
    public void begin(TableHead next) {
        finishTable();
        table = next;
    }

    @Override
    public void row(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String text) {
                for (Loss loss : losses) {
                    if (loss.concerns().test(text)) {
                        tally(loss, table.fields().get(i).name()).add(String.valueOf(values[0]));
                    }
                }
            }
        }
    }

    @Override
    public List<Finding> findings() {
        finishTable();
        return List.copyOf(earlier);
    }

    private Tally tally(Loss loss, String column) {
        return tallies.computeIfAbsent(
                loss.code() + "." + column, name -> new Tally(loss, table.name() + "." + column));
    }

    private void finishTable() {
        tallies.values().forEach(tally -> earlier.add(tally.finding()));
        tallies.clear();
    }

    /** The cells of one column that are affected by one loss. */
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
                examples.add(VisibleText.cut(row, LONGEST_EXAMPLE));
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
    }
}
