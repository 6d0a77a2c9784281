package org.comity.ingest.node;

/**
 * One {@code key: value} of a map.
 *
 * @param key the key, its text never blank
 * @param value the value; an empty scalar if there is none
 * @since 0.1
 */
public record NodeEntry(ScalarNode key, Node value) {}
