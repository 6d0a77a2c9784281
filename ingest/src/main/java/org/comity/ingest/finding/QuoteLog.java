package org.comity.ingest.finding;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.comity.ingest.text.QuoteOutcome;
import org.comity.ingest.text.RepairableQuote;

/**
 * What became of the quotes of files.
 *
 * @param numbers how many quotes have each outcome; those without any are left out
 * @param repairable the quotes that differ from their text in typography only, in the order of the files
 */
public record QuoteLog(Map<QuoteOutcome, Long> numbers, List<RepairableQuote> repairable) implements Serializable {

    /** No quotes. */
    public static final QuoteLog NONE = new QuoteLog(Map.of(), List.of());

    /** Copies the map and the list. */
    public QuoteLog {
        Map<QuoteOutcome, Long> copy = new EnumMap<>(QuoteOutcome.class);
        copy.putAll(numbers);
        numbers = Collections.unmodifiableMap(copy);
        repairable = List.copyOf(repairable);
    }

    /** These quotes and others. */
    public QuoteLog and(QuoteLog other) {
        Map<QuoteOutcome, Long> sum = new EnumMap<>(QuoteOutcome.class);
        sum.putAll(numbers);
        other.numbers.forEach((outcome, number) -> sum.merge(outcome, number, Long::sum));
        List<RepairableQuote> all = new ArrayList<>(repairable);
        all.addAll(other.repairable);
        return new QuoteLog(sum, all);
    }

    /** The number of quotes with an outcome. */
    public long number(QuoteOutcome outcome) {
        return numbers.getOrDefault(outcome, 0L);
    }
}
