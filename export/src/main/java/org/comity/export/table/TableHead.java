package org.comity.export.table;

import java.util.List;

/**
 * What is known of a table before its rows are read.
 *
 * @param name the name in {@code snake_case}, unique among the tables
 * @param description what a row is, one sentence
 * @param fields what the columns hold, in their order, the id first
 */
public record TableHead(String name, String description, List<Field> fields) {

    /** Copies the list. */
    public TableHead {
        fields = List.copyOf(fields);
    }
}
