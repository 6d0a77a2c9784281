package org.comity.ingest.format.webanno;

/**
 * A column of annotations.
 *
 * @param kind what its cells hold
 * @param feature the feature whose value it is; empty for a placeholder and for the source of a relation
 * @param type the layer that it points at; empty where it points at none
 * @param index where it stands among the columns of annotations, counted from 0
 */
record Column(ColumnKind kind, String feature, String type, int index) {}
