package org.comity.ingest.text;

import org.comity.domain.source.Quote;

/** Offsets of an annotation tool that are not those of its words. */
final class OffsetWarning {

    private OffsetWarning() {}

    static AnchoringProblem of(OffsetQuote quote, Quote passage, boolean otherUnit) {
        String words = Excerpt.quoted(passage.words());
        String claimed = quote.start() + ".." + quote.end();
        if (otherUnit) {
            return AnchoringProblem.warning(
                    "offset-unit",
                    "the offsets " + claimed + " of " + words + " count "
                            + quote.unit().other().label() + ", not "
                            + quote.unit().label(),
                    null);
        }
        return AnchoringProblem.warning(
                "offset-mismatch",
                words + " does not stand at " + claimed + " but, in code points, at " + passage.span(),
                null);
    }
}
