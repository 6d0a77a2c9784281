package org.comity.domain.prose;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.jspecify.annotations.Nullable;

/**
 * The dates that the words of a passage mention.
 *
 * <p>A passage is read from left to right, and the longest reading wins. A missing year or month comes from the next date
 * of the passage, else from the previous one, else from the context. Mentions overlap in three cases: numerals that mean
 * one of two days have a mention for each; "before 2010" mentions the year and the set of days before it, and so do
 * "by", "after" and "not before"; "between 1990 and 1995" mentions both years and the set of days between them. Words are
 * those of one language; digits, ISO dates, years of four digits and Roman centuries are read in any.
 *
 * @param all the mentions, in the order of the passage, those of overlapping wordings included
 * @since 0.1
 */
public record DateMentions(List<DateMention> all) implements Serializable {

    /**
     * Copies the mentions.
     *
     * @param all the mentions, in the order of the passage
     */
    public DateMentions {
        all = List.copyOf(all);
    }

    /**
     * The dates of a passage.
     *
     * @param passage the passage
     * @param language the language of its words
     * @param context passages that may supply a missing year, in the order in which they are asked
     * @return the mentions
     */
    public static DateMentions in(String passage, Language language, List<String> context) {
        List<String> around = List.copyOf(context);
        return in(passage, language.tokens(passage), language, around);
    }

    /** The dates of a passage that is split into tokens already. */
    static DateMentions in(String passage, List<Token> tokens, Language language, List<String> context) {
        return new DateMentions(
                MentionScan.of(passage, new DateTokens(tokens, language), () -> yearOf(context, language)));
    }

    private static @Nullable String yearOf(List<String> context, Language language) {
        for (String passage : context) {
            String year = MentionScan.firstYear(new DateTokens(language.tokens(passage), language));
            if (year != null) {
                return year;
            }
        }
        return null;
    }

    /**
     * Whether the words say a date: the same days, or a day, month or other date within a plain year, month, decade or
     * century. Qualifiers make no difference.
     *
     * @param date the date
     * @return the answer
     */
    public SaidDate say(ImpreciseDate date) {
        Objects.requireNonNull(date, "date");
        for (DateMention mention : all) {
            if (DateAgreement.says(mention.value(), date)) {
                return SaidDate.SAID;
            }
        }
        return notSaid(date);
    }

    private SaidDate notSaid(ImpreciseDate date) {
        List<DateMention> coarser = all.stream()
                .filter(mention -> DateAgreement.isCoarser(mention.value(), date))
                .toList();
        return new SaidDate(false, coarser.isEmpty() ? all : coarser, !coarser.isEmpty());
    }

    /**
     * Whether the words say the two ends of a period. A start and an end that differ need two mentions, that of the
     * start not after that of the end. If they are equal while the passage has several dates, two mentions must say
     * them. Nothing is needed for an end that is unknown or open.
     *
     * @param period the period
     * @return the answer for each end; if each is said, but not by two mentions in this order, the end is not
     */
    public SaidInterval say(ImpreciseInterval period) {
        SaidDate start = say(period.start());
        SaidDate end = say(period.end());
        boolean both = period.start().date().isPresent() && period.end().date().isPresent();
        if (!both || !start.said() || !end.said()) {
            return new SaidInterval(start, end);
        }
        ImpreciseDate first = period.start().date().orElseThrow();
        ImpreciseDate last = period.end().date().orElseThrow();
        return new SaidInterval(start, haveBoth(first, last) ? end : notSaid(last));
    }

    private SaidDate say(Bound end) {
        return end.date().map(this::say).orElse(SaidDate.SAID);
    }

    private boolean haveBoth(ImpreciseDate first, ImpreciseDate last) {
        int lastBegin = -1;
        int firstEnd = Integer.MAX_VALUE;
        int lastBeginOfEnd = -1;
        int firstEndOfStart = Integer.MAX_VALUE;
        for (DateMention mention : all) {
            lastBegin = Math.max(lastBegin, mention.start());
            firstEnd = Math.min(firstEnd, mention.end());
            if (DateAgreement.says(mention.value(), first)) {
                firstEndOfStart = Math.min(firstEndOfStart, mention.end());
            }
            if (DateAgreement.says(mention.value(), last)) {
                lastBeginOfEnd = Math.max(lastBeginOfEnd, mention.start());
            }
        }
        boolean two = firstEndOfStart <= lastBeginOfEnd;
        return two || (DateAgreement.isSame(first, last) && isOnlyDate(first, lastBegin, firstEnd));
    }

    /** Returns whether a mention says the date and there is no mention before or after it. */
    private boolean isOnlyDate(ImpreciseDate date, int lastBegin, int firstEnd) {
        for (DateMention mention : all) {
            boolean only = lastBegin < mention.end() && firstEnd > mention.start();
            if (only && DateAgreement.says(mention.value(), date)) {
                return true;
            }
        }
        return false;
    }
}
