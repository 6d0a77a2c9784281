package org.comity.export.excel;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;
import org.comity.export.table.TableHead;
import org.jspecify.annotations.Nullable;

/**
 * The order of the columns of a table on its sheets: first what a person reads, then the details, then the ids. Files for
 * programs keep the order of the table.
 *
 * @param head the table with its columns in this order
 * @param indexes the index of each of these columns in the table
 * @param read the number of columns that a person reads, which come first; the details and the ids are not printed
 * @param ids the number of columns with ids that nobody reads, which come last
 */
record ColumnOrder(TableHead head, List<Integer> indexes, int read, int ids) {

    /** What a person reads of each table. A column that a table does not have is left out. */
    private static final Map<String, List<String>> READ = Map.ofEntries(
            entry(
                    "memberships",
                    List.of("member_name", "role", "body_name", "since", "until", "contested", "quote", "source_id")),
            entry("matrix", List.of("member_name")),
            entry(
                    "disagreements",
                    List.of(
                            "subject_name",
                            "what",
                            "body_name",
                            "chosen",
                            "chosen_quote",
                            "chosen_source_id",
                            "chosen_day",
                            "rejected",
                            "rejected_quote",
                            "rejected_source_id",
                            "rejected_day",
                            "reason",
                            "both_kept")),
            entry("organizations", entity()),
            entry("frameworks", entity()),
            entry(
                    "attributes",
                    List.of("entity_name", "attribute", "value", "wording", "contested", "quote", "source_id")),
            entry(
                    "counts",
                    List.of(
                            "population",
                            "is",
                            "certain_count",
                            "possible_count",
                            "missing",
                            "verdict",
                            "contested",
                            "quote",
                            "source_id")),
            entry(
                    "inclusions",
                    List.of("every", "is_also", "verdict", "exception_ids", "contested", "quote", "source_id")),
            entry(
                    "statements",
                    List.of(
                            "text",
                            "rejected",
                            "basis",
                            "quote_label",
                            "quote_before",
                            "quote",
                            "quote_after",
                            "source_id")),
            entry(
                    "sources",
                    List.of("id", "title", "publisher", "language", "published", "retrieved", "path", "address")),
            entry("findings", List.of("severity", "message", "suggestion", "accepted", "file", "line", "column")));

    private static List<String> entity() {
        return List.of(
                "name",
                "short",
                "kind",
                "headquarters",
                "established",
                "dissolved",
                "valid",
                "contested",
                "quote",
                "source_id");
    }

    /** The order for a table. A table without a known one keeps its own, and all of its columns are read. */
    static ColumnOrder of(TableHead table) {
        List<Field> fields = table.fields();
        List<String> first = READ.get(table.name());
        if (first == null) {
            return arranged(table, IntStream.range(0, fields.size()).boxed().toList(), fields.size(), 0);
        }
        List<String> names = fields.stream().map(Field::name).toList();
        Set<Integer> order = new LinkedHashSet<>();
        first.stream().map(names::indexOf).filter(found -> found >= 0).forEach(order::add);
        List<Integer> details = new ArrayList<>();
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (!order.contains(i)) {
                (isOfIds(fields.get(i)) ? ids : details).add(i);
            }
        }
        int read = order.size() + (table.name().equals("matrix") ? details.size() : 0);
        order.addAll(details);
        order.addAll(ids);
        return arranged(table, List.copyOf(order), read, ids.size());
    }

    private static ColumnOrder arranged(TableHead table, List<Integer> indexes, int read, int ids) {
        List<Field> fields = indexes.stream().map(table.fields()::get).toList();
        return new ColumnOrder(new TableHead(table.name(), table.description(), fields), indexes, read, ids);
    }

    private static boolean isOfIds(Field field) {
        return field.type() == ColumnType.ID
                || (field.type() == ColumnType.LIST && !field.table().isEmpty());
    }

    /** The index on the sheet of a column of the table. */
    int place(int index) {
        return indexes.indexOf(index);
    }

    /** The values of a row in this order. */
    @Nullable
    Object[] arrange(@Nullable Object[] values) {
        @Nullable Object[] arranged = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            arranged[i] = values[indexes.get(i)];
        }
        return arranged;
    }
}
