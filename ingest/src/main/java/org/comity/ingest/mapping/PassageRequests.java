package org.comity.ingest.mapping;

import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.text.OffsetRange;
import org.comity.ingest.text.PassageRequest;

/** The passages of annotations as requests to find them in a text. */
public final class PassageRequests {

    private PassageRequests() {}

    /** The request for a passage. */
    public static PassageRequest of(Passage passage) {
        return new PassageRequest(
                passage.wordsOrNull(),
                passage.offsets().map(PassageRequests::range).orElse(null),
                passage.before(),
                passage.after(),
                passage.until().map(PassageRequests::of).orElse(null));
    }

    /** The range of some offsets. */
    public static OffsetRange range(Offsets offsets) {
        return new OffsetRange(offsets.start(), offsets.end(), offsets.unit() == OffsetUnit.UTF_16_UNITS);
    }
}
