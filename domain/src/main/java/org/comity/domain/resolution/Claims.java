package org.comity.domain.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.conclusion.Support;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.ContentHash;
import org.comity.domain.statement.Statement;

/** The common parts of claims about populations: the id, the moment and the support. */
final class Claims {

    private final SpeakingDays days;

    Claims(SpeakingDays days) {
        this.days = days;
    }

    /** The id of the conclusion that a claim supports; equal claims of one source have the same id. */
    ConclusionId id(String prefix, Statement claim) {
        return ConclusionId.of(prefix + "."
                + ContentHash.of(claim.text() + "\n" + claim.entities() + "\n"
                        + source(claim).map(SourceId::value).orElse("")));
    }

    /** The claims, sorted so that claims about the same body or member are next to each other, which helps caches. */
    static <S extends Statement> List<Map.Entry<ConclusionId, List<S>>> byPlace(
            Map<ConclusionId, List<S>> byId, Function<S, Optional<Condition>> place) {
        record Placed<S>(String place, Map.Entry<ConclusionId, List<S>> claim) {}
        return byId.entrySet().stream()
                .map(claim -> new Placed<>(
                        place.apply(claim.getValue().get(0))
                                .map(condition -> condition.fold(Condition.Party::body, Condition.Body::member))
                                .map(EntityId::value)
                                .orElse(""),
                        claim))
                .sorted(Comparator.comparing(Placed::place))
                .map(Placed::claim)
                .toList();
    }

    /** The moment to which a claim applies. */
    Moment moment(Statement claim) {
        return new Moment(source(claim), days.of(claim));
    }

    static Support support(Collection<? extends Statement> claims) {
        Choice held = Choice.agreed(
                "verdict",
                Rule.HELD_AGAINST_MEMBERSHIPS,
                claims.stream().map(Statement::id).toList());
        return SupportFactory.of(List.copyOf(claims), List.of(held), Comparator.comparing(Statement::id));
    }

    private static Optional<SourceId> source(Statement claim) {
        return claim.evidence().map(Evidence::source);
    }
}
