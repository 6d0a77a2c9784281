package org.comity.domain.statement;

import java.io.Serializable;
import org.comity.domain.source.Evidence;
import org.comity.domain.time.ImpreciseDate;

/**
 * What a statement says, still without who says it. Its text is the sentence. It begins with {@link Statement#that}.
 *
 * @param <S> the kind of statement
 * @since 0.1
 */
public sealed interface StatementDraft<S extends Statement> extends Serializable
        permits MembershipDraft, AttributeDraft, CountDraft, InclusionDraft {

    /**
     * The statement with this content.
     *
     * @param provenance where the statement comes from
     * @return the statement
     */
    S from(Provenance provenance);

    /**
     * The statement that words of a source make. It is marked in the source as a whole.
     *
     * @param evidence the words
     * @return a quoted statement of normal rank
     */
    default S quoting(Evidence evidence) {
        return quoting(evidence, Mark.of(evidence.source().value()));
    }

    /**
     * The statement that words of a source make.
     *
     * @param evidence the words
     * @param mark the annotation
     * @return a quoted statement of normal rank
     */
    default S quoting(Evidence evidence, Mark mark) {
        return from(Provenance.quoted(evidence, mark));
    }

    /**
     * The statement that an editor makes without quoting a source, for example in a database.
     *
     * @param place the name of the file or table that contains it, never blank
     * @return an asserted statement of normal rank
     * @throws IllegalArgumentException if the place is blank; the message quotes it
     */
    default S assertedIn(String place) {
        return from(Provenance.asserted(Mark.of(place)));
    }

    /**
     * The statement that an editor makes on a day without quoting a source. What has no end is certain up to this day.
     *
     * @param place the name of the file or table that contains it, never blank
     * @param asOf the day on which the editor speaks
     * @return an asserted statement of normal rank
     * @throws IllegalArgumentException if the place is blank; the message quotes it
     */
    default S assertedIn(String place, ImpreciseDate asOf) {
        return from(Provenance.asserted(Mark.of(place), asOf));
    }
}
