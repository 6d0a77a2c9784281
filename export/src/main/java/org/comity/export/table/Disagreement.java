package org.comity.export.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Source;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.ImpreciseDate;

/**
 * A contested aspect of a conclusion, with one of the values that contradict it.
 *
 * @param dataset the dataset
 * @param conclusion the conclusion
 * @param choice the contested choice
 * @param chosen the chosen side
 * @param other the side that contradicts it
 */
record Disagreement(Dataset dataset, Conclusion conclusion, Choice choice, Side chosen, Side other) {

    /**
     * One side of a disagreement.
     *
     * @param value the value, as the table shows it
     * @param statement the statement that gives it; one with a quote, if there is one
     */
    record Side(String value, Statement statement) {}

    /** One row for each value that contradicts a conclusion, in the order of the conclusions and of their choices. */
    static Stream<Disagreement> of(Dataset dataset) {
        return dataset.conclusions().all().flatMap(conclusion -> of(dataset, conclusion));
    }

    private static Stream<Disagreement> of(Dataset dataset, Conclusion conclusion) {
        if (!conclusion.support().contested()) {
            return Stream.empty();
        }
        Map<String, Disagreement> found = new LinkedHashMap<>();
        conclusion.support().choices().stream()
                .filter(Choice::contested)
                .flatMap(choice -> of(dataset, conclusion, choice))
                .forEach(row -> found.putIfAbsent(row.id(), row));
        return found.values().stream();
    }

    private static Stream<Disagreement> of(Dataset dataset, Conclusion conclusion, Choice choice) {
        List<Statement> against = new ArrayList<>(find(dataset, choice.rejected()));
        find(dataset, choice.beside()).stream()
                .filter(statement -> !isToldFromTheOtherSide(dataset, conclusion, choice, statement))
                .forEach(against::add);
        return sides(dataset, choice, find(dataset, choice.chosen())).stream()
                .limit(1)
                .flatMap(chosen -> sides(dataset, choice, against).stream()
                        .map(other -> new Disagreement(dataset, conclusion, choice, chosen, other)));
    }

    /** Two standings that exclude each other contest each other; one row is enough. */
    private static boolean isToldFromTheOtherSide(
            Dataset dataset, Conclusion conclusion, Choice choice, Statement statement) {
        return choice.rule() == Rule.EXCLUSIVE_STANDINGS
                && dataset.conclusionOf(statement.id())
                        .filter(other -> other.compareTo(conclusion.id()) < 0)
                        .isPresent();
    }

    private static List<Statement> find(Dataset dataset, List<StatementId> ids) {
        return ids.stream()
                .flatMap(id -> dataset.statements().find(id).stream())
                .toList();
    }

    /** The different values of some statements, each with its first statement that has a quote. */
    private static List<Side> sides(Dataset dataset, Choice choice, List<Statement> statements) {
        Map<String, Statement> byValue = new LinkedHashMap<>();
        for (Statement statement : statements) {
            byValue.merge(
                    statement.accept(new ContestedValue(choice.aspect(), day(dataset, statement))),
                    statement,
                    (one, more) -> one.evidence().isPresent() ? one : more);
        }
        List<Side> sides = new ArrayList<>();
        byValue.forEach((value, statement) -> sides.add(new Side(value, statement)));
        return sides;
    }

    /** The day on which the source of a statement, or the editor, speaks. */
    private static Optional<ImpreciseDate> day(Dataset dataset, Statement statement) {
        Optional<Evidence> evidence = statement.evidence();
        return evidence.isPresent()
                ? evidence.flatMap(quoted -> dataset.source(quoted.source()))
                        .map(Source::citation)
                        .flatMap(citation -> citation.speaksOn())
                : statement.provenance().asOf();
    }

    /** The id, which stays the same when other statements come or go. */
    String id() {
        return conclusion.id() + "." + choice.aspect() + "." + other.statement().id();
    }

    /** The member, or the entity that has the attribute. */
    Optional<EntityId> subject() {
        if (conclusion instanceof Membership membership) {
            return Optional.of(membership.member());
        }
        return conclusion instanceof Attribute attribute ? Optional.of(attribute.entity()) : Optional.empty();
    }

    /** The body of a membership. */
    Optional<EntityId> body() {
        return conclusion instanceof Membership membership ? Optional.of(membership.body()) : Optional.empty();
    }

    /** What the row is about, in words. */
    String what() {
        if (conclusion instanceof Membership membership) {
            return membership.role() + ": " + choice.aspect();
        }
        if (conclusion instanceof Attribute attribute) {
            return attribute.key().toString();
        }
        if (conclusion instanceof Count count) {
            return "number of " + count.population();
        }
        return conclusion instanceof Inclusion inclusion
                ? "inclusion of " + inclusion.every() + " in " + inclusion.also()
                : choice.aspect();
    }

    /** Whether both sides are kept in the dataset, because no rule prefers one. */
    boolean keepsBoth() {
        return switch (choice.rule()) {
            case SAID_AND_DENIED, EXCLUSIVE_STANDINGS, OUTSIDE_LIFE -> true;
            default -> false;
        };
    }

    Optional<String> nameOf(Optional<EntityId> entity) {
        return entity.map(dataset::nameOf);
    }

    Optional<ImpreciseDate> dayOf(Side side) {
        return day(dataset, side.statement());
    }
}
