package org.comity.ingest.format.webanno;

/**
 * A column of annotations.
 *
 * @param kind the kind of its cells
 * @param feature the feature whose values it has; empty for a placeholder and for the source of a relation
 * @param type the layer that its values refer to; empty if they refer to none
 * @param index its position among the columns of annotations, counted from 0
 */
record TsvColumn(ColumnKind kind, String feature, String type, int index) {}
