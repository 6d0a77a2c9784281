package org.comity.ingest.text;

import org.comity.domain.source.Quote;
import org.comity.ingest.annotation.Offsets;

/** Offsets of an annotation tool that are not those of its words, or that nothing confirms. */
final class OffsetWarning {

    private OffsetWarning() {}

    /** The words stand elsewhere, or the offsets count something else. */
    static AnchoringProblem of(Offsets offsets, Quote passage, boolean otherUnit) {
        String words = Excerpt.quoted(passage.words());
        if (otherUnit) {
            return AnchoringProblem.warning(
                    "offset-unit",
                    "the offsets " + offsets + " of " + words + " count "
                            + offsets.unit().other().label() + ", not "
                            + offsets.unit().label(),
                    null);
        }
        return AnchoringProblem.warning(
                "offset-mismatch",
                words + " does not stand at " + offsets + " but, in code points, at " + passage.span(),
                null);
    }

    /** The words stand where the offsets say, but not beside the words that should be beside them. */
    static AnchoringProblem context(Quote passage, Position at) {
        return AnchoringProblem.warning(
                "offset-context",
                Excerpt.quoted(passage.words()) + " stands at " + at
                        + " of the text as its offsets say, but not between the words said to stand beside it",
                "look whether the text was changed since");
    }

    /** Nothing says which words should stand at the offsets. */
    static AnchoringProblem unspoken(Quote passage) {
        return AnchoringProblem.warning(
                "offset-alone",
                "offsets alone point at " + Excerpt.quoted(passage.words()) + "; no words confirm them",
                "give the words as well");
    }
}
