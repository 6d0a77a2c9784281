package org.comity.ingest.yaml;

import java.util.Optional;
import org.comity.domain.finding.Place;
import org.jspecify.annotations.Nullable;

/** What one YAML file says, with the lines at hand to point at. */
public final class YamlDocument {

    private final YamlLines lines;
    private final @Nullable YamlNode root;

    YamlDocument(YamlLines lines, @Nullable YamlNode root) {
        this.lines = lines;
        this.root = root;
    }

    /**
     * The file.
     *
     * @return the path inside the corpus
     */
    public String file() {
        return lines.file();
    }

    /**
     * The outermost node.
     *
     * @return the node, or empty where the file holds nothing or comments alone
     */
    public Optional<YamlNode> root() {
        return Optional.ofNullable(root);
    }

    /**
     * The place of a node of this document, as a finding shows it.
     *
     * @param node a node of this document
     * @return file, line and column, and the line cut after 200 code points
     */
    public Place place(YamlNode node) {
        return place(node.line(), node.column());
    }

    /**
     * A place in this file, as a finding shows it.
     *
     * @param line 1-based
     * @param column 1-based, in code points
     * @return file, line and column, and the line cut after 200 code points; without the line where the column lies
     *     beyond the cut or the file has no such line
     */
    public Place place(int line, int column) {
        return lines.place(line, column);
    }
}
