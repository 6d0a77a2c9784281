package org.comity.ingest.format.webanno;

/**
 * What a column says of one annotation.
 *
 * @param column the column
 * @param value what stands there, without the number after it, escapes and all
 */
record Feature(Column column, Cell value) {

    /** Tells whether another line says the same. */
    boolean saysThe(Feature other) {
        return column.index() == other.column.index() && value.text().equals(other.value.text());
    }
}
