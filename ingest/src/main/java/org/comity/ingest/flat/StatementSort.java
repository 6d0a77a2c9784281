package org.comity.ingest.flat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The four kinds of statements, as the column {@code statement} names them. */
public enum StatementSort {
    /** Who belongs to a body. */
    MEMBERSHIP,
    /** A property of an entity. */
    ATTRIBUTE,
    /** A number that a text claims. */
    COUNT,
    /** All of one group belong to another. */
    INCLUSION;

    /** The word in the column. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(StatementSort::label).toList();
    }

    /** The kind with this word. */
    static Optional<StatementSort> find(String label) {
        return Arrays.stream(values())
                .filter(sort -> sort.label().equals(label.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The kind that the filled columns show; empty if none does. */
    static Optional<StatementSort> shownBy(FlatRow row) {
        if (row.has(FlatColumn.EVERY) || row.has(FlatColumn.IS_ALSO)) {
            return Optional.of(INCLUSION);
        }
        if (row.has(FlatColumn.IS) || row.has("count")) {
            return Optional.of(COUNT);
        }
        if (row.has(FlatColumn.ABOUT)) {
            return Optional.of(ATTRIBUTE);
        }
        return row.has(FlatColumn.MEMBER) ? Optional.of(MEMBERSHIP) : Optional.empty();
    }
}
