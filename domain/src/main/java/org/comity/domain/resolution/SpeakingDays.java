package org.comity.domain.resolution;

import java.io.Serial;
import java.io.Serializable;
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
import org.jspecify.annotations.Nullable;

/** The day on which each source speaks, and the editor, if the corpus gives that day. */
final class SpeakingDays implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Map<SourceId, Attestation> attestations = new HashMap<>();

    SpeakingDays(Collection<Source> sources) {
        for (Source source : sources) {
            attestations.putIfAbsent(
                    source.id(),
                    new Attestation(source.id(), source.citation().speaksOn().orElse(null)));
        }
    }

    /** The day on which a statement is made; empty if the source or the editor gives none. */
    Optional<ImpreciseDate> of(Statement statement) {
        return attestation(statement).flatMap(Attestation::day);
    }

    /** The attestation by the source of a statement, or by the editor; empty if nothing is quoted and no day is given. */
    Optional<Attestation> attestation(Statement statement) {
        Optional<Evidence> evidence = statement.evidence();
        return evidence.isPresent()
                ? evidence.map(quoted -> of(quoted.source()))
                : statement.provenance().asOf().map(day -> new Attestation(null, day));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SpeakingDays that && attestations.equals(that.attestations);
    }

    @Override
    public int hashCode() {
        return attestations.hashCode();
    }

    @Override
    public String toString() {
        return attestations.size() + (attestations.size() == 1 ? " source" : " sources");
    }

    private Attestation of(SourceId source) {
        @Nullable Attestation known = attestations.get(source);
        return known != null ? known : new Attestation(source, null);
    }
}
