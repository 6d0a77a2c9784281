package org.comity.domain.conclusion;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * The statements and sources behind a conclusion.
 *
 * @param statements the statements that support it, at least one, sorted
 * @param sources the sources that they quote, sorted; empty if nothing is quoted
 * @param basis the firmest basis among them
 * @param evidenceOrNull the best evidence, or null if nothing is quoted
 * @param choices the choices made between the statements, by aspect; empty if they simply agree
 * @since 0.1
 */
public record Support(
        List<StatementId> statements,
        List<SourceId> sources,
        Basis basis,
        @Nullable Evidence evidenceOrNull,
        List<Choice> choices)
        implements Serializable {

    /**
     * Sorts the statements and sources, removes repetitions, and checks that there is a statement.
     *
     * @param statements the statements that support the conclusion, at least one, in any order
     * @param sources the sources that they quote, in any order
     * @param basis the firmest basis among them
     * @param evidenceOrNull the best evidence, or null if nothing is quoted
     * @param choices the choices made between the statements; their order is kept
     * @throws IllegalArgumentException if there is no statement
     */
    public Support {
        statements = Distinct.sorted(statements);
        sources = Distinct.sorted(sources);
        requireNonNull(basis, "basis");
        choices = List.copyOf(choices);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("a conclusion needs a statement");
        }
    }

    /**
     * The same support with one more choice.
     *
     * @param choice the choice
     * @return a new support
     */
    public Support withChoice(Choice choice) {
        return withChoices(List.of(choice));
    }

    /**
     * The same support with more choices.
     *
     * @param more the choices, in the order in which they were made
     * @return a new support
     */
    public Support withChoices(List<Choice> more) {
        return new Support(
                statements,
                sources,
                basis,
                evidenceOrNull,
                Stream.concat(choices.stream(), more.stream()).toList());
    }

    /**
     * Returns whether statements contradict each other about the conclusion.
     *
     * @return true if any choice is contested
     */
    public boolean contested() {
        return choices.stream().anyMatch(Choice::contested);
    }

    /**
     * The best evidence for the conclusion.
     *
     * @return the evidence, or empty if nothing is quoted
     */
    public Optional<Evidence> evidence() {
        return Optional.ofNullable(evidenceOrNull);
    }
}
