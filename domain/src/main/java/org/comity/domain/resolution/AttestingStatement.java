package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.conclusion.Attestations;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Rank;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement without an end and without a future start, which its annotator does not deprecate.
 *
 * <p>It says that the membership exists when its source speaks, unless it {@linkplain #isStartOnly only gives a start}
 * and the end is known from elsewhere.
 *
 * @param statement the statement
 * @param attestation the source, or the editor, and the day; null if nothing is quoted and the editor gives no day
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
        return together(attesting, List.of());
    }

    /** The attestations of all these statements, and the sources that only give the start. */
    static Attestations together(List<AttestingStatement> attesting, List<AttestingStatement> starting) {
        List<Attestation> attestations = new ArrayList<>(attesting.size());
        for (AttestingStatement said : attesting) {
            if (said.attestation != null) {
                attestations.add(said.attestation);
            }
        }
        List<SourceId> sources = new ArrayList<>(starting.size());
        for (AttestingStatement said : starting) {
            said.source().ifPresent(sources::add);
        }
        return Attestations.of(attestations, sources);
    }

    /** Whether a statement has no end but a start: "joined in 1990" does not say that the membership still exists. */
    static boolean isStartOnly(MembershipStatement statement) {
        return statement.period().end().isUnknown()
                && statement.period().start().date().isPresent();
    }

    boolean isStartOnly() {
        return isStartOnly(statement);
    }

    /** The source of the statement; empty if nothing is quoted. */
    Optional<SourceId> source() {
        return attestation == null ? Optional.empty() : attestation.source();
    }

    /** The same statement, with a day on which its source says that the membership exists, or null. */
    AttestingStatement on(@Nullable Attestation other) {
        return new AttestingStatement(statement, other);
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

    /** The day on which the source speaks; empty if it is not known. */
    Optional<ImpreciseDate> speaksOn() {
        return attestation == null ? Optional.empty() : attestation.day();
    }
}
