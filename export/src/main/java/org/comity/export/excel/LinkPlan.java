package org.comity.export.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;
import org.comity.export.table.TableHead;
import org.jspecify.annotations.Nullable;

/** The cells that become links. They contain ids of rows of another sheet, and there are as many as Excel allows. */
final class LinkPlan {

    /** The largest number of links that Excel reads on a sheet. */
    static final int MOST = 65_530;

    private final Set<String> tables;
    private final Map<String, List<Column>> columns = new HashMap<>();
    private final Map<String, Map<String, Integer>> wanted = new HashMap<>();
    private List<Column> current = List.of();
    private @Nullable Map<String, Integer> targets;
    private int row;

    /** Creates a plan for a workbook with some tables. */
    LinkPlan(Set<String> tables) {
        this.tables = tables;
    }

    /** A column that may have links, and the number of its ids. */
    private static final class Column {

        private final int index;
        private final String target;
        private int cells;

        Column(int index, String target) {
            this.index = index;
            this.target = target;
        }
    }

    void begin(TableHead table) {
        row = 0;
        targets = wanted.get(table.name());
        List<Column> linking = new ArrayList<>();
        for (int i = 0; i < table.fields().size(); i++) {
            Field field = table.fields().get(i);
            if (field.type() == ColumnType.ID && tables.contains(field.table())) {
                linking.add(new Column(i, field.table()));
            }
        }
        // The ids of the evidence come first: the statement and the source.
        linking.sort(Comparator.comparing((Column column) ->
                        !table.fields().get(column.index).name().equals("statement_id"))
                .thenComparing(
                        column -> !table.fields().get(column.index).name().equals("source_id")));
        current = linking;
        columns.put(table.name(), linking);
    }

    /** The columns whose ids are needed: those that may still have links, and the id that links lead to. */
    int[] needed() {
        int[] needed = new int[current.size() + 1];
        int count = 0;
        if (targets != null) {
            needed[count++] = 0;
        }
        for (Column column : current) {
            if (column.cells <= MOST) {
                needed[count++] = column.index;
            }
        }
        return Arrays.copyOf(needed, count);
    }

    void row(@Nullable Object[] values) {
        for (Column column : current) {
            if (values[column.index] instanceof String id && column.cells++ < MOST) {
                wanted.computeIfAbsent(column.target, target -> new HashMap<>()).putIfAbsent(id, -1);
            }
        }
        if (targets != null && values[0] instanceof String id) {
            targets.replace(id, row);
        }
        row++;
    }

    /** The columns of a table that have links, with the tables that the links lead to. */
    Map<Integer, String> columns(String table) {
        Map<Integer, String> linked = new TreeMap<>();
        int links = 0;
        for (Column column : columns.getOrDefault(table, List.of())) {
            if (links == 0 || links + column.cells <= MOST) {
                linked.put(column.index, column.target);
                links += column.cells;
            }
        }
        return linked;
    }

    /** The columns, as {@code table.column}, with more ids than links are allowed, so that some ids are not links. */
    List<String> left(List<TableHead> heads) {
        List<String> left = new ArrayList<>();
        for (TableHead head : heads) {
            Map<Integer, String> linked = columns(head.name());
            for (Column column : columns.getOrDefault(head.name(), List.of())) {
                if (!linked.containsKey(column.index) || column.cells > MOST) {
                    left.add(head.name() + "." + head.fields().get(column.index).name());
                }
            }
        }
        return left;
    }

    /** Returns the index of the row of a table with an id. */
    OptionalInt find(String table, String id) {
        int found = wanted.getOrDefault(table, Map.of()).getOrDefault(id, -1);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }
}
