package org.comity.ingest.node.yaml;

import java.util.Optional;
import org.comity.domain.finding.Place;
import org.comity.ingest.node.Document;
import org.comity.ingest.node.Node;
import org.jspecify.annotations.Nullable;

/** The content of one YAML file, with its lines for showing places. */
public final class YamlDocument implements Document {

    private final YamlLines lines;
    private final @Nullable Node root;

    YamlDocument(YamlLines lines, @Nullable Node root) {
        this.lines = lines;
        this.root = root;
    }

    @Override
    public String file() {
        return lines.file();
    }

    @Override
    public Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    @Override
    public Place place(int line, int column) {
        return lines.place(line, column);
    }
}
