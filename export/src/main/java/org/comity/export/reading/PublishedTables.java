package org.comity.export.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.domain.dataset.Imprint;

/**
 * The tables of a published dataset.
 *
 * @param name the name of the corpus
 * @param imprint what the corpus says of itself
 * @param tables the rows by the name of the table, in their order
 */
record PublishedTables(String name, Imprint imprint, Map<String, List<PublishedRow>> tables) {

    /** Copies the map. */
    PublishedTables {
        tables = Map.copyOf(tables);
    }

    /** The rows of a table. */
    List<PublishedRow> rows(String table) {
        List<PublishedRow> rows = tables.get(table);
        if (rows == null) {
            throw new IllegalArgumentException("there is no table " + table);
        }
        return rows;
    }

    /** The rows of a table by one of their columns, in their order. */
    Map<String, List<PublishedRow>> rowsBy(String table, String column) {
        return rows(table).stream()
                .collect(Collectors.groupingBy(row -> row.text(column), LinkedHashMap::new, Collectors.toList()));
    }

    /** What the rows of a table stand for, by their ids. */
    <T> Map<String, T> byId(String table, Function<PublishedRow, T> parser) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (PublishedRow row : rows(table)) {
            if (byId.put(row.text("id"), parser.apply(row)) != null) {
                throw new IllegalArgumentException(row.place() + ": the id " + row.text("id") + " stands there twice");
            }
        }
        return byId;
    }
}
