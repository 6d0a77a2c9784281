package org.comity.export.table;

import static org.comity.export.table.ColumnType.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Surroundings;

/** The columns that show what is around a quote in its text. */
final class SurroundingsColumns {

    private SurroundingsColumns() {}

    /**
     * Creates the columns.
     *
     * @param evidence returns the quote of a row, if there is one
     */
    static <R> List<Column<R>> of(Function<R, Optional<Evidence>> evidence) {
        return List.of(
                column(
                        "quote_before",
                        "About 60 characters of the source before the quote, cut at words, on one line. Empty at the start"
                                + " of the source. A space at the end is part of the text.",
                        evidence,
                        around -> known(around.before())),
                column(
                        "quote_after",
                        "About 60 characters of the source after the quote, cut at words, on one line. Empty at the end of"
                                + " the source. A space at the start is part of the text.",
                        evidence,
                        around -> known(around.after())),
                column(
                        "quote_label",
                        "The label of the line of the quote, as the source writes it, for example Member of:. Empty if the"
                                + " quote does not come from a labelled line.",
                        evidence,
                        Surroundings::label));
    }

    /** Words, or nothing if they are not known or there are none. */
    static Optional<String> known(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static <R> Column<R> column(
            String name,
            String description,
            Function<R, Optional<Evidence>> evidence,
            Function<Surroundings, Optional<String>> part) {
        return new Column<>(
                name,
                TEXT,
                description,
                row -> evidence.apply(row).map(Evidence::surroundings).flatMap(part));
    }
}
