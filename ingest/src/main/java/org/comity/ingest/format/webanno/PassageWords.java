package org.comity.ingest.format.webanno;

import java.util.HashMap;
import java.util.Map;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;

/** The passages of a text; a passage with several annotations is created once. */
final class PassageWords {

    /** The largest total length of all different passages of a file, in UTF-16 units: 64 Mi. */
    static final int MAX = 1 << 26;

    private final String text;
    private final TsvProblems problems;
    private final Map<Offsets, Passage> passages = new HashMap<>();
    private long length;

    PassageWords(String text, TsvProblems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The passage of a mark; without its words if the bound is exceeded. */
    Passage of(TsvMark mark) {
        Offsets offsets = new Offsets(mark.begin(), mark.end(), OffsetUnit.UTF_16_UNITS);
        Passage known = passages.get(offsets);
        if (known != null) {
            return known;
        }
        boolean before = length > MAX;
        length += mark.end() - mark.begin();
        if (length > MAX) {
            if (!before) {
                problems.error(
                        "webanno-too-large",
                        mark.origin(),
                        "the different passages of a file may have " + MAX + " characters together");
            }
            return Passage.at(offsets);
        }
        Passage passage = Passage.of(text.substring(mark.begin(), mark.end()), offsets);
        passages.put(offsets, passage);
        return passage;
    }
}
