package org.comity.export.survey;

import java.util.Iterator;
import java.util.List;
import org.comity.domain.dataset.Dataset;
import org.comity.export.format.Loss;
import org.comity.export.table.Table;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;
import org.jspecify.annotations.Nullable;

/** Rows that are watched while they are written, because nobody has looked at them before. */
public final class WatchedRows implements Iterator<@Nullable Object[]> {

    private final TableHead table;
    private final Iterator<@Nullable Object[]> rows;
    private final List<Loss> losses;

    private WatchedRows(TableHead table, Iterator<@Nullable Object[]> rows, List<Loss> losses) {
        this.table = table;
        this.rows = rows;
        this.losses = losses;
    }

    /**
     * The rows of a table, none with a lone surrogate.
     *
     * @param table the table
     * @param dataset the dataset of the rows
     * @return the rows, which end with {@link UnforeseenLoss} at the first lone surrogate
     */
    public static TableRows of(Table<?> table, Dataset dataset) {
        TableRows raw = new TableRows(table.head(), table.rawValues(dataset).iterator());
        return of(raw, List.of(Losses.OF_SURROGATES));
    }

    /**
     * Rows without losses.
     *
     * @param table the rows of a table
     * @param losses what to watch for
     * @return the rows, which end with {@link UnforeseenLoss} at the first loss
     */
    public static TableRows of(TableRows table, List<Loss> losses) {
        return losses.isEmpty()
                ? table
                : new TableRows(table.head(), new WatchedRows(table.head(), table.rows(), losses));
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public @Nullable Object[] next() {
        @Nullable Object[] values = rows.next();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String text) {
                for (int loss = 0; loss < losses.size(); loss++) {
                    if (losses.get(loss).concerns().test(text)) {
                        throw new UnforeseenLoss(losses.get(loss).code() + " in " + table.name() + "."
                                + table.fields().get(i).name());
                    }
                }
            }
        }
        return values;
    }
}
