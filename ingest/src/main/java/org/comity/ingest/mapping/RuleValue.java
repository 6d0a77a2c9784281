package org.comity.ingest.mapping;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A value that a rule of {@code corpus.yaml} gives to its statements.
 *
 * @param line the line of the rule
 * @param column the column of the rule
 * @param key the key of the value
 */
record RuleValue(int line, int column, String key) implements Comparable<RuleValue>, Serializable {

    private static final Comparator<RuleValue> ORDER = Comparator.comparingInt(RuleValue::line)
            .thenComparingInt(RuleValue::column)
            .thenComparing(RuleValue::key);

    @Override
    public int compareTo(RuleValue other) {
        return ORDER.compare(this, other);
    }
}
