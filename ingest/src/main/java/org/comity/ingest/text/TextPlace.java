package org.comity.ingest.text;

import org.comity.domain.finding.Place;
import org.comity.domain.source.Origin;

/** Places in a text or in a file of lines, for findings. A line too long to be shown is left out, and not copied. */
public final class TextPlace {

    private static final int LONGEST_SHOWN = 1_000;

    private TextPlace() {}

    /**
     * A file as a whole.
     *
     * @param file the path inside the corpus
     * @return the place
     */
    public static Place whole(String file) {
        return Place.of(Origin.of(file));
    }

    /**
     * A place in a file.
     *
     * @param file the path inside the corpus
     * @param text the content of the file
     * @param codePoint an offset in the text, from 0 to its length
     * @return file, line and column, and the line if it has at most 1,000 UTF-16 units
     * @throws IllegalArgumentException if the offset is outside the text
     */
    public static Place of(String file, SourceText text, int codePoint) {
        Position position = text.position(codePoint);
        return of(file, text, position.line(), position.column());
    }

    /**
     * A place in a file.
     *
     * @param file the path inside the corpus
     * @param text the content of the file
     * @param line 1-based; the text need not have that line
     * @param column 1-based, in code points
     * @return file, line and column, and the line if it exists and has at most 1,000 UTF-16 units
     */
    public static Place of(String file, SourceText text, int line, int column) {
        return new Place(
                new Origin(file, line, column), text.line(line, LONGEST_SHOWN).orElse(null));
    }
}
