package org.comity.export.table;

/**
 * What every cell of a column has in common, a field in the words of Frictionless Table Schema.
 *
 * @param name the name in {@code snake_case}, unique in the table
 * @param type what its cells hold
 * @param description what they mean, one sentence
 * @param required whether a value is never missing
 * @param table the table to whose rows the ids in it belong, by the first column there; empty where it holds no such ids
 */
public record Field(String name, ColumnType type, String description, boolean required, String table) {

    /** What stands between the parts of a list. */
    public static final String LIST_SEPARATOR = "; ";

    /**
     * Tells whether each cell holds one id of a row of another table, or none.
     *
     * @return false where it holds several, too
     */
    public boolean isReference() {
        return !table.isEmpty() && type != ColumnType.LIST;
    }
}
