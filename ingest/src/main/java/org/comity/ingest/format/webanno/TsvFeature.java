package org.comity.ingest.format.webanno;

/**
 * The value of a column for one annotation.
 *
 * @param column the column
 * @param value the value in the file, without the number after it, with escapes
 */
record TsvFeature(TsvColumn column, TsvCell value) {

    /** Returns whether a different line has the same value. */
    boolean saysThe(TsvFeature other) {
        return column.index() == other.column.index() && value.text().equals(other.value.text());
    }
}
