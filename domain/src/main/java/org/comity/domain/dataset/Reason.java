package org.comity.domain.dataset;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.statement.Statement;

/**
 * Why one aspect of a conclusion is as it is: the rule that decided, the statements that it followed, those that it
 * rejected.
 *
 * @param aspect what the rule decided about, such as {@code start}
 * @param rule the rule
 * @param followed the statements that give what was chosen, or agree with it, in the order of their ids
 * @param rejected the statements that give other values or deny the conclusion, in the order of their ids
 * @param beside the statements of other conclusions that the rule looked at, in the order of their ids
 * @param contested whether the sources contradict each other here
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
     * @param aspect what the rule decided about
     * @param rule the rule
     * @param followed the statements that give what was chosen, or agree with it
     * @param rejected the statements that give other values or deny the conclusion
     * @param beside the statements of other conclusions that the rule looked at
     * @param contested whether the sources contradict each other here
     */
    public Reason {
        requireNonNull(aspect, "aspect");
        requireNonNull(rule, "rule");
        followed = List.copyOf(followed);
        rejected = List.copyOf(rejected);
        beside = List.copyOf(beside);
    }

    /** Returns the rule in words, and below it a line for each statement that was rejected or stands beside. */
    @Override
    public String toString() {
        String decided = aspect + (contested ? " (contested): " : ": ") + rule.description();
        return Stream.concat(
                        rejected.stream().map(statement -> "\n  not " + Explanation.line(statement)),
                        beside.stream().map(statement -> "\n  beside " + Explanation.line(statement)))
                .collect(Collectors.joining("", decided, ""));
    }
}
