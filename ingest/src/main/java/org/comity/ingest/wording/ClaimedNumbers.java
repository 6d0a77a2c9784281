package org.comity.ingest.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.comity.domain.prose.NumberMention;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.CountStatement;

/**
 * The numbers in the quotes of all counts of a text.
 *
 * <p>A number that is the only one in the quote of a count of another population does not say this count, if the quote of
 * this count has a number that no count uses.
 */
final class ClaimedNumbers {

    /** For a number that is the only one of a quote: the populations counted with this quote. */
    private final Map<NumberMention, Set<String>> onlyNumbers = new HashMap<>();

    /** The numbers that say a count whose quote has them. */
    private final Set<NumberMention> used = new HashSet<>();

    /** Adds a count with its quote. */
    void add(CountStatement count, Passages passages) {
        if (passages.numbers().size() == 1) {
            onlyNumbers
                    .computeIfAbsent(passages.numbers().get(0), none -> new HashSet<>())
                    .add(count.population().toString());
        }
        for (NumberMention number : passages.numbers()) {
            if (says(number, count.claim())) {
                used.add(number);
            }
        }
    }

    /** Returns whether the quote of a count says its number. */
    boolean say(CountStatement count, Passages passages) {
        boolean oneIsFree = passages.numbers().stream().anyMatch(number -> !used.contains(number));
        String population = count.population().toString();
        return passages.numbers().stream()
                .anyMatch(number ->
                        says(number, count.claim()) && !(oneIsFree && isOnlyNumberOfAnother(population, number)));
    }

    private boolean isOnlyNumberOfAnother(String population, NumberMention number) {
        return onlyNumbers.getOrDefault(number, Set.of()).stream().anyMatch(other -> !other.equals(population));
    }

    private static boolean says(NumberMention number, ClaimedNumber claim) {
        if (number.about()) {
            ClaimedNumber about = ClaimedNumber.about(number.least());
            return about.least() == claim.least() && about.most() == claim.most();
        }
        return number.least() == claim.least() && number.most() == claim.most();
    }
}
