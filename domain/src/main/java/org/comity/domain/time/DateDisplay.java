package org.comity.domain.time;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Displays dates and periods in the words of a language. A form without usual words, such as {@code 19X5}, is displayed as
 * its EDTF text.
 */
final class DateDisplay {
    private static final int MOST_YEAR_DIGITS = 30;
    private static final String AFTER = "after";

    private final DisplayWords words;
    private final DisplayUnits units;
    private final DisplayRanges ranges;

    private DateDisplay(DisplayWords words) {
        this.words = words;
        this.units = new DisplayUnits(words);
        this.ranges = new DisplayRanges(words, units);
    }

    static String of(ImpreciseDate date, Locale locale) {
        return new DateDisplay(DisplayWords.of(locale)).phrase(date).bare();
    }

    static String of(ImpreciseInterval period, Locale locale) {
        return new DateDisplay(DisplayWords.of(locale)).period(period);
    }

    private String period(ImpreciseInterval period) {
        Optional<DisplayPhrase> start = period.start().date().map(this::phrase);
        Optional<DisplayPhrase> end = period.end().date().map(this::phrase);
        if (start.isPresent() && end.isPresent()) {
            return range(start.get(), end.get()).bare();
        }
        if (start.isPresent()) {
            return around(period.end().isOpen() ? "present" : "since", start.get())
                    .bare();
        }
        if (end.isPresent()) {
            DisplayPhrase until = around("until", end.get());
            return (period.start().isOpen() ? around("no-start", until) : until).bare();
        }
        return period.toString();
    }

    private DisplayPhrase range(DisplayPhrase from, DisplayPhrase to) {
        boolean words = (from.bare() + to.bare()).indexOf(' ') >= 0;
        return DisplayPhrase.both(this.words, words ? "range-long" : "range", from, to, "bare");
    }

    private DisplayPhrase phrase(ImpreciseDate date) {
        if (!date.isSet()) {
            return single(date);
        }
        if (SetContents.isRange(date)) {
            return setRange(date);
        }
        List<ImpreciseDate> members = date.members();
        DisplayPhrase list = phrase(members.get(0));
        for (int i = 1; i < members.size(); i++) {
            String key = i < members.size() - 1 ? "comma" : date.isAllOf() ? "and" : "or";
            list = DisplayPhrase.both(words, key, list, phrase(members.get(i)), null);
        }
        return list;
    }

    private DisplayPhrase setRange(ImpreciseDate range) {
        List<ImpreciseDate> ends = SetContents.ends(range);
        if (ends.size() == 1) {
            return around(range.earliest().isEmpty() ? "no-later" : "no-earlier", single(ends.get(0)));
        }
        ImpreciseDate from = ends.get(0);
        ImpreciseDate to = ends.get(1);
        if (range.isAllOf()) {
            return range(single(from), single(to));
        }
        DisplayPhrase named = ranges.find(from, to);
        return named != null ? named : between(single(from), single(to));
    }

    private DisplayPhrase between(DisplayPhrase from, DisplayPhrase to) {
        return DisplayPhrase.both(words, "between", from, to, AFTER);
    }

    private DisplayPhrase around(String key, DisplayPhrase inner) {
        return DisplayPhrase.around(words, key, inner, Map.of());
    }

    private DisplayPhrase single(ImpreciseDate date) {
        WrittenDate written = new WrittenDate(date);
        DisplayPhrase plain = plain(date, written);
        return plain == null ? DisplayPhrase.fixed(date.toString()) : qualified(plain, written);
    }

    private DisplayPhrase qualified(DisplayPhrase plain, WrittenDate written) {
        boolean about = written.approximate().equals(written.parts());
        boolean unsure = written.uncertain().equals(written.parts());
        DisplayPhrase phrase = about ? around("about", plain) : plain;
        phrase = unsure ? DisplayPhrase.beside(words, "uncertain", phrase, Map.of()) : phrase;
        List<String> marks = new ArrayList<>();
        if (!unsure && !written.uncertain().isEmpty()) {
            marks.add(mark("is-uncertain", written.uncertain()));
        }
        if (!about && !written.approximate().isEmpty()) {
            marks.add(mark("is-approximate", written.approximate()));
        }
        return marks.isEmpty()
                ? phrase
                : DisplayPhrase.beside(words, "marks", phrase, Map.of("x", joined("both-marks", marks)));
    }

    private String mark(String key, Set<DatePart> parts) {
        List<String> names = parts.stream()
                .map(part -> words.get("part-" + part.label(), "bare"))
                .toList();
        Map<String, String> slots = Map.of("x", words.get(key, "bare"), "parts", joined("comma", names));
        return DisplayPhrase.of(words, "mark", slots).bare();
    }

    private String joined(String key, List<String> texts) {
        String joined = texts.get(0);
        for (String text : texts.subList(1, texts.size())) {
            joined =
                    DisplayPhrase.of(words, key, Map.of("a", joined, "b", text)).bare();
        }
        return joined;
    }

    /** The date without its qualifiers; null if there are no usual words for it. */
    private @Nullable DisplayPhrase plain(ImpreciseDate date, WrittenDate written) {
        if (Features.has(date.features(), Features.LONG_YEAR | Features.SIGNIFICANT)) {
            return estimate(date);
        }
        if (!isTail(written)) {
            return null;
        }
        if (written.unspecified().contains(DatePart.YEAR)) {
            return years(date);
        }
        int year = date.year().orElseThrow();
        Optional<Season> season = date.season();
        if (season.isPresent()) {
            return season(season.get(), year);
        }
        if (written.month() == 0) {
            return units.year(year);
        }
        if (written.day() == 0) {
            return units.month(year, written.month());
        }
        DisplayPhrase day = units.day(year, written.month(), written.day());
        return Features.has(date.features(), Features.TIME)
                ? DisplayPhrase.beside(
                        words,
                        "time",
                        day,
                        Map.of("t", date.toString().substring(date.toString().indexOf('T') + 1)))
                : day;
    }

    /** Whether everything from the first unspecified digit on is unspecified, so that the days are those without it. */
    private static boolean isTail(WrittenDate written) {
        String digits = written.yearDigits() + written.monthDigits() + written.dayDigits();
        int first = digits.indexOf('X');
        boolean half =
                written.monthDigits().matches("[01]X") || written.dayDigits().matches("[0-3]X");
        return first < 0 || (!half && digits.substring(first).chars().allMatch(c -> c == 'X'));
    }

    /** A year with unspecified digits at its end. */
    private DisplayPhrase years(ImpreciseDate date) {
        int first = date.earliest().orElseThrow().year().intValue();
        int last = date.latest().orElseThrow().year().intValue();
        if (date.precision() == DatePrecision.TEN_THOUSAND_YEARS) {
            return DisplayPhrase.fixed(words.get("no-year", "bare"));
        }
        boolean decade = date.precision() == DatePrecision.DECADE && DisplayUnits.hasDecade(first);
        return decade ? units.decade(first) : between(units.year(first), units.year(last));
    }

    /** A year with significant digits, or of more than four digits. */
    private @Nullable DisplayPhrase estimate(ImpreciseDate date) {
        BigInteger first = date.earliest().orElseThrow().year();
        BigInteger last = date.latest().orElseThrow().year();
        boolean tooLong = Math.max(first.toString().length(), last.toString().length()) > MOST_YEAR_DIGITS;
        if (tooLong || (!first.equals(last) && Features.has(date.features(), Features.LONG_YEAR))) {
            return null;
        }
        if (first.equals(last)) {
            return units.year(first);
        }
        String text = date.toString();
        String estimate = text.substring(0, text.indexOf('S'));
        DisplayPhrase about = around("about", units.year(new BigInteger(estimate)));
        return DisplayPhrase.beside(
                words, "estimate", between(units.year(first), units.year(last)), Map.of("x", about.bare()));
    }

    private DisplayPhrase season(Season season, int year) {
        int number = season.number();
        return switch (season.precision()) {
            case QUARTER -> yearPart("quarter" + (number - Season.QUARTER_1.number() + 1), year);
            case SEMESTER -> yearPart("half" + (number - Season.SEMESTER_1.number() + 1), year);
            case QUADRIMESTER -> units.ofYear("third" + (number - Season.QUADRIMESTER_1.number() + 1), year);
            default -> season(number - Season.SPRING.number(), year);
        };
    }

    private DisplayPhrase yearPart(String key, int year) {
        DisplayPhrase part = ranges.part("year", key, units.year(year));
        return part == null ? units.year(year) : part;
    }

    /** The number counts four seasons of either hemisphere, then those of the north and those of the south. */
    private DisplayPhrase season(int number, int year) {
        DisplayPhrase season = units.ofYear("season" + (number % 4 + 1), year);
        return switch (number / 4) {
            case 0 -> season;
            case 1 -> DisplayPhrase.beside(words, "northern", season, Map.of());
            default -> DisplayPhrase.beside(words, "southern", season, Map.of());
        };
    }
}
