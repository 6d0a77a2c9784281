package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.conclusion.Attestations;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Rank;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement that says that a membership exists when its source speaks: it has no end and no future start, and its
 * annotator does not deprecate it.
 *
 * @param statement the statement
 * @param attestation the source and the day on which it speaks; null if nothing is quoted
 */
record AttestingStatement(
        MembershipStatement statement, @Nullable Attestation attestation) {

    /** The attesting statements among these. */
    static List<AttestingStatement> of(List<MembershipStatement> statements, SpeakingDays days) {
        List<AttestingStatement> attesting = new ArrayList<>(statements.size());
        for (MembershipStatement statement : statements) {
            boolean lasts = statement.period().end().date().isEmpty()
                    && statement.provenance().rank() != Rank.DEPRECATED;
            if (lasts) {
                AttestingStatement said = new AttestingStatement(
                        statement, days.attestation(statement).orElse(null));
                if (!said.isToCome()) {
                    attesting.add(said);
                }
            }
        }
        return attesting;
    }

    /** The attestations of all these statements. */
    static Attestations together(List<AttestingStatement> attesting) {
        List<Attestation> attestations = new ArrayList<>(attesting.size());
        for (AttestingStatement said : attesting) {
            if (said.attestation != null) {
                attestations.add(said.attestation);
            }
        }
        return Attestations.of(attestations);
    }

    private boolean isToCome() {
        Optional<Day> starts = statement.period().start().date().flatMap(ImpreciseDate::earliest);
        return starts.isPresent() && speaksBefore(starts.get());
    }

    /** Whether its source certainly speaks before a day. */
    boolean speaksBefore(Day day) {
        Optional<Day> last = speaksOn().flatMap(ImpreciseDate::latest);
        return last.isPresent() && last.get().compareTo(day) < 0;
    }

    /** Whether its source certainly speaks after a day. */
    boolean speaksAfter(Day day) {
        Optional<Day> first = speaksOn().flatMap(ImpreciseDate::earliest);
        return first.isPresent() && first.get().compareTo(day) > 0;
    }

    private Optional<ImpreciseDate> speaksOn() {
        return attestation == null ? Optional.empty() : attestation.day();
    }
}
