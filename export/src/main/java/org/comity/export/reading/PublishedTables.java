package org.comity.export.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.dataset.Imprint;

/**
 * The tables of a published dataset.
 *
 * @param name the name of the corpus
 * @param imprint the imprint of the corpus
 * @param generator the program that published the dataset, or empty if it is not given
 * @param tables the tables by their names
 * @param doubt why the tables cannot be the published ones although their content is consistent; empty if they can
 */
record PublishedTables(
        String name, Imprint imprint, String generator, Map<String, PublishedTable> tables, String doubt) {

    /** Copies the map. */
    PublishedTables {
        tables = Map.copyOf(tables);
    }

    /** Returns a table. */
    PublishedTable table(String table) {
        PublishedTable found = tables.get(table);
        if (found == null) {
            throw new IllegalArgumentException("the table " + table + " is missing");
        }
        return found;
    }

    /** Returns the rows of a table. */
    Stream<PublishedRow> rows(String table) {
        return table(table).rows();
    }

    /** Returns the values that the rows of a table describe, in their order. */
    <T> List<T> all(String table, Function<PublishedRow, T> maker) {
        return rows(table).map(row -> row.made(maker)).toList();
    }

    /** Returns the rows of a table by the value of a column, in their order. */
    Map<String, List<PublishedRow>> rowsBy(String table, String column) {
        return rows(table).collect(Collectors.groupingBy(row -> row.text(column), HashMap::new, Collectors.toList()));
    }

    /** Returns the values that the rows of a table describe, by their ids. */
    <T> Map<String, T> byId(String table, Function<PublishedRow, T> maker) {
        Map<String, T> byId = new LinkedHashMap<>();
        rows(table).forEach(row -> byId.put(row.text("id"), row.made(maker)));
        return byId;
    }
}
