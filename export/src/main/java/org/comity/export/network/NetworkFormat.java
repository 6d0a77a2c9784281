package org.comity.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comity.domain.dataset.Dataset;
import org.comity.export.csv.CsvWriter;
import org.comity.export.format.FormatFiles;
import org.comity.export.format.Loss;
import org.comity.export.survey.PlannedFormat;
import org.comity.export.survey.RowObserver;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Field;
import org.comity.export.table.Table;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;
import org.jspecify.annotations.Nullable;

/**
 * The memberships as a network: GEXF with time, GraphML, and CSV files of nodes and edges. All are written in one pass.
 *
 * @param projected whether the one-mode projections are written too
 */
public record NetworkFormat(boolean projected) implements PlannedFormat {

    private static final String FOLDER = "network/";

    private static final Map<String, String> FILES = Map.of(
            "network_nodes",
            "nodes.csv",
            "network_edges",
            "edges.csv",
            SharedTable.BODIES,
            "shared_bodies.csv",
            SharedTable.MEMBERS,
            "shared_members.csv");

    private static final Loss CHARACTERS = new Loss(
            "network-character-replaced",
            "contain characters that XML cannot contain, which are replaced with U+FFFD in GEXF and GraphML",
            XmlText::isReplaced);

    @Override
    public String label() {
        return "network";
    }

    @Override
    public String mediaType() {
        return "application/gexf+xml";
    }

    @Override
    public List<String> files(List<TableHead> tables) {
        List<String> files = new ArrayList<>(List.of(FOLDER + "network.gexf", FOLDER + "network.graphml"));
        tables.forEach(table -> files.add(file(table)));
        return files;
    }

    @Override
    public List<Loss> losses() {
        return List.of(CHARACTERS);
    }

    @Override
    public Plan plan(Dataset dataset, List<Table<?>> added) {
        List<Table<?>> tables = new ArrayList<>(NetworkTables.of(dataset));
        if (projected) {
            tables.addAll(SharedTable.of(dataset));
        }
        return new Network(dataset, tables, projected);
    }

    private static String file(TableHead table) {
        return FOLDER + FILES.get(table.name());
    }

    /** The writing of the network of one dataset. */
    private record Network(Dataset dataset, List<Table<?>> tables, boolean projected) implements Plan {

        @Override
        public RowObserver observer() {
            return RowObserver.NONE;
        }

        @Override
        public void write(DatasetRows rows, FormatFiles files) throws IOException {
            if (projected) {
                SharedTable.refuseMany(dataset);
            }
            files.write(
                    FOLDER + "network.gexf",
                    gexf -> files.write(FOLDER + "network.graphml", graphml -> write(rows, gexf, graphml, files)));
            while (rows.tables().hasNext()) {
                TableRows table = rows.tables().next();
                files.write(file(table.head()), out -> CsvWriter.write(table, out));
            }
        }

        private void write(DatasetRows rows, OutputStream gexfOut, OutputStream graphmlOut, FormatFiles files)
                throws IOException {
            TableHead nodes = tables.get(0).head();
            TableHead edges = tables.get(1).head();
            GexfWriter gexf = new GexfWriter(gexfOut, rows.head(), nodes, edges);
            GraphmlWriter graphml = new GraphmlWriter(graphmlOut, nodes, edges);
            copy(rows.tables().next(), files, (fields, row) -> {
                gexf.node(row);
                graphml.node(fields, row);
            });
            gexf.endNodes();
            copy(rows.tables().next(), files, (fields, row) -> {
                gexf.edge(row);
                graphml.edge(fields, row);
            });
            gexf.finish();
            graphml.finish();
        }

        /** Writes rows in CSV, and passes each to the other files first. */
        private static void copy(TableRows table, FormatFiles files, RowWriter others) throws IOException {
            List<Field> fields = table.head().fields();
            Iterator<@Nullable Object[]> rows = new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return table.rows().hasNext();
                }

                @Override
                public @Nullable Object[] next() {
                    @Nullable Object[] row = table.rows().next();
                    try {
                        others.write(fields, row);
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                    return row;
                }
            };
            try {
                files.write(file(table.head()), out -> CsvWriter.write(new TableRows(table.head(), rows), out));
            } catch (UncheckedIOException failed) {
                throw Objects.requireNonNull(failed.getCause());
            }
        }
    }

    /** Writes a row to a file. */
    @FunctionalInterface
    private interface RowWriter {

        void write(List<Field> fields, @Nullable Object[] row) throws IOException;
    }
}
