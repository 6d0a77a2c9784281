package org.comity.domain.resolution;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** The day on which each source speaks. */
final class SpeakingDays {

    private final Map<SourceId, Attestation> attestations = new HashMap<>();

    SpeakingDays(Collection<Source> sources) {
        for (Source source : sources) {
            attestations.putIfAbsent(
                    source.id(),
                    new Attestation(source.id(), source.citation().speaksOn().orElse(null)));
        }
    }

    /** The day on which a statement is made; empty for a source without a date and for a statement without a source. */
    Optional<ImpreciseDate> of(Statement statement) {
        return attestation(statement).flatMap(Attestation::day);
    }

    /** The attestation by the source of a statement; empty if nothing is quoted. */
    Optional<Attestation> attestation(Statement statement) {
        return statement.evidence().map(evidence -> of(evidence.source()));
    }

    private Attestation of(SourceId source) {
        @Nullable Attestation known = attestations.get(source);
        return known != null ? known : new Attestation(source, null);
    }
}
