package org.comity.export.table;

import java.util.function.Predicate;

/**
 * A way in which a format cannot hold a text as it is.
 *
 * @param code the code of the finding that reports it
 * @param consequence what becomes of the cells: {@code are cut …}
 * @param concerns tells whether it befalls a text
 */
public record Loss(String code, String consequence, Predicate<String> concerns) {

    /** The loss of half a surrogate pair, which UTF-8 and with it no format can hold. */
    public static final Loss OF_SURROGATES = new Loss(
            "surrogate-replaced",
            "hold half a surrogate pair, which stands as U+FFFD in every format",
            text -> !WellFormedText.isWellFormed(text));
}
