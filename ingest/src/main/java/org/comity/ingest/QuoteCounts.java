package org.comity.ingest;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.comity.domain.finding.WordDifference;
import org.comity.ingest.finding.QuoteLog;
import org.comity.ingest.text.QuoteOutcome;

/**
 * What became of the quotes of a corpus when they were looked for in their texts. Labelled lines are not quotes, and words that
 * an annotation tool marked count only if a statement or a name depends on them.
 *
 * @param verified the quotes whose words are in the text, except for white space
 * @param typography the quotes whose words are in the text with other typographic signs
 * @param ambiguous the quotes whose words are in the text several times, so that no passage was chosen
 * @param refused the quotes that are not in the text, by how the nearest passage differs; differences that do not occur are left
 *     out. Of those that differ in several ways, the gravest counts
 * @param elsewhere the refused quotes to which no passage is near
 * @since 0.1
 */
public record QuoteCounts(
        long verified, long typography, long ambiguous, Map<WordDifference, Long> refused, long elsewhere) {

    /**
     * Copies the map.
     *
     * @param verified the quotes whose words are in the text, except for white space
     * @param typography the quotes whose words are in the text with other typographic signs
     * @param ambiguous the quotes whose words are in the text several times
     * @param refused the quotes that are not in the text, by how the nearest passage differs
     * @param elsewhere the refused quotes to which no passage is near
     */
    public QuoteCounts {
        Map<WordDifference, Long> copy = new EnumMap<>(WordDifference.class);
        copy.putAll(refused);
        refused = Collections.unmodifiableMap(copy);
    }

    static QuoteCounts of(QuoteLog log) {
        Map<WordDifference, Long> refused = new EnumMap<>(WordDifference.class);
        for (WordDifference difference : WordDifference.values()) {
            long number = log.number(QuoteOutcome.valueOf("WITHOUT_" + difference.name()));
            if (number > 0) {
                refused.put(difference, number);
            }
        }
        return new QuoteCounts(
                log.number(QuoteOutcome.VERBATIM),
                log.number(QuoteOutcome.TYPOGRAPHY),
                log.number(QuoteOutcome.AMBIGUOUS),
                refused,
                log.number(QuoteOutcome.WITHOUT_PASSAGE));
    }

    /**
     * The number of all quotes.
     *
     * @return the sum of all other numbers
     */
    public long proposed() {
        return verified + typography + ambiguous + refusedInAll();
    }

    /**
     * The number of quotes that are not in the text.
     *
     * @return the sum of all classes and of those to which no passage is near
     */
    public long refusedInAll() {
        return refused.values().stream().mapToLong(Long::longValue).sum() + elsewhere;
    }

    /**
     * All numbers by their names, in a fixed order.
     *
     * @return {@code proposed}, {@code verified}, {@code verified after typography}, {@code ambiguous}, {@code refused}, and
     *     {@code refused} with each class in parentheses
     */
    public Map<String, Long> figures() {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("proposed", proposed());
        figures.put("verified", verified);
        figures.put("verified after typography", typography);
        figures.put("ambiguous", ambiguous);
        figures.put("refused", refusedInAll());
        for (WordDifference difference : WordDifference.values()) {
            figures.put("refused (" + difference.label() + ")", refused.getOrDefault(difference, 0L));
        }
        figures.put("refused (nothing near)", elsewhere);
        return Collections.unmodifiableMap(figures);
    }
}
