package org.comity.readme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Evidence;
import org.comity.domain.time.Day;
import org.comity.ingest.CorpusReader;

/** Prints who belonged to a body on a day, and who says so. */
public final class WhoBelongs {

    private WhoBelongs() {}

    public static void main(String[] args) throws IOException {
        Dataset dataset = CorpusReader.read(Path.of(args[0])).resolve();
        to(EntityId.of("add"), Day.of(2015, 6, 30), dataset).forEach(System.out::println);
    }

    static List<String> to(EntityId body, Day day, Dataset dataset) {
        return dataset.memberships().stream()
                .filter(membership -> membership.body().equals(body))
                .map(membership -> line(membership, day, dataset))
                .toList();
    }

    private static String line(Membership membership, Day day, Dataset dataset) {
        return "%s, %s: %s, as in \"%s\""
                .formatted(
                        dataset.nameOf(membership.member()),
                        membership.role().label(),
                        membership.spell().on(day), // CERTAIN, POSSIBLE or IMPOSSIBLE
                        membership.support().evidence().map(Evidence::words).orElse("the register"));
    }
}
