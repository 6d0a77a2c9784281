package org.comity.ingest.format.web;

import java.util.Optional;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.node.Node;
import org.comity.ingest.text.Shown;

/**
 * What one selector selects within what another selects (section 4.2.9), as far as the words of these tell it.
 *
 * @param report where to say that they do not
 */
record Refinement(WebReport report) {

    /** What a selector selects within what another one selects (section 4.2.9). */
    Selection of(Selection outer, Selection inner, Node at) {
        if (outer.reported() || inner.reported()) {
            return Selection.failed(inner.kind());
        }
        if (inner.passage().isEmpty()) {
            return inner;
        }
        Passage part = inner.passage().get();
        if (outer.passage().isEmpty()) {
            return part.words().isPresent() ? anywhere(outer, inner, at) : Selection.elsewhere(outer.kind());
        }
        if (outer.passage().get().words().filter(Refinement::isTooLong).isPresent()) {
            report.warning(at, "refinement", "the words that are refined here are too many to look into");
            return Selection.failed(inner.kind());
        }
        Optional<Passage> passage = Selection.within(outer.passage().get(), part);
        if (passage.isEmpty()) {
            boolean untold =
                    outer.passage().get().words().isEmpty() && part.words().isPresent();
            if (untold) {
                report.warning(
                        at,
                        "refinement",
                        "where " + shown(part) + " stands within offsets cannot be told without the text",
                        "give the words around it as well, by a TextQuoteSelector");
            } else {
                report.error(
                        at,
                        "refinement",
                        shown(part)
                                + (part.words().isPresent() ? " is not, or not only once," : " does not lie")
                                + " within what the selector around it selects");
            }
        }
        return passage.map(found -> Selection.of(found, inner.kind())).orElseGet(() -> Selection.failed(inner.kind()));
    }

    private static boolean isTooLong(String words) {
        return words.length() > Selection.LONGEST_SEARCHED;
    }

    private Selection anywhere(Selection outer, Selection inner, Node at) {
        report.info(
                at,
                "refinement",
                shown(inner.passage().orElseThrow()) + " is looked for in the whole text, which does not show what the "
                        + outer.kind() + " selects");
        return inner;
    }

    private static String shown(Passage passage) {
        return passage.words()
                .map(Shown::quoted)
                .orElseGet(() -> passage.offsets().orElseThrow().toString());
    }
}
