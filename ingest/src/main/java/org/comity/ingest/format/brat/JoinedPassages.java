package org.comity.ingest.format.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.source.Span;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.text.SourceText;

/**
 * Joins what {@link BratFragments} splits: passages between which the text has only white space that includes a line
 * end or a tab.
 */
final class JoinedPassages {

    private final SourceText text;

    JoinedPassages(SourceText text) {
        this.text = text;
    }

    Annotation joined(Annotation annotation) {
        List<Passage> parts = annotation.passages();
        List<Passage> passages = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= parts.size(); i++) {
            if (i == parts.size() || !areOne(parts.get(i - 1), parts.get(i))) {
                passages.add(i == first + 1 ? parts.get(first) : whole(parts.get(first), parts.get(i - 1)));
                first = i;
            }
        }
        return passages.size() == parts.size()
                ? annotation
                : new Annotation(
                        annotation.id(),
                        annotation.kind(),
                        annotation.label(),
                        passages,
                        annotation.arguments(),
                        annotation.details(),
                        annotation.origin());
    }

    private Passage whole(Passage first, Passage last) {
        Span whole = new Span(
                place(first).orElseThrow().start(), place(last).orElseThrow().end());
        return Passage.of(text.words(whole), new Offsets(whole.start(), whole.end(), OffsetUnit.CODE_POINTS));
    }

    /** Returns whether both parts are in the text, with only the place of a split between them. */
    private boolean areOne(Passage part, Passage next) {
        if (place(part).isEmpty() || place(next).isEmpty()) {
            return false;
        }
        int gap = place(part).get().end();
        int gapEnd = place(next).get().start();
        return gap < gapEnd && BratFragments.isGap(text.words(new Span(gap, gapEnd)));
    }

    /** Where a passage is, if its words are there. */
    private Optional<Span> place(Passage passage) {
        return passage.offsets()
                .filter(at -> at.unit() == OffsetUnit.CODE_POINTS
                        && at.start() >= 0
                        && at.end() > at.start()
                        && at.end() <= text.length())
                .map(at -> new Span(at.start(), at.end()))
                .filter(span -> passage.words().filter(text.words(span)::equals).isPresent());
    }
}
