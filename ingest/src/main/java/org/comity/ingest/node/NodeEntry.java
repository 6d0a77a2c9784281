package org.comity.ingest.node;

/**
 * One {@code key: value} of a map.
 *
 * @param key the key, its text never blank
 * @param value what stands there; an empty scalar where nothing does
 */
public record NodeEntry(ScalarNode key, Node value) {}
