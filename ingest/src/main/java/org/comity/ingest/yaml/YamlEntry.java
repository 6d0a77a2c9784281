package org.comity.ingest.yaml;

/**
 * One {@code key: value} of a map.
 *
 * @param key the key, its text never blank
 * @param value what stands there; an empty scalar where nothing does
 */
public record YamlEntry(YamlScalar key, YamlNode value) {}
