package org.comity.export.table;

import java.util.function.Predicate;

/**
 * A way in which a format changes a text that it cannot contain.
 *
 * @param code the code of the finding that reports it
 * @param consequence what happens to the cells, for example {@code are cut …}
 * @param concerns tests whether a text is affected
 */
public record Loss(String code, String consequence, Predicate<String> concerns) {

    /** The loss of half a surrogate pair, which UTF-8 and therefore no format can contain. */
    public static final Loss OF_SURROGATES = new Loss(
            "surrogate-replaced",
            "contain half of a surrogate pair, which every format replaces with U+FFFD",
            text -> !WellFormedText.isWellFormed(text));
}
