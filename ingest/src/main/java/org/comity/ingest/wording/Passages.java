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
import org.jspecify.annotations.Nullable;

/**
 * The passages of one quote, which are read one by one for dates and numbers as soon as somebody asks for them. Offsets are
 * those of the text, in UTF-16 units.
 */
final class Passages {

    private final SourceText text;
    private final List<Quote> quotes;
    private final List<String> words;
    private final List<String> context;
    private final Language language;
    private final NameFinder names;
    /** The words without the names that were taken out. */
    private @Nullable List<String> masked;

    private @Nullable List<DateMentions> own;
    private @Nullable DateMentions dates;
    private @Nullable DateMentions datesInContext;
    private @Nullable List<NumberMention> numbers;

    /**
     * Creates passages of a text.
     *
     * @param context passages that supply a missing year or month
     * @param names names with digits, which are neither dates nor numbers
     */
    Passages(SourceText text, List<Quote> quotes, List<Quote> context, Language language, NameFinder names) {
        this.text = text;
        this.quotes = quotes;
        this.words = quotes.stream().map(Quote::words).toList();
        this.context = context.stream().map(Quote::words).toList();
        this.language = language;
        this.names = names;
    }

    /** The words of each passage, in the order of the text. */
    List<String> words() {
        return words;
    }

    /** The dates that they mention; a missing year or month comes from the same passage. */
    DateMentions dates() {
        DateMentions known = dates;
        if (known == null) {
            known = placed(own());
            dates = known;
        }
        return known;
    }

    /** The same, with years and months that the context supplies. */
    DateMentions datesInContext() {
        if (context.isEmpty()) {
            return dates();
        }
        DateMentions known = datesInContext;
        if (known == null) {
            known = placed(read(context));
            datesInContext = known;
        }
        return known;
    }

    /** The numbers outside the names that were taken out. */
    List<NumberMention> numbers() {
        List<NumberMention> known = numbers;
        if (known == null) {
            List<NumberMention> all = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                int base = base(i);
                for (NumberMention number : NumberMentions.in(masked().get(i), language, own().get(i))) {
                    all.add(new NumberMention(
                            number.start() + base, number.end() + base, number.least(), number.most(), number.about()));
                }
            }
            known = List.copyOf(all);
            numbers = known;
        }
        return known;
    }

    /** The dates of each passage, with the offsets of the passage. */
    private List<DateMentions> own() {
        List<DateMentions> known = own;
        if (known == null) {
            known = read(List.of());
            own = known;
        }
        return known;
    }

    private List<DateMentions> read(List<String> around) {
        List<DateMentions> read = new ArrayList<>(words.size());
        for (String passage : masked()) {
            read.add(DateMentions.in(passage, language, around));
        }
        return read;
    }

    private List<String> masked() {
        List<String> known = masked;
        if (known == null) {
            known = words.stream().map(passage -> NameMask.of(passage, names)).toList();
            masked = known;
        }
        return known;
    }

    private DateMentions placed(List<DateMentions> mentions) {
        List<DateMention> all = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            int base = base(i);
            for (DateMention mention : mentions.get(i).all()) {
                all.add(new DateMention(
                        mention.start() + base, mention.end() + base, mention.value(), mention.wording()));
            }
        }
        return new DateMentions(all);
    }

    private int base(int passage) {
        return text.units(quotes.get(passage).span().start());
    }
}
