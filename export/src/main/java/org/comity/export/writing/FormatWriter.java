package org.comity.export.writing;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.export.extension.GuardedFormat;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.FormatFiles;
import org.comity.export.format.Loss;
import org.comity.export.format.TableFormat;
import org.comity.export.survey.Losses;
import org.comity.export.survey.PlannedFormat;
import org.comity.export.survey.RowObserver;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.DatasetTables;
import org.comity.export.table.Table;
import org.comity.export.table.TableHead;

/**
 * A writer of one dataset in one format.
 *
 * @param label the name of the format
 * @param tables the tables of the format, in their order
 * @param files the paths of its files
 * @param losses what the format cannot contain, besides what no format can
 * @param planner plans the files from a sample of the rows of these tables; {@link RowObserver#NONE} if none is needed
 * @param observer looks at the rows of these tables before they are written
 * @param content writes the files
 */
record FormatWriter(
        String label,
        List<Table<?>> tables,
        List<String> files,
        List<Loss> losses,
        RowObserver planner,
        RowObserver observer,
        Content content) {

    /** Writes the files. */
    @FunctionalInterface
    interface Content {

        /** Writes the files like {@link FormatWriter#write}. */
        void write(DatasetRows rows, FormatFiles files) throws IOException;
    }

    /** The writer that writes a dataset in a format, with its own tables and those that a program adds. */
    static FormatWriter of(DatasetFormat format, Dataset dataset, DatasetTables own, List<Table<?>> added) {
        if (format instanceof PlannedFormat planned) {
            PlannedFormat.Plan plan = planned.plan(dataset, added);
            RowObserver observer = plan.observer();
            return new FormatWriter(
                    format.label(),
                    plan.tables(),
                    plan.files().orElseGet(() -> format.files(heads(plan.tables()))),
                    format.losses(),
                    observer,
                    observer == RowObserver.NONE && !format.losses().isEmpty() ? new Losses(format.losses()) : observer,
                    plan::write);
        }
        List<Table<?>> series = format instanceof TableFormat ? own.series() : List.of();
        List<Table<?>> tables = Stream.of(own.published(), series, added)
                .flatMap(List::stream)
                .filter(table -> format.has(table.head()))
                .toList();
        List<String> files = format.files(heads(tables));
        List<Loss> losses = format.losses();
        return new FormatWriter(
                format.label(),
                tables,
                files,
                losses,
                RowObserver.NONE,
                losses.isEmpty() ? RowObserver.NONE : new Losses(losses),
                format instanceof GuardedFormat guarded
                        ? (rows, sink) -> guarded.write(rows, sink, files)
                        : format::write);
    }

    private static List<TableHead> heads(List<Table<?>> tables) {
        return tables.stream().map(Table::head).toList();
    }

    /**
     * Writes the files.
     *
     * @param rows the rows of these tables
     * @param files receives the files
     * @throws IOException if a file cannot be written
     */
    void write(DatasetRows rows, FormatFiles files) throws IOException {
        content.write(rows, files);
    }
}
