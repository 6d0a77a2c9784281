package org.comity.ingest.text;

import org.comity.domain.finding.Place;
import org.comity.domain.source.Origin;

/** Places in a text, for findings; a line too long to be shown is left out. */
final class TextPlace {

    private static final int LONGEST_SHOWN = 1_000;

    private TextPlace() {}

    static Place whole(String file) {
        return Place.of(Origin.of(file));
    }

    static Place of(String file, SourceText text, int codePoint) {
        Position position = text.position(codePoint);
        Origin origin = new Origin(file, position.line(), position.column());
        String line = text.line(position.line());
        return line.length() > LONGEST_SHOWN ? Place.of(origin) : new Place(origin, line);
    }
}
