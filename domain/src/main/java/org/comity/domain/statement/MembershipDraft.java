package org.comity.domain.statement;

import java.util.Objects;
import org.comity.domain.entity.EntityId;
import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;

/**
 * The sentence that an entity has, or does not have, a role in a body, still without who says it.
 *
 * @param subject the entity and its role
 * @param body the organization or framework
 * @param period the period; an end that is not stated is unknown
 * @since 0.1
 */
public record MembershipDraft(EntitySubject.InRole subject, EntityId body, ImpreciseInterval period)
        implements StatementDraft<MembershipStatement> {

    /**
     * Checks that nothing is missing.
     *
     * @param subject the entity and its role
     * @param body the organization or framework
     * @param period the period
     */
    public MembershipDraft {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(period, "period");
    }

    /**
     * The same sentence with a start, and the end that it has.
     *
     * @param start when the membership began
     * @return a new sentence
     * @throws IllegalArgumentException if the end is before the start; the message quotes both
     */
    public MembershipDraft since(ImpreciseDate start) {
        return during(ImpreciseInterval.of(Bound.at(start), period.end()));
    }

    /**
     * The same sentence with a start, and the end that it has.
     *
     * @param start when the membership began, in EDTF, such as {@code 1945-10-24}
     * @return a new sentence
     * @throws IllegalArgumentException if the text is not a date, or the end is before it; the message quotes it
     */
    public MembershipDraft since(String start) {
        return since(ImpreciseDate.parse(start));
    }

    /**
     * The same sentence with an end, and the start that it has.
     *
     * @param end when the membership ended
     * @return a new sentence
     * @throws IllegalArgumentException if the end is before the start; the message quotes both
     */
    public MembershipDraft until(ImpreciseDate end) {
        return during(ImpreciseInterval.of(period.start(), Bound.at(end)));
    }

    /**
     * The same sentence with an end, and the start that it has.
     *
     * @param end when the membership ended, in EDTF
     * @return a new sentence
     * @throws IllegalArgumentException if the text is not a date, or it is before the start; the message quotes it
     */
    public MembershipDraft until(String end) {
        return until(ImpreciseDate.parse(end));
    }

    /**
     * The same sentence with another period.
     *
     * @param other the period
     * @return a new sentence
     */
    public MembershipDraft during(ImpreciseInterval other) {
        return new MembershipDraft(subject, body, other);
    }

    /**
     * The same sentence with another period.
     *
     * @param other the period in EDTF; an end that is not known is empty, as in {@code 1945-10-24/}
     * @return a new sentence
     * @throws IllegalArgumentException if the text is not a period; the message quotes it
     */
    public MembershipDraft during(String other) {
        return during(ImpreciseInterval.parse(other));
    }

    @Override
    public MembershipStatement from(Provenance provenance) {
        return subject.denied()
                ? MembershipStatement.denial(provenance, subject.member(), body, subject.role(), period)
                : MembershipStatement.of(provenance, subject.member(), body, subject.role(), period);
    }

    /** Returns the sentence, such as {@code iom has been an observer of add since 2012}. */
    @Override
    public String toString() {
        return MembershipSentence.of(this);
    }
}
