package org.comity.domain.prose;

import java.io.Serializable;
import java.util.List;

/**
 * Whether the words of a passage say a date, and if not, what they say.
 *
 * @param said whether they say it, or whether there is nothing to say because the date is unknown or open
 * @param instead if they do not: the dates that include it, as "in 2012" includes 2012-01-01; if there are none, all
 *     dates of the passage
 * @param coarser whether {@code instead} has the dates that include it, so that the words say only those
 * @since 0.1
 */
public record SaidDate(boolean said, List<DateMention> instead, boolean coarser) implements Serializable {

    static final SaidDate SAID = new SaidDate(true, List.of(), false);

    /**
     * Copies the mentions.
     *
     * @param said whether the words say the date
     * @param instead what they say otherwise
     * @param coarser whether those dates include the date
     */
    public SaidDate {
        instead = List.copyOf(instead);
    }
}
