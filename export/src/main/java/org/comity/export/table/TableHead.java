package org.comity.export.table;

import java.io.Serializable;
import java.util.List;

/**
 * What is known about a table before its rows are read.
 *
 * @param name the name in {@code snake_case}, unique among the tables
 * @param description what a row is, in one sentence
 * @param fields the fields of the columns, in their order, the id first
 * @since 0.1
 */
public record TableHead(String name, String description, List<Field> fields) implements Serializable {

    /**
     * Copies the list.
     *
     * @param name the name in {@code snake_case}, unique among the tables
     * @param description what a row is, in one sentence
     * @param fields the fields of the columns, in their order, the id first
     */
    public TableHead {
        fields = List.copyOf(fields);
    }

    /**
     * Returns whether each row has its own id.
     *
     * @return whether the first column is named {@code id}
     */
    public boolean hasIds() {
        return fields.get(0).name().equals("id");
    }
}
