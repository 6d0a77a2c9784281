package org.comity.domain.source;

import java.io.Serializable;
import java.util.Comparator;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.Words;

/**
 * The place in a corpus where an annotation, or a problem, stands: file, line and column, both counted from 1.
 *
 * @param file the path inside the corpus, with {@code /} between its parts, never blank
 * @param line the line, 1-based; 0 where the file as a whole is meant
 * @param column the column in Unicode code points, 1-based; 0 where the line or the file as a whole is meant
 */
public record Origin(String file, int line, int column) implements Comparable<Origin>, Serializable {

    private static final Comparator<Origin> ORDER =
            Comparator.comparing(Origin::file).thenComparingInt(Origin::line).thenComparingInt(Origin::column);

    /**
     * Checks the file and the numbers.
     *
     * @param file the path inside the corpus, never blank
     * @param line the line, 1-based, or 0
     * @param column the column in Unicode code points, 1-based, or 0; 0 where the line is
     * @throws IllegalArgumentException if the file is blank, a number is negative, or there is a column without a line,
     *     quoting them
     */
    public Origin {
        Words.check(file, "the file of an origin");
        if (line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException(
                    "not a place in a file: " + line + ":" + column + " of " + QuotedText.of(file));
        }
    }

    /**
     * The place that is a whole file.
     *
     * @param file the path inside the corpus, never blank
     * @return the origin without line and column
     * @throws IllegalArgumentException if the file is blank
     */
    public static Origin of(String file) {
        return new Origin(file, 0, 0);
    }

    @Override
    public int compareTo(Origin other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code file:line:column} without the parts that are 0. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
    }
}
