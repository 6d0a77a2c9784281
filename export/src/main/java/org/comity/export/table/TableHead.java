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

    /**
     * Tells whether each row has an id of its own.
     *
     * @return whether the first column is named {@code id}
     */
    public boolean hasIds() {
        return fields.get(0).name().equals("id");
    }
}
