package org.comity.ingest.text;

import org.comity.domain.source.Quote;

/** Warnings about offsets of an annotation tool that do not fit its words, or that nothing confirms. */
final class OffsetWarning {

    private OffsetWarning() {}

    /** The words are elsewhere, or the offsets count a different unit. */
    static AnchoringProblem of(OffsetRange offsets, Quote passage, boolean otherUnit) {
        String words = Excerpt.quoted(passage.words());
        if (otherUnit) {
            return AnchoringProblem.warning(
                    "offset-unit",
                    "the offsets " + offsets + " of " + words + " count "
                            + offsets.other().unit() + ", not "
                            + offsets.unit(),
                    null);
        }
        return AnchoringProblem.warning(
                "offset-mismatch",
                words + " is not at " + offsets + " but, in code points, at " + passage.span(),
                null);
    }

    /** The words are at the offsets, as the whole file counts them. */
    static AnchoringProblem counted(OffsetRange offsets, Quote passage, OffsetCount count) {
        return AnchoringProblem.warning(
                "offset-unit",
                "the offsets " + offsets + " of " + Excerpt.quoted(passage.words()) + " count " + count.words(offsets),
                null);
    }

    /** The words are at the offsets, or at one place only, but not between the words that should surround them. */
    static AnchoringProblem context(Quote passage, Position at, boolean byOffsets) {
        return AnchoringProblem.warning(
                "offset-context",
                Excerpt.quoted(passage.words()) + " is at " + at + " of the text"
                        + (byOffsets ? " as its offsets say" : " and nowhere else")
                        + ", but not between the words that should surround it",
                "check whether the text was changed after it was annotated");
    }

    /** No words are given that could confirm the offsets. */
    static AnchoringProblem unspoken(Quote passage) {
        return AnchoringProblem.warning(
                "offset-alone",
                "only offsets point to " + Excerpt.quoted(passage.words()) + "; no words confirm them",
                "give the words too");
    }
}
