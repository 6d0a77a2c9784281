package org.comity.ingest.wording;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.prose.DateMention;
import org.comity.domain.prose.NumberMention;
import org.comity.domain.prose.SaidDate;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.grammar.StatementItem;
import org.comity.ingest.node.Node;
import org.comity.ingest.text.SourceText;

/** The findings about values that the words do not say, each once per conclusion. */
final class WordingFindings {

    private static final int MOST_SHOWN = 3;

    private final SourceText text;
    private final Set<String> reported = new HashSet<>();

    WordingFindings(SourceText text) {
        this.text = text;
    }

    /** A date that the quote does not say. */
    void date(StatementItem item, String subject, List<String> keys, String value, SaidDate said) {
        String key = keys.get(0);
        report(
                item,
                "date-not-in-quote",
                subject,
                keys,
                "the quote does not say " + QuotedText.of(key + ": " + value) + "; " + instead(said),
                "correct the date, quote the words that say it, or give the words that mean it: says: {" + key
                        + ": \"...\"}");
    }

    private static String instead(SaidDate said) {
        List<String> dates = said.instead().stream()
                .map(WordingFindings::shown)
                .distinct()
                .limit(MOST_SHOWN)
                .toList();
        if (dates.isEmpty()) {
            return "it contains no date";
        }
        return said.coarser() ? "it says only " + String.join(" and ", dates) : "it says " + String.join(", ", dates);
    }

    private static String shown(DateMention mention) {
        String value = mention.value().toString();
        String words = QuotedText.of(mention.wording());
        return mention.wording().equals(value) ? words : words + " (" + value + ")";
    }

    /** A number that the quote does not say. */
    void number(
            StatementItem item, String subject, List<String> keys, String value, Collection<NumberMention> numbers) {
        String said =
                numbers.stream().map(this::shown).distinct().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        report(
                item,
                "number-not-in-quote",
                subject,
                keys,
                "the quote does not say " + QuotedText.of(keys.get(0) + ": " + value) + "; "
                        + (said.isEmpty() ? "it contains no number" : "it says " + said),
                "correct the number, quote the words that say it, or give the words that mean it: says: {" + keys.get(0)
                        + ": \"...\"}");
    }

    private String shown(NumberMention number) {
        String words = text.text().substring(number.start(), number.end());
        String value = number.about()
                ? "about " + number.least()
                : number.most() == Long.MAX_VALUE
                        ? "at least " + number.least()
                        : number.least() == number.most() ? "" + number.least() : number.least() + ".." + number.most();
        return words.equals(value) ? QuotedText.of(words) : QuotedText.of(words) + " (" + value + ")";
    }

    /** A quote that has nothing of the statement; one finding for all statements of an item. */
    void nothing(StatementItem item, String subject) {
        if (!reported.add("item " + item.fields().line() + ":" + item.fields().column())) {
            return;
        }
        report(
                item,
                "quote-says-nothing",
                subject,
                List.of("quote", "quotes"),
                "neither the quote nor its sentence names a party, a role, a date or a number of the statement",
                "check that the quote belongs to this statement, or quote the words that make it");
    }

    /** Words that disagree with the statement about whether somebody is a member. */
    void denial(StatementItem item, String subject, String message, String advice) {
        report(item, "negation-in-quote", subject, List.of("denied", "until"), message, advice);
    }

    private void report(
            StatementItem item, String code, String subject, List<String> keys, String message, String advice) {
        if (reported.add(code + "." + subject + " " + message)) {
            item.report()
                    .add(
                            place(item, keys),
                            Finding.of(Severity.WARNING, code, VisibleText.cut(subject), message)
                                    .suggesting(advice));
        }
    }

    private static Node place(StatementItem item, List<String> keys) {
        return Stream.of(keys)
                .flatMap(List::stream)
                .flatMap(key -> item.fields().get(key).stream())
                .findFirst()
                .orElse(item.fields());
    }
}
