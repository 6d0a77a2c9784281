package org.comity.domain.resolution;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.ImpreciseDate;

/** The day on which each source speaks. */
final class SpeakingDays {

    private final Map<SourceId, ImpreciseDate> days = new HashMap<>();

    SpeakingDays(Collection<Source> sources) {
        for (Source source : sources) {
            source.citation().speaksOn().ifPresent(day -> days.putIfAbsent(source.id(), day));
        }
    }

    Optional<ImpreciseDate> of(SourceId source) {
        return Optional.ofNullable(days.get(source));
    }

    /** The day on which a statement is made; empty for a source without a date and for what is merely asserted. */
    Optional<ImpreciseDate> of(Statement statement) {
        return statement.evidence().map(Evidence::source).flatMap(this::of);
    }

    /** What a statement attests on the day on which its source speaks; empty where nothing is quoted. */
    Optional<Attestation> attestation(Statement statement) {
        return statement
                .evidence()
                .map(Evidence::source)
                .map(source -> new Attestation(source, of(source).orElse(null)));
    }
}
