package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import org.comity.ingest.annotation.Annotation;
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

    /** The requests for all passages of annotations; for one that ends where another begins, those of both. */
    static List<PassageRequest> all(List<Annotation> annotations) {
        List<PassageRequest> all = new ArrayList<>();
        for (Annotation annotation : annotations) {
            for (Passage passage : annotation.passages()) {
                all.add(of(passage));
                passage.until().ifPresent(end -> all.add(of(end)));
            }
        }
        return all;
    }

    /** The range of some offsets. */
    public static OffsetRange range(Offsets offsets) {
        return new OffsetRange(offsets.start(), offsets.end(), offsets.unit() == OffsetUnit.UTF_16_UNITS);
    }
}
