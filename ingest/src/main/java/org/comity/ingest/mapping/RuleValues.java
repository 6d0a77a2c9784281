package org.comity.ingest.mapping;

import java.util.Set;
import org.comity.ingest.node.MapNode;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a statement whose values a rule gives literally, or by the meaning of words.
 *
 * @param ruleOrNull the template of the rule, or null if the annotation itself contains the statement
 * @param keys the keys, those of nested maps included
 */
public record RuleValues(@Nullable MapNode ruleOrNull, Set<String> keys) {

    /** No value comes from a rule. */
    public static final RuleValues NONE = new RuleValues(null, Set.of());

    /** Copies the keys. */
    public RuleValues {
        keys = Set.copyOf(keys);
    }
}
