package org.comity.ingest.text;

/**
 * A place in a text as an editor shows it.
 *
 * @param line the line, 1-based; CR LF, a lone CR and a lone LF each end one
 * @param column the column in Unicode code points, 1-based
 */
public record Position(int line, int column) {

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("not a position: " + line + ":" + column);
        }
    }

    /** Returns {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
