package org.comity.domain.dataset;

import java.util.List;
import org.comity.domain.change.Cause;
import org.comity.domain.change.Edition;

/** The part of a dataset that is compared with an earlier or a later one. */
final class ComparedPart {

    private ComparedPart() {}

    static Edition of(Dataset dataset) {
        List<Cause.RosterDeclared> rosters = dataset.corpus().complete().stream()
                .map(roster -> new Cause.RosterDeclared(roster.body(), roster.capacity(), roster.onOrNull()))
                .toList();
        return new Edition(
                dataset.statements(),
                dataset.sources(),
                dataset.conclusions().all().toList(),
                rosters);
    }
}
