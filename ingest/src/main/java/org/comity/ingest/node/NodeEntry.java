package org.comity.ingest.node;

/**
 * One {@code key: value} of a map.
 *
 * @param key the key, its text never blank
 * @param value the value; an empty scalar if there is none
 */
public record NodeEntry(ScalarNode key, Node value) {}
