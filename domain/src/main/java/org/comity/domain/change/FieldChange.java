package org.comity.domain.change;

import java.io.Serializable;
import java.util.Optional;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One part of a conclusion that has changed.
 *
 * @param field the name of the part; it is the name of a column of the published tables if there is such a column, for
 *     example {@code since}
 * @param beforeOrNull the part of the earlier conclusion as text, or null if it was absent
 * @param afterOrNull the part of the later conclusion as text, or null if it is absent
 * @since 0.1
 */
public record FieldChange(
        String field,
        @Nullable String beforeOrNull,
        @Nullable String afterOrNull) implements Serializable {

    /**
     * Checks the name of the field.
     *
     * @param field the name of the part, never blank
     * @param beforeOrNull the part of the earlier conclusion, or null
     * @param afterOrNull the part of the later conclusion, or null
     * @throws IllegalArgumentException if the field is blank
     */
    public FieldChange {
        Words.check(field, "the field of a change");
    }

    /**
     * The part of the earlier conclusion.
     *
     * @return the text, or empty if the part was absent
     */
    public Optional<String> before() {
        return Optional.ofNullable(beforeOrNull);
    }

    /**
     * The part of the later conclusion.
     *
     * @return the text, or empty if the part is absent
     */
    public Optional<String> after() {
        return Optional.ofNullable(afterOrNull);
    }

    /** Returns a text such as {@code since from '2012' to '2011'}. */
    @Override
    public String toString() {
        return field.replace('_', ' ') + " from "
                + before().map(QuotedText::of).orElse("nothing") + " to "
                + after().map(QuotedText::of).orElse("nothing");
    }
}
