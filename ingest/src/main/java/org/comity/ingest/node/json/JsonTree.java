package org.comity.ingest.node.json;

import java.util.Optional;
import org.comity.domain.finding.Place;
import org.comity.ingest.node.Document;
import org.comity.ingest.node.Node;
import org.comity.ingest.text.Position;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextPlace;
import org.jspecify.annotations.Nullable;

/** The content of one JSON file, or of a line of it, with the text of the file for showing places. */
public final class JsonTree implements Document {

    private final String file;
    private final SourceText whole;
    private final SourceText part;
    private final int linesAbove;
    private final @Nullable Node root;

    JsonTree(String file, SourceText text, @Nullable Node root) {
        this(file, text, text, 0, root);
    }

    private JsonTree(String file, SourceText whole, SourceText part, int linesAbove, @Nullable Node root) {
        this.file = file;
        this.whole = whole;
        this.part = part;
        this.linesAbove = linesAbove;
        this.root = root;
    }

    /** One line of this file, whose places are those in the file. */
    JsonTree line(String words, int above) {
        return new JsonTree(file, whole, SourceText.of(words), above, null);
    }

    /**
     * The same file with a different content, such as what its lines mean together.
     *
     * @param node the outermost node; the places of its nodes are places in this file
     * @return a document with this content
     */
    public JsonTree with(Node node) {
        return new JsonTree(file, whole, part, linesAbove, node);
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
        return TextPlace.of(file, whole, line, column);
    }

    /** The characters of the JSON value: the file, or the line. */
    SourceText text() {
        return part;
    }

    /** What contains the JSON value, for messages. */
    String unit() {
        return part == whole ? "file" : "line";
    }

    /** The line and column of an index of the text. */
    Position position(int unit) {
        Position position = part.position(part.codePoints(unit));
        return linesAbove == 0 ? position : new Position(position.line() + linesAbove, position.column());
    }

    Place place(Position position) {
        return place(position.line(), position.column());
    }
}
