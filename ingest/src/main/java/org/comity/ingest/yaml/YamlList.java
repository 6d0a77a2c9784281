package org.comity.ingest.yaml;

import java.util.List;

/**
 * A list.
 *
 * @param items in the order of the file
 * @param flow whether it stands in {@code []} or inside another flow node
 * @param line 1-based
 * @param column 1-based, in code points
 */
public record YamlList(List<YamlNode> items, boolean flow, int line, int column) implements YamlNode {

    public YamlList {
        items = List.copyOf(items);
    }
}
