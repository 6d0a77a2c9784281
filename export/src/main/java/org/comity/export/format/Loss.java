package org.comity.export.format;

import java.util.Objects;
import java.util.function.Predicate;
import org.comity.domain.entity.Slug;
import org.comity.domain.text.QuotedText;

/**
 * A way in which a format changes a text that it cannot contain.
 *
 * <p>One finding per column reports it, a warning with the number of cells and the ids of the first rows.
 *
 * @param code the code of that finding; begins with the name of the format and a hyphen, unless Comity has the format
 * @param consequence what happens to the cells, for example {@code are cut after 1,000 characters in the atlas}
 * @param concerns tests whether a text is affected
 * @since 0.1
 */
public record Loss(String code, String consequence, Predicate<String> concerns) {

    /**
     * Checks that the code can be part of the id of a finding.
     *
     * @param code the code of that finding; begins with the name of the format and a hyphen, unless Comity has the format
     * @param consequence what happens to the cells, for example {@code are cut after 1,000 characters in the atlas}
     * @param concerns tests whether a text is affected
     * @throws IllegalArgumentException if the code is not lower-case words with hyphens between them
     */
    public Loss {
        if (!Slug.isSlug(code)) {
            throw new IllegalArgumentException("not the code of a loss: " + QuotedText.of(code));
        }
        Objects.requireNonNull(consequence, "consequence");
        Objects.requireNonNull(concerns, "concerns");
    }
}
