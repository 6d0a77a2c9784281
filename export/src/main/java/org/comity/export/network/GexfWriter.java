package org.comity.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.comity.export.table.DatasetHead;
import org.comity.export.table.Field;
import org.comity.export.table.TableHead;
import org.jspecify.annotations.Nullable;

/**
 * Writes a network in GEXF 1.3 with time: each member, body and role is one edge, whose spells are the memberships. A
 * spell is open where the start or the end is not known. A node has a spell if a day of its existence is known.
 */
final class GexfWriter {

    private static final String START = "start";
    private static final String END = "end";

    private final XmlOutput out;
    private final TableHead nodes;
    private final TableHead edges;

    /** The rows of the edge that was begun: its memberships. */
    private final List<@Nullable Object[]> pending = new ArrayList<>();

    private long count;

    GexfWriter(OutputStream stream, DatasetHead dataset, TableHead nodes, TableHead edges) throws IOException {
        this.out = new XmlOutput(stream);
        this.nodes = nodes;
        this.edges = edges;
        out.begin("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        out.begin("meta");
        out.text("creator", dataset.generator());
        String title = dataset.corpus().imprint().title();
        out.text("description", title.isEmpty() ? dataset.corpus().name().value() : title);
        out.end();
        out.begin(
                "graph",
                "mode",
                "dynamic",
                "defaultedgetype",
                "directed",
                "idtype",
                "string",
                "timeformat",
                "date",
                "timerepresentation",
                "interval");
        attributes("node", List.of("short", "sort", "kind"));
        attributes("edge", List.of("standing", "contested", "since", "until", "quote"));
        out.begin("nodes");
    }

    void node(@Nullable Object[] row) throws IOException {
        out.begin("node", "id", text(row[0]), "label", text(row[1]));
        out.begin("attvalues");
        for (String name : List.of("short", "sort", "kind")) {
            value(name, row[index(nodes, name)]);
        }
        out.end();
        Object start = row[index(nodes, START)];
        Object end = row[index(nodes, END)];
        if (start != null || end != null) {
            out.begin("spells");
            spell(start, end);
            out.end();
        }
        out.end();
    }

    void endNodes() throws IOException {
        out.end();
        out.begin("edges");
    }

    void edge(@Nullable Object[] row) throws IOException {
        if (!pending.isEmpty() && !isSameEdge(pending.get(0), row)) {
            writeEdge();
        }
        pending.add(row.clone());
    }

    void finish() throws IOException {
        if (!pending.isEmpty()) {
            writeEdge();
        }
        out.end();
        out.end();
        out.end();
        out.finish();
    }

    private boolean isSameEdge(@Nullable Object[] one, @Nullable Object[] other) {
        int role = index(edges, "label");
        return Objects.equals(one[0], other[0])
                && Objects.equals(one[1], other[1])
                && Objects.equals(one[role], other[role]);
    }

    private void writeEdge() throws IOException {
        @Nullable Object[] first = pending.get(0);
        String role = text(first[index(edges, "label")]);
        out.begin(
                "edge",
                "id",
                String.valueOf(count++),
                "source",
                text(first[0]),
                "target",
                text(first[1]),
                "kind",
                role,
                "label",
                role,
                "weight",
                "1");
        out.begin("attvalues");
        value("standing", first[index(edges, "standing")]);
        value("contested", pending.stream().anyMatch(row -> Boolean.TRUE.equals(row[index(edges, "contested")])));
        for (String name : List.of("since", "until", "quote")) {
            // Each membership has its own, so they are left out if there are several.
            value(name, pending.size() == 1 ? first[index(edges, name)] : null);
        }
        out.end();
        out.begin("spells");
        for (@Nullable Object[] membership : pending) {
            spell(membership[index(edges, START)], membership[index(edges, END)]);
        }
        out.end();
        out.end();
        pending.clear();
    }

    private void spell(@Nullable Object start, @Nullable Object end) throws IOException {
        if (start != null && end != null) {
            out.empty("spell", START, text(start), END, text(end));
        } else if (start != null) {
            out.empty("spell", START, text(start));
        } else if (end != null) {
            out.empty("spell", END, text(end));
        } else {
            out.empty("spell");
        }
    }

    private void attributes(String kind, List<String> names) throws IOException {
        out.begin("attributes", "class", kind, "mode", "static");
        for (String name : names) {
            out.empty("attribute", "id", name, "title", name, "type", name.equals("contested") ? "boolean" : "string");
        }
        out.end();
    }

    private void value(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            out.empty("attvalue", "for", name, "value", text(value));
        }
    }

    private static int index(TableHead table, String name) {
        List<Field> fields = table.fields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + name);
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }
}
