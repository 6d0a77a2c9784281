package org.comity.domain.change;

import org.comity.domain.conclusion.Conclusion;

/**
 * A conclusion that only one of two datasets has.
 *
 * @param conclusion the conclusion
 * @param shown the same conclusion with the later ids of entities and statements
 */
record Compared(Conclusion conclusion, Conclusion shown) {

    /** Whether entities or statements have other ids in the later dataset. */
    boolean isTranslated() {
        return !conclusion.equals(shown);
    }
}
