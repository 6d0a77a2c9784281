package org.comity.readme;

import java.io.IOException;
import java.nio.file.Path;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.time.Day;
import org.comity.ingest.CorpusReader;

/** The lines of Java that the README shows. */
final class AllMemberships {

    private AllMemberships() {}

    static void print() throws IOException {
        Dataset dataset = CorpusReader.read(Path.of("my-corpus")).resolve();
        for (Membership membership : dataset.memberships()) {
            System.out.printf(
                    "%s belongs to %s: %s%n",
                    dataset.nameOf(membership.member()),
                    dataset.nameOf(membership.body()),
                    membership.spell().on(Day.of(2015, 6, 30))); // CERTAIN, POSSIBLE or IMPOSSIBLE
        }
    }
}
