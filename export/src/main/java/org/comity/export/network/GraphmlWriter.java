package org.comity.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;
import org.comity.export.table.TableHead;
import org.jspecify.annotations.Nullable;

/** Writes a network in GraphML, with a directed edge for each membership. */
final class GraphmlWriter {

    private static final int FIRST_OF_EDGE = 2;

    private final XmlOutput out;

    GraphmlWriter(OutputStream stream, TableHead nodes, TableHead edges) throws IOException {
        out = new XmlOutput(stream);
        out.begin("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        keys("node", nodes, 1);
        keys("edge", edges, FIRST_OF_EDGE);
        out.begin("graph", "id", "memberships", "edgedefault", "directed");
    }

    void node(List<Field> fields, @Nullable Object[] row) throws IOException {
        out.begin("node", "id", String.valueOf(row[0]));
        data("node", fields, row, 1);
        out.end();
    }

    void edge(List<Field> fields, @Nullable Object[] row) throws IOException {
        out.begin("edge", "source", String.valueOf(row[0]), "target", String.valueOf(row[1]));
        data("edge", fields, row, FIRST_OF_EDGE);
        out.end();
    }

    void finish() throws IOException {
        out.end();
        out.end();
        out.finish();
    }

    private void keys(String domain, TableHead table, int from) throws IOException {
        for (Field field : table.fields().subList(from, table.fields().size())) {
            out.begin(
                    "key",
                    "id",
                    domain + "." + field.name(),
                    "for",
                    domain,
                    "attr.name",
                    field.name(),
                    "attr.type",
                    type(field.type()));
            out.text("desc", field.description());
            out.end();
        }
    }

    private void data(String domain, List<Field> fields, @Nullable Object[] row, int from) throws IOException {
        for (int i = from; i < row.length; i++) {
            if (row[i] != null) {
                out.text(
                        "data",
                        String.valueOf(row[i]),
                        "key",
                        domain + "." + fields.get(i).name());
            }
        }
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case INTEGER -> "long";
            case BOOLEAN -> "boolean";
            case ID, LIST, TEXT, EDTF, DATE -> "string";
        };
    }
}
