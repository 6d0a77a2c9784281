package org.comity.ingest.format.web;

import java.util.Optional;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.node.Node;

/**
 * The selection of one selector within that of another (section 4.2.9), as far as their words determine it.
 *
 * @param report receives a finding if they do not
 */
record SelectorRefinement(WebReport report) {

    /** The selection of a selector within that of another one (section 4.2.9). */
    SelectedPassage of(SelectedPassage outer, SelectedPassage inner, Node at) {
        if (outer.reported() || inner.reported()) {
            return SelectedPassage.failed(inner.kind());
        }
        if (inner.passage().isEmpty()) {
            return inner;
        }
        Passage part = inner.passage().get();
        if (outer.passage().isEmpty()) {
            return part.words().isPresent() ? anywhere(outer, inner, at) : SelectedPassage.elsewhere(outer.kind());
        }
        if (outer.passage().get().words().filter(SelectorRefinement::isTooLong).isPresent()) {
            report.warning(at, "refinement", "the words to refine here are too long to search");
            return SelectedPassage.failed(inner.kind());
        }
        Optional<Passage> passage = SelectedPassage.within(outer.passage().get(), part);
        if (passage.isEmpty()) {
            boolean range =
                    outer.passage().get().until().isPresent() || part.until().isPresent();
            boolean untold =
                    outer.passage().get().words().isEmpty() && part.words().isPresent();
            if (untold || range) {
                report.warning(
                        at,
                        "refinement",
                        "the place of " + shown(part) + " within " + (range ? "a range" : "offsets")
                                + " cannot be determined without the text",
                        "add a TextQuoteSelector with the words around it");
            } else {
                report.error(
                        at,
                        "refinement",
                        shown(part)
                                + (part.words().isPresent() ? " does not occur, or not only once," : " is not")
                                + " in the selection of the outer selector");
            }
        }
        return passage.map(found -> SelectedPassage.of(found, inner.kind()))
                .orElseGet(() -> SelectedPassage.failed(inner.kind()));
    }

    private static boolean isTooLong(String words) {
        return words.length() > SelectedPassage.LONGEST_SEARCHED;
    }

    private SelectedPassage anywhere(SelectedPassage outer, SelectedPassage inner, Node at) {
        report.info(
                at,
                "refinement",
                shown(inner.passage().orElseThrow()) + " is looked up in the whole text, because the " + outer.kind()
                        + " around it gives no words");
        return inner;
    }

    private static String shown(Passage passage) {
        return passage.words()
                .map(QuotedText::of)
                .orElseGet(() -> passage.offsets().orElseThrow().toString());
    }
}
