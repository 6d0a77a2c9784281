package org.comity.ingest.node.json;

import java.util.Optional;
import org.comity.domain.finding.Place;
import org.comity.ingest.node.Document;
import org.comity.ingest.node.Node;
import org.comity.ingest.text.Position;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextPlace;
import org.jspecify.annotations.Nullable;

/** The content of one JSON file, with its text for showing places. */
public final class JsonTree implements Document {

    private final String file;
    private final SourceText text;
    private final @Nullable Node root;

    JsonTree(String file, SourceText text, @Nullable Node root) {
        this.file = file;
        this.text = text;
        this.root = root;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    @Override
    public Place place(int line, int column) {
        return TextPlace.of(file, text, line, column);
    }

    SourceText text() {
        return text;
    }

    /** The line and column of an index of the text. */
    Position position(int unit) {
        return text.position(text.codePoints(unit));
    }

    Place place(Position position) {
        return place(position.line(), position.column());
    }
}
