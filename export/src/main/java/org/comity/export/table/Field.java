package org.comity.export.table;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The properties that all cells of a column share; called a field in the Frictionless Table Schema.
 *
 * @param name the name in {@code snake_case}, unique in the table
 * @param type the type of the cells
 * @param description the meaning of the cells, in one sentence
 * @param required whether every cell has a value
 * @param table the table that the ids in the cells refer to by its first column; empty if the cells do not refer to a
 *     table
 * @param words the only texts allowed in the cells; empty if other texts are allowed
 * @since 0.1
 */
public record Field(
        String name, ColumnType type, String description, boolean required, String table, List<String> words)
        implements Serializable {

    /** The separator between the parts of a list. */
    public static final String LIST_SEPARATOR = "; ";

    /**
     * Checks that nothing is missing, and copies the words.
     *
     * @param name the name in {@code snake_case}, unique in the table
     * @param type the type of the cells
     * @param description the meaning of the cells, in one sentence
     * @param required whether every cell has a value
     * @param table the table that the ids in the cells refer to by its first column; empty if the cells do not refer to a
     *     table
     * @param words the only texts allowed in the cells; empty if other texts are allowed
     */
    public Field {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(table, "table");
        words = List.copyOf(words);
    }

    /**
     * Returns whether each cell contains at most one id of a row of another table.
     *
     * @return whether the field refers to a table; false also if a cell can contain several ids
     */
    public boolean isReference() {
        return !table.isEmpty() && type != ColumnType.LIST;
    }

    /** Returns this field with values that are never missing. */
    Field always() {
        return new Field(name, type, description, true, table, words);
    }

    /** Returns this field with ids that refer to the rows of a table. */
    Field of(String other) {
        return new Field(name, type, description, required, other, words);
    }

    /** Returns this field with no other texts allowed. */
    Field oneOf(List<String> only) {
        return new Field(name, type, description, required, table, only);
    }
}
