package org.comity.domain.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.comity.domain.dataset.ConclusionId;
import org.comity.domain.dataset.Support;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.ContentHash;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.ImpreciseDate;

/** What claims about populations have in common: their identity, the moment for which they are made, their support. */
final class Claims {

    private final SpeakingDays days;

    Claims(SpeakingDays days) {
        this.days = days;
    }

    /** The conclusion that a claim supports: the same for the same claim made on the same day. */
    ConclusionId id(String prefix, Statement claim) {
        String moment = days.of(claim)
                .map(ImpreciseDate::toString)
                .or(() -> claim.evidence().map(Evidence::source).map(SourceId::toString))
                .orElse("");
        return ConclusionId.of(prefix + "." + ContentHash.of(claim.text() + "\n" + moment));
    }

    /** The moment for which claims with one id are made. */
    Moment moment(Collection<? extends Statement> claims) {
        List<SourceId> sources = claims.stream()
                .flatMap(claim -> claim.evidence().map(Evidence::source).stream())
                .distinct()
                .toList();
        return new Moment(sources, sources.stream().findFirst().flatMap(days::of));
    }

    static Support support(Collection<? extends Statement> claims) {
        return Grounds.of(List.copyOf(claims), List.of(), Comparator.comparing((Statement claim) -> 0));
    }
}
