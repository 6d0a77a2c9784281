package org.comity.ingest;

import java.util.Optional;
import org.comity.domain.finding.Place;
import org.comity.domain.source.Origin;
import org.comity.ingest.node.Document;
import org.comity.ingest.node.Node;
import org.comity.ingest.text.SourceText;

/**
 * A file of lines, of which findings can show them.
 *
 * @param file the path inside the corpus
 * @param text what the file holds
 */
record TextDocument(String file, SourceText text) implements Document {

    private static final int LONGEST_SHOWN = 1_000;

    @Override
    public Optional<Node> root() {
        return Optional.empty();
    }

    @Override
    public Place place(int line, int column) {
        Origin origin = new Origin(file, line, column);
        if (line > text.lineCount()) {
            return Place.of(origin);
        }
        String shown = text.line(line);
        return shown.length() > LONGEST_SHOWN ? Place.of(origin) : new Place(origin, shown);
    }
}
