package org.comity.ingest.wording;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.prose.DateMention;
import org.comity.domain.prose.DateMentions;
import org.comity.domain.prose.Language;
import org.comity.domain.prose.NumberMention;
import org.comity.domain.prose.NumberMentions;
import org.comity.domain.source.Quote;
import org.comity.ingest.text.SourceText;

/**
 * The passages of one quote, read one by one for dates and numbers. Offsets are those of the text, in UTF-16 units.
 *
 * @param words the words of each passage, in the order of the text
 * @param dates the dates that they mention; a missing year or month comes from the same passage
 * @param datesInContext the same, with years and months that the context supplies
 * @param numbers the numbers outside the names that were taken out
 */
record Passages(List<String> words, DateMentions dates, DateMentions datesInContext, List<NumberMention> numbers) {

    /**
     * Reads passages of a text.
     *
     * @param context passages that supply a missing year or month
     * @param names names with digits, which are neither dates nor numbers
     */
    static Passages of(SourceText text, List<Quote> quotes, List<Quote> context, Language language, NameFinder names) {
        List<String> around = context.stream().map(Quote::words).toList();
        List<String> words = new ArrayList<>(quotes.size());
        List<DateMention> dates = new ArrayList<>();
        List<DateMention> supplied = new ArrayList<>();
        List<NumberMention> numbers = new ArrayList<>();
        for (Quote quote : quotes) {
            words.add(quote.words());
            int base = text.units(quote.span().start());
            String passage = NameMask.of(quote.words(), names);
            DateMentions own = DateMentions.in(passage, language, List.of());
            addAt(base, own, dates);
            if (!around.isEmpty()) {
                addAt(base, DateMentions.in(passage, language, around), supplied);
            }
            for (NumberMention number : NumberMentions.in(passage, language, own)) {
                numbers.add(new NumberMention(
                        number.start() + base, number.end() + base, number.least(), number.most(), number.about()));
            }
        }
        DateMentions all = new DateMentions(dates);
        return new Passages(
                List.copyOf(words), all, around.isEmpty() ? all : new DateMentions(supplied), List.copyOf(numbers));
    }

    private static void addAt(int base, DateMentions mentions, List<DateMention> all) {
        for (DateMention mention : mentions.all()) {
            all.add(new DateMention(mention.start() + base, mention.end() + base, mention.value(), mention.wording()));
        }
    }
}
