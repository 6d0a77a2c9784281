package org.comity.domain.dataset;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.Life;
import org.comity.domain.conclusion.LifeEvent;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.source.Evidence;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.statement.Statements;
import org.comity.domain.time.Bound;

/**
 * The explanation of one conclusion: the statements behind it, the rules that decided, and the rejected statements.
 *
 * @param conclusion the conclusion
 * @param statements the statements that support it, at least one, in the order of their ids
 * @param reasons one for each aspect that a rule decided, at least one
 * @since 0.1
 */
public record Explanation(Conclusion conclusion, List<Statement> statements, List<Reason> reasons)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @param conclusion the conclusion
     * @param statements the statements that support it
     * @param reasons one for each aspect that a rule decided
     */
    public Explanation {
        requireNonNull(conclusion, "conclusion");
        statements = List.copyOf(statements);
        reasons = List.copyOf(reasons);
    }

    /** Explains a conclusion by the statements that support it. */
    static Explanation of(Conclusion conclusion, Statements said) {
        List<Statement> statements = find(conclusion.support().statements(), said);
        List<Reason> reasons = new ArrayList<>();
        for (Choice choice : conclusion.support().choices()) {
            reasons.add(new Reason(
                    choice.aspect(),
                    choice.rule(),
                    find(choice.chosen(), said),
                    find(choice.rejected(), said),
                    find(choice.beside(), said),
                    choice.contested()));
        }
        if (conclusion instanceof Membership membership) {
            dated(statements, start -> start.period().start()).ifPresent(all -> told("start", all, reasons));
            dated(statements, end -> end.period().end()).ifPresent(all -> told("end", all, reasons));
            life(membership.spell().life(), statements, said).ifPresent(reasons::add);
        }
        if (reasons.isEmpty() || conclusion instanceof Membership) {
            told(conclusion instanceof Membership ? "membership" : "value", statements, reasons);
        }
        return new Explanation(conclusion, statements, reasons);
    }

    private static Optional<List<Statement>> dated(
            List<Statement> statements, Function<MembershipStatement, Bound> side) {
        List<Statement> dated = statements.stream()
                .filter(statement -> statement instanceof MembershipStatement said
                        && side.apply(said).date().isPresent())
                .toList();
        return dated.isEmpty() ? Optional.empty() : Optional.of(dated);
    }

    /** Adds an aspect that no rule had to decide: there is only one statement, or all statements agree. */
    private static void told(String aspect, List<Statement> statements, List<Reason> reasons) {
        if (reasons.stream().noneMatch(reason -> reason.aspect().equals(aspect))) {
            Rule rule = statements.size() == 1 ? Rule.SOLE_STATEMENT : Rule.AGREEMENT;
            reasons.add(new Reason(aspect, rule, statements, List.of(), List.of(), false));
        }
    }

    private static Optional<Reason> life(Life life, List<Statement> supporting, Statements said) {
        List<StatementId> tellers = Stream.of(life.begun(), life.ended())
                .flatMap(Optional::stream)
                .map(LifeEvent::statement)
                .distinct()
                .sorted()
                .toList();
        return tellers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason("life", Rule.WITHIN_LIFE, supporting, List.of(), find(tellers, said), false));
    }

    private static List<Statement> find(List<StatementId> ids, Statements said) {
        return ids.stream().flatMap(id -> said.find(id).stream()).toList();
    }

    /** A statement with its words and its place, in one line. */
    static String line(Statement statement) {
        String words = statement
                .evidence()
                .map(Evidence::words)
                .map(quoted -> " \"" + quoted + "\"")
                .orElse("");
        return statement.id() + " " + statement.text() + words + " ("
                + statement.origins().stream().map(Object::toString).collect(Collectors.joining(", ")) + ")";
    }

    /**
     * Returns whether the sources contradict each other about any aspect.
     *
     * @return true if any reason is contested
     */
    public boolean contested() {
        return reasons.stream().anyMatch(Reason::contested);
    }

    /**
     * Returns several lines for people: the conclusion, the supporting statements, and each reason with the rejected
     * statements.
     */
    @Override
    public String toString() {
        return Stream.of(
                        Stream.of(conclusion.id() + ": " + conclusion.text()),
                        conclusion.outcome().stream().map(outcome -> "  " + outcome),
                        statements.stream().map(statement -> "  supported by " + line(statement)),
                        reasons.stream().map(reason -> "  " + reason.toString().replace("\n", "\n  ")))
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n"));
    }
}
