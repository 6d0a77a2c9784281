package org.comity.domain.source;

import java.io.Serializable;
import java.util.Comparator;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.Words;

/**
 * The place of an annotation or a problem in a corpus: a file, a line and a column. Lines and columns count from 1.
 *
 * @param file the path in the corpus, with {@code /} between its parts, never blank
 * @param line the line, 1-based; 0 for the whole file
 * @param column the column in Unicode code points, 1-based; 0 for the whole line or the whole file
 * @since 0.1
 */
public record Origin(String file, int line, int column) implements Comparable<Origin>, Serializable {

    private static final Comparator<Origin> ORDER =
            Comparator.comparing(Origin::file).thenComparingInt(Origin::line).thenComparingInt(Origin::column);

    /**
     * Checks the file and the numbers.
     *
     * @param file the path in the corpus, never blank
     * @param line the line, 1-based, or 0
     * @param column the column in Unicode code points, 1-based, or 0; always 0 if the line is 0
     * @throws IllegalArgumentException if the file is blank, a number is negative, or there is a column without a line;
     *     the message quotes them
     */
    public Origin {
        Words.check(file, "the file of an origin");
        if (line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException(
                    "not a place in a file: " + line + ":" + column + " of " + QuotedText.of(file));
        }
    }

    /**
     * The origin that is a whole file.
     *
     * @param file the path in the corpus, never blank
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
