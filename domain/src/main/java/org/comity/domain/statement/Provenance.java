package org.comity.domain.statement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;
import org.comity.domain.source.Surroundings;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement comes from: its basis, the words that support it, and the annotations. This is its provenance in
 * the sense of W3C PROV.
 *
 * @param basis the basis; quoted requires evidence, asserted excludes it
 * @param evidenceOrNull the words that support the statement, or null
 * @param context further passages of the same source that supply a name, a year or a month that the words leave out; not
 *     part of the identity of the statement; sorted, empty without evidence
 * @param rank the weight that the annotator gives it
 * @param wording which values of the statement its words say; not part of its identity
 * @param asOfOrNull the day on which the editor speaks, only without evidence, or null; not part of the identity of the
 *     statement
 * @param marks the annotations that make the statement, at least one, sorted
 * @since 0.1
 */
public record Provenance(
        Basis basis,
        @Nullable Evidence evidenceOrNull,
        List<Quote> context,
        Rank rank,
        Wording wording,
        @Nullable ImpreciseDate asOfOrNull,
        List<Mark> marks)
        implements Serializable {

    /**
     * Checks that basis and evidence match, sorts the marks, and removes repetitions.
     *
     * @param basis the basis; quoted requires evidence, asserted excludes it
     * @param evidenceOrNull the words that support the statement, or null
     * @param context further passages of the same source, in any order
     * @param rank the weight that the annotator gives it
     * @param wording which values of the statement its words say
     * @param asOfOrNull the day on which the editor speaks, or null
     * @param marks the annotations, at least one, in any order
     * @throws IllegalArgumentException if evidence is missing or not allowed, if there is context without evidence or a
     *     day of the editor with evidence, or if there is no mark
     */
    public Provenance {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(wording, "wording");
        if ((basis == Basis.QUOTED && evidenceOrNull == null) || (basis == Basis.ASSERTED && evidenceOrNull != null)) {
            throw new IllegalArgumentException((evidenceOrNull == null ? "a " : "an ") + basis.label() + " statement "
                    + (evidenceOrNull == null
                            ? "needs evidence"
                            : "cannot have evidence: " + QuotedText.of(evidenceOrNull.words())));
        }
        context = context.isEmpty() ? List.of() : Quote.union(context);
        if (evidenceOrNull == null && !context.isEmpty()) {
            throw new IllegalArgumentException(
                    "context without evidence: " + QuotedText.of(context.get(0).words()));
        }
        if (evidenceOrNull != null && asOfOrNull != null) {
            throw new IllegalArgumentException(
                    "a statement with evidence is made on the day of its source, not as of '" + asOfOrNull + "'");
        }
        marks = List.copyOf(marks.size() == 1 ? marks : new TreeSet<>(marks));
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("a statement needs a mark");
        }
    }

    /**
     * A provenance without context whose wording is unchecked.
     *
     * @param basis quoted only with evidence, asserted only without
     * @param evidenceOrNull the words that carry the statement, or null
     * @param rank the weight that the annotator gives it
     * @param marks the annotations, at least one, in any order
     * @throws IllegalArgumentException if evidence is missing or out of place, or there is no mark
     */
    public Provenance(Basis basis, @Nullable Evidence evidenceOrNull, Rank rank, List<Mark> marks) {
        this(basis, evidenceOrNull, List.of(), rank, Wording.UNCHECKED, null, marks);
    }

    /**
     * The builder of a provenance; what is not named has its usual value.
     *
     * @return a builder for an asserted provenance of normal rank, still without a mark
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that begins with the parts of this provenance.
     *
     * @return a builder with these parts
     */
    public Builder toBuilder() {
        return new Builder()
                .basis(basis)
                .put(evidenceOrNull, asOfOrNull)
                .context(context)
                .rank(rank)
                .wording(wording)
                .marks(marks);
    }

    /**
     * The provenance of what a passage says.
     *
     * @param evidence the passage
     * @param mark the annotation
     * @return a quoted provenance of normal rank
     */
    public static Provenance quoted(Evidence evidence, Mark mark) {
        return new Provenance(Basis.QUOTED, evidence, Rank.NORMAL, List.of(mark));
    }

    /**
     * The provenance of what the editor of the corpus asserts.
     *
     * @param mark the place in the register
     * @return an asserted provenance of normal rank
     */
    public static Provenance asserted(Mark mark) {
        return new Provenance(Basis.ASSERTED, null, Rank.NORMAL, List.of(mark));
    }

    /**
     * The provenance of what the editor of the corpus asserts on a day.
     *
     * @param mark the place in the register
     * @param asOf the day on which the editor speaks
     * @return an asserted provenance of normal rank
     */
    public static Provenance asserted(Mark mark, ImpreciseDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return new Provenance(Basis.ASSERTED, null, List.of(), Rank.NORMAL, Wording.UNCHECKED, asOf, List.of(mark));
    }

    /**
     * The words that support the statement.
     *
     * @return the evidence, or empty if nothing is quoted
     */
    public Optional<Evidence> evidence() {
        return Optional.ofNullable(evidenceOrNull);
    }

    /**
     * The day on which the editor speaks.
     *
     * @return the day, or empty if it is not given or if a source speaks
     */
    public Optional<ImpreciseDate> asOf() {
        return Optional.ofNullable(asOfOrNull);
    }

    /**
     * This provenance, also with the context, the wording and the marks of others.
     *
     * @param others the provenances of equal statements
     * @return the same basis, evidence and rank, with the context and marks of all, the best wording and the latest day
     */
    Provenance joinAll(List<Provenance> others) {
        Wording joined = wording;
        ImpreciseDate asOf = asOfOrNull;
        List<Quote> allContext = new ArrayList<>(context);
        List<Evidence> allEvidence = new ArrayList<>(others.size());
        Set<Mark> allMarks = new TreeSet<>(marks);
        for (Provenance other : others) {
            joined = joined.join(other.wording);
            asOf = later(asOf, other.asOfOrNull);
            allContext.addAll(other.context);
            other.evidence().ifPresent(allEvidence::add);
            allMarks.addAll(other.marks);
        }
        Evidence evidence = evidenceOrNull == null ? null : evidenceOrNull.joinAll(allEvidence);
        return new Provenance(basis, evidence, allContext, rank, joined, asOf, List.copyOf(allMarks));
    }

    /** Whether this provenance is equal to another one, and what is around its passages too. */
    boolean isSame(Provenance other) {
        return equals(other) && around().equals(other.around());
    }

    private List<Surroundings> around() {
        return Stream.concat(evidence().stream().flatMap(words -> words.quotes().stream()), context.stream())
                .map(Quote::surroundings)
                .toList();
    }

    private static @Nullable ImpreciseDate later(@Nullable ImpreciseDate mine, @Nullable ImpreciseDate theirs) {
        return mine == null || (theirs != null && theirs.compareTo(mine) > 0) ? theirs : mine;
    }

    /** This provenance with another wording. */
    Provenance worded(Wording words) {
        return words.equals(wording)
                ? this
                : new Provenance(basis, evidenceOrNull, context, rank, words, asOfOrNull, marks);
    }

    /** Appends the parts of the provenance that the identity of a statement depends on. */
    StringBuilder appendIdentity(StringBuilder text) {
        text.append(basis.label()).append('\n').append(rank.label());
        if (evidenceOrNull != null) {
            text.append('\n').append(evidenceOrNull.source());
            for (Quote quote : evidenceOrNull.quotes()) {
                Span span = quote.span();
                text.append('\n').append(span.start()).append("..").append(span.end());
                text.append(' ').append(quote.words());
            }
        }
        return text;
    }

    /**
     * Names the parts of a provenance before it is made. A builder can be changed, and belongs to one thread. The parts
     * are checked by {@link #build()}.
     */
    public static final class Builder {
        private Basis basis = Basis.ASSERTED;
        private @Nullable Evidence evidence;
        private List<Quote> context = List.of();
        private Rank rank = Rank.NORMAL;
        private Wording wording = Wording.UNCHECKED;
        private @Nullable ImpreciseDate asOf;
        private List<Mark> marks = List.of();

        private Builder() {}

        private Builder put(@Nullable Evidence words, @Nullable ImpreciseDate day) {
            this.evidence = words;
            this.asOf = day;
            return this;
        }

        /**
         * Sets the basis.
         *
         * @param basis the basis; quoted requires evidence, asserted excludes it
         * @return this builder
         */
        public Builder basis(Basis basis) {
            this.basis = Objects.requireNonNull(basis, "basis");
            return this;
        }

        /**
         * Sets the words that support the statement, and the basis {@linkplain Basis#QUOTED quoted}.
         *
         * @param evidence the words
         * @return this builder
         */
        public Builder quoting(Evidence evidence) {
            this.evidence = Objects.requireNonNull(evidence, "evidence");
            return basis(Basis.QUOTED);
        }

        /**
         * Sets the further passages that supply what the words leave out.
         *
         * @param context passages of the same source, in any order
         * @return this builder
         */
        public Builder context(List<Quote> context) {
            this.context = List.copyOf(context);
            return this;
        }

        /**
         * Sets the weight that the annotator gives the statement.
         *
         * @param rank the rank
         * @return this builder
         */
        public Builder rank(Rank rank) {
            this.rank = Objects.requireNonNull(rank, "rank");
            return this;
        }

        /**
         * Sets which values of the statement its words say.
         *
         * @param wording the evidence for each value
         * @return this builder
         */
        public Builder wording(Wording wording) {
            this.wording = Objects.requireNonNull(wording, "wording");
            return this;
        }

        /**
         * Sets the day on which the editor speaks.
         *
         * @param asOf the day
         * @return this builder
         */
        public Builder asOf(ImpreciseDate asOf) {
            this.asOf = Objects.requireNonNull(asOf, "asOf");
            return this;
        }

        /**
         * Sets the annotations.
         *
         * @param marks the annotations, at least one, in any order
         * @return this builder
         */
        public Builder marks(List<Mark> marks) {
            this.marks = List.copyOf(marks);
            return this;
        }

        /**
         * Makes the provenance.
         *
         * @return the provenance with these parts
         * @throws IllegalArgumentException if evidence is missing or not allowed, if there is context without evidence or
         *     a day of the editor with evidence, or if there is no mark
         */
        public Provenance build() {
            return new Provenance(basis, evidence, context, rank, wording, asOf, marks);
        }

        @Override
        public String toString() {
            return "builder of " + basis.label() + " " + rank.label() + " " + marks;
        }
    }
}
