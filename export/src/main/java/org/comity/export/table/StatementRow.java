package org.comity.export.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.statement.Wording;
import org.jspecify.annotations.Nullable;

/** A statement, its conclusion, and the columns that depend on its kind. */
record StatementRow(
        Statement statement, Optional<ConclusionId> conclusion, boolean rejected, Map<String, Object> content) {

    static Stream<StatementRow> of(Dataset dataset) {
        Set<StatementId> rejected = rejected(dataset);
        StatementContent content = new StatementContent(Vocabulary.of(dataset));
        return ordered(dataset)
                .map(statement -> new StatementRow(
                        statement,
                        dataset.conclusionOf(statement.id()),
                        rejected.contains(statement.id()),
                        statement.accept(content)));
    }

    /** All statements, in the order of the table. */
    static Stream<Statement> ordered(Dataset dataset) {
        return dataset.statements().all().stream()
                .map(statement -> new Placed(statement, statement.evidence().orElse(null)))
                .sorted()
                .map(Placed::statement);
    }

    /** Returns a column that only some kinds of statements fill. */
    @Nullable
    Object partial(String column) {
        return content.get(column);
    }

    Optional<Integer> start() {
        return spans().map(Span::start).min(Comparator.naturalOrder());
    }

    Optional<Integer> end() {
        return spans().map(Span::end).max(Comparator.naturalOrder());
    }

    Stream<Span> spans() {
        return statement.evidence().map(Evidence::quotes).stream()
                .flatMap(Collection::stream)
                .map(Quote::span);
    }

    /** The keys of the values with this kind of evidence, or without any. */
    Optional<String> said(SaidBy by) {
        return Row.joined(statement.provenance().wording().said(by).stream()
                .map(StatedValue::label)
                .toList());
    }

    /** The keys of the values with evidence other than the quote, each with the kind of evidence. */
    Optional<String> saidOtherwise() {
        Wording wording = statement.provenance().wording();
        return Row.joined(Stream.of(SaidBy.values())
                .filter(by -> by != SaidBy.QUOTE && by != SaidBy.NO)
                .flatMap(by -> wording.said(by).stream().map(value -> value.label() + ": " + by.label()))
                .toList());
    }

    /** Joins the remarks of the annotators in their order, each remark once. */
    Optional<String> marks(Function<Mark, Optional<String>> remark) {
        List<String> remarks = statement.provenance().marks().stream()
                .flatMap(mark -> remark.apply(mark).stream())
                .distinct()
                .toList();
        return Row.joined(remarks);
    }

    /** The statements that were rejected by a rule, except denials that may be about a different time. */
    private static Set<StatementId> rejected(Dataset dataset) {
        return dataset.conclusions()
                .all()
                .flatMap(conclusion -> conclusion.support().choices().stream())
                .filter(choice -> choice.contested() || choice.rule() != Rule.SAID_AND_DENIED)
                .flatMap(choice -> choice.rejected().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A statement in reading order: by source and place. Statements without a passage are last. */
    private record Placed(Statement statement, @Nullable Evidence evidence) implements Comparable<Placed> {

        private static final Comparator<@Nullable Evidence> BY_PLACE =
                Comparator.nullsLast(Comparator.<Evidence>naturalOrder());

        @Override
        public int compareTo(Placed other) {
            int byPlace = BY_PLACE.compare(evidence, other.evidence);
            return byPlace != 0 ? byPlace : tie().compareTo(other.tie());
        }

        private String tie() {
            String id = statement.id().value();
            return evidence != null ? id : statement.text() + "\n" + id;
        }
    }
}
