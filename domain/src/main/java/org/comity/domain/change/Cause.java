package org.comity.domain.change;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Source;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.Statement;
import org.comity.domain.text.Words;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * The reason for a change between two datasets.
 *
 * @since 0.1
 */
public sealed interface Cause extends Serializable {

    /**
     * The statements concerned.
     *
     * @return the statement of the earlier dataset, then that of the later one; empty if the cause is not a statement
     */
    default List<Statement> statements() {
        return List.of();
    }

    /**
     * The cause as a clause in plain English.
     *
     * @return a clause without a full stop, such as {@code the source 'notes/iom' is now dated '2019' instead of '2018'}
     */
    default String text() {
        return CauseText.of(this);
    }

    /**
     * A new statement.
     *
     * @param statement the statement, which only the later dataset has
     */
    record StatementAdded(Statement statement) implements Cause {

        /**
         * Checks that there is a statement.
         *
         * @param statement the statement, which only the later dataset has
         */
        public StatementAdded {
            requireNonNull(statement, "statement");
        }

        @Override
        public List<Statement> statements() {
            return List.of(statement);
        }
    }

    /**
     * A statement that does not exist any more.
     *
     * @param statement the statement, which only the earlier dataset has
     */
    record StatementRemoved(Statement statement) implements Cause {

        /**
         * Checks that there is a statement.
         *
         * @param statement the statement, which only the earlier dataset has
         */
        public StatementRemoved {
            requireNonNull(statement, "statement");
        }

        @Override
        public List<Statement> statements() {
            return List.of(statement);
        }
    }

    /**
     * A statement whose quote has the same words in a different place of its text, or in a different text.
     *
     * @param before the statement in the earlier dataset
     * @param after the statement in the later dataset
     */
    record QuoteMoved(Statement before, Statement after) implements Cause {

        /**
         * Checks that there are two statements with quotes.
         *
         * @param before the statement in the earlier dataset
         * @param after the statement in the later dataset
         * @throws IllegalArgumentException if a statement has no quote
         */
        public QuoteMoved {
            checkQuoted(before);
            checkQuoted(after);
        }

        @Override
        public List<Statement> statements() {
            return List.of(before, after);
        }
    }

    /**
     * A statement whose quote has different words.
     *
     * @param before the statement in the earlier dataset
     * @param after the statement in the later dataset
     */
    record QuoteReworded(Statement before, Statement after) implements Cause {

        /**
         * Checks that there are two statements with quotes.
         *
         * @param before the statement in the earlier dataset
         * @param after the statement in the later dataset
         * @throws IllegalArgumentException if a statement has no quote
         */
        public QuoteReworded {
            checkQuoted(before);
            checkQuoted(after);
        }

        @Override
        public List<Statement> statements() {
            return List.of(before, after);
        }
    }

    /**
     * A statement whose annotation was edited: the quote is the same, but the statement says something else or has a
     * different rank or basis.
     *
     * @param before the statement in the earlier dataset
     * @param after the statement in the later dataset
     */
    record StatementEdited(Statement before, Statement after) implements Cause {

        /**
         * Checks that there are two statements.
         *
         * @param before the statement in the earlier dataset
         * @param after the statement in the later dataset
         */
        public StatementEdited {
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }

        @Override
        public List<Statement> statements() {
            return List.of(before, after);
        }
    }

    /**
     * An edit of the register: what the editor of the corpus asserts without a quote was added, removed or changed.
     *
     * @param beforeOrNull the statement in the earlier dataset, or null if it is new
     * @param afterOrNull the statement in the later dataset, or null if it was removed
     */
    record RegisterEdited(
            @Nullable Statement beforeOrNull, @Nullable Statement afterOrNull) implements Cause {

        /**
         * Checks that there is a statement.
         *
         * @param beforeOrNull the statement in the earlier dataset, or null
         * @param afterOrNull the statement in the later dataset, or null
         * @throws IllegalArgumentException if both are missing
         */
        public RegisterEdited {
            if (beforeOrNull == null && afterOrNull == null) {
                throw new IllegalArgumentException("an edit of the register needs a statement");
            }
        }

        /**
         * The statement in the earlier dataset.
         *
         * @return the statement, or empty if it is new
         */
        public Optional<Statement> before() {
            return Optional.ofNullable(beforeOrNull);
        }

        /**
         * The statement in the later dataset.
         *
         * @return the statement, or empty if it was removed
         */
        public Optional<Statement> after() {
            return Optional.ofNullable(afterOrNull);
        }

        @Override
        public List<Statement> statements() {
            return Stream.of(before(), after()).flatMap(Optional::stream).toList();
        }
    }

    /**
     * A source that now speaks on a different day, because its date of publication or retrieval was edited.
     *
     * @param before the source in the earlier dataset
     * @param after the source in the later dataset
     */
    record SourceRedated(Source before, Source after) implements Cause {

        /**
         * Checks that there are two sources.
         *
         * @param before the source in the earlier dataset
         * @param after the source in the later dataset
         */
        public SourceRedated {
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }
    }

    /**
     * A roster that the editor now declares complete.
     *
     * @param body the body
     * @param capacity the capacity of the parties
     * @param onOrNull the days for which the list is complete, or null for all days
     */
    record RosterDeclared(
            EntityId body, Capacity capacity, @Nullable ImpreciseDate onOrNull) implements Cause {

        /**
         * Checks that nothing is missing.
         *
         * @param body the body
         * @param capacity the capacity of the parties
         * @param onOrNull the days for which the list is complete, or null for all days
         */
        public RosterDeclared {
            requireNonNull(body, "body");
            requireNonNull(capacity, "capacity");
        }

        /**
         * The days for which the list is complete.
         *
         * @return the days, or empty for all days
         */
        public Optional<ImpreciseDate> on() {
            return Optional.ofNullable(onOrNull);
        }
    }

    /**
     * A roster that the editor no longer declares complete.
     *
     * @param roster the declaration of the earlier dataset
     */
    record RosterWithdrawn(RosterDeclared roster) implements Cause {

        /**
         * Checks that there is a declaration.
         *
         * @param roster the declaration of the earlier dataset
         */
        public RosterWithdrawn {
            requireNonNull(roster, "roster");
        }
    }

    /**
     * A different rule that decided about an aspect of a conclusion.
     *
     * @param aspect the part of the conclusion that the rules decided, such as {@code start}
     * @param before the rules that decided in the earlier dataset; empty if no rule had to decide
     * @param after the rules that decided in the later dataset; empty if no rule had to decide
     */
    record OtherRule(String aspect, List<Rule> before, List<Rule> after) implements Cause {

        /**
         * Copies the rules.
         *
         * @param aspect the part of the conclusion that the rules decided, never blank
         * @param before the rules that decided in the earlier dataset
         * @param after the rules that decided in the later dataset
         * @throws IllegalArgumentException if the aspect is blank
         */
        public OtherRule {
            Words.check(aspect, "the aspect of a rule");
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * Changes of memberships with which a claimed count or inclusion is compared.
     *
     * @param conclusions the ids of these memberships in both datasets, at least one
     */
    record OtherConclusions(List<ConclusionId> conclusions) implements Cause {

        /**
         * Sorts the ids and removes repetitions.
         *
         * @param conclusions the ids, at least one, in any order
         * @throws IllegalArgumentException if there is no id
         */
        public OtherConclusions {
            conclusions = List.copyOf(conclusions).stream().distinct().sorted().toList();
            if (conclusions.isEmpty()) {
                throw new IllegalArgumentException("a cause in other conclusions needs one");
            }
        }
    }

    private static void checkQuoted(Statement statement) {
        if (statement.evidence().isEmpty()) {
            throw new IllegalArgumentException("a statement without a quote: " + statement.id());
        }
    }
}
