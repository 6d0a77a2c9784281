package org.comity.domain.dataset;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.statement.Statement;

/**
 * The reason for one aspect of a conclusion: the rule that decided, the statements that it followed and the statements
 * that it rejected.
 *
 * @param aspect the part of the conclusion that the rule decided, such as {@code start}
 * @param rule the rule
 * @param followed the statements that give the chosen value or agree with it, in the order of their ids
 * @param rejected the statements that give other values or deny the conclusion, in the order of their ids
 * @param beside the statements of other conclusions that the rule used, in the order of their ids
 * @param contested whether the sources contradict each other here
 * @since 0.1
 */
public record Reason(
        String aspect,
        Rule rule,
        List<Statement> followed,
        List<Statement> rejected,
        List<Statement> beside,
        boolean contested)
        implements Serializable {

    /**
     * Copies the statements.
     *
     * @param aspect the part of the conclusion that the rule decided
     * @param rule the rule
     * @param followed the statements that give the chosen value or agree with it
     * @param rejected the statements that give other values or deny the conclusion
     * @param beside the statements of other conclusions that the rule used
     * @param contested whether the sources contradict each other here
     */
    public Reason {
        requireNonNull(aspect, "aspect");
        requireNonNull(rule, "rule");
        followed = List.copyOf(followed);
        rejected = List.copyOf(rejected);
        beside = List.copyOf(beside);
    }

    /**
     * Returns the rule in words, followed by one line for each rejected statement and each statement of another
     * conclusion.
     */
    @Override
    public String toString() {
        String decided = aspect + (contested ? " (contested): " : ": ") + rule.description();
        return Stream.concat(
                        rejected.stream().map(statement -> "\n  rejected: " + Explanation.line(statement)),
                        beside.stream().map(statement -> "\n  related: " + Explanation.line(statement)))
                .collect(Collectors.joining("", decided, ""));
    }
}
