package org.comity.ingest.rebase;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.finding.WordDifference;
import org.comity.domain.text.Labels;

/**
 * Which changed words of a text its quotes are to have as well.
 *
 * @since 0.1
 */
public enum AcceptedWords {
    /** Other upper and lower case, signs or accents. */
    TYPOGRAPHY(WordDifference.TYPOGRAPHY),
    /** Also other words, unless they are a denial, a number, a date or a name. */
    WORDS(WordDifference.WORDS),
    /** All words. */
    ANY(WordDifference.NEGATION);

    private final WordDifference gravest;

    AcceptedWords(WordDifference gravest) {
        this.gravest = gravest;
    }

    /**
     * The choice with a label.
     *
     * @param label a label as {@link #label} gives it
     * @return the choice, or empty if there is none with this label
     */
    public static Optional<AcceptedWords> find(String label) {
        return Labels.find(values(), AcceptedWords::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * As it is written.
     *
     * @return the name in small letters
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns whether a quote is to have words that differ like this.
     *
     * @param difference the gravest difference between the words
     * @return true if they are accepted
     */
    public boolean accepts(WordDifference difference) {
        return difference.compareTo(gravest) >= 0;
    }
}
