package org.comity.export.table;

import java.util.List;

/**
 * What every cell of a column has in common, a field in the words of Frictionless Table Schema.
 *
 * @param name the name in {@code snake_case}, unique in the table
 * @param type what its cells hold
 * @param description what they mean, one sentence
 * @param required whether a value is never missing
 * @param table the table to whose rows the ids in it belong, by the first column there; empty where it holds no such ids
 * @param words the only texts that stand in it; empty where there may be others
 */
public record Field(
        String name, ColumnType type, String description, boolean required, String table, List<String> words) {

    /** What stands between the parts of a list. */
    public static final String LIST_SEPARATOR = "; ";

    /** Copies the words. */
    public Field {
        words = List.copyOf(words);
    }

    /**
     * Tells whether each cell holds one id of a row of another table, or none.
     *
     * @return false where it holds several, too
     */
    public boolean isReference() {
        return !table.isEmpty() && type != ColumnType.LIST;
    }

    /** This field, of which a value is never missing. */
    Field always() {
        return new Field(name, type, description, true, table, words);
    }

    /** This field, which holds ids of the rows of a table. */
    Field of(String other) {
        return new Field(name, type, description, required, other, words);
    }

    /** This field, in which no other texts stand. */
    Field oneOf(List<String> only) {
        return new Field(name, type, description, required, table, only);
    }
}
