package org.comity.domain.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** Scans a passage for dates, and for the sets that words such as "before" and "between" make of them. */
final class MentionScan {

    private static final List<String> BOUNDS = List.of("before", "by", "after", "not-before");

    private final String passage;
    private final DateTokens tokens;
    private final List<DateReading> readings;
    private final List<DateMention> mentions = new ArrayList<>();

    private MentionScan(String passage, DateTokens tokens, List<DateReading> readings) {
        this.passage = passage;
        this.tokens = tokens;
        this.readings = readings;
    }

    /** The mentions in order; one that begins where another does comes before it if it is shorter. */
    static List<DateMention> of(String passage, DateTokens tokens, Supplier<@Nullable String> context) {
        List<DateReading> readings = readings(tokens);
        if (readings.isEmpty()) {
            return List.of();
        }
        MentionScan scan = new MentionScan(passage, tokens, readings);
        scan.mentions(DateFilling.fill(readings, context));
        scan.mentions.sort(Comparator.comparingInt(DateMention::start).thenComparingInt(DateMention::end));
        return List.copyOf(scan.mentions);
    }

    /** The first year in the dates of a passage, or null. */
    static @Nullable String firstYear(DateTokens tokens) {
        for (DateReading reading : readings(tokens)) {
            String year = reading.value().startsWith("Y") ? null : DateFilling.yearOf(reading.value());
            if (year != null && !year.contains("Y")) {
                return year;
            }
        }
        return null;
    }

    private static List<DateReading> readings(DateTokens tokens) {
        List<DateReading> readings = List.of();
        int at = 0;
        while (at < tokens.size()) {
            List<DateReading> found = DateReader.read(tokens, at);
            if (found.isEmpty()) {
                at++;
            } else {
                readings = readings.isEmpty() ? new ArrayList<>() : readings;
                readings.addAll(found);
                at = DateReader.end(found);
            }
        }
        return readings;
    }

    private void mentions(List<List<String>> values) {
        Optional<ImpreciseDate> previous = Optional.empty();
        for (int i = 0; i < readings.size(); i++) {
            DateReading reading = readings.get(i);
            Optional<ImpreciseDate> only = Optional.empty();
            for (String value : values.get(i)) {
                Optional<ImpreciseDate> date = parsed(value);
                date.ifPresent(found -> add(reading.from(), reading.to(), found));
                only = values.get(i).size() == 1 ? date : only;
            }
            if (only.isPresent()) {
                bound(reading, only.get());
            }
            if (i > 0 && previous.isPresent() && only.isPresent()) {
                between(readings.get(i - 1), previous.get(), reading, only.get());
            }
            previous = only;
        }
    }

    private static Optional<ImpreciseDate> parsed(String value) {
        try {
            return Optional.of(ImpreciseDate.parse(value));
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    private void add(int from, int to, ImpreciseDate date) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        mentions.add(new DateMention(start, end, date, passage.substring(start, end)));
    }

    private void bound(DateReading reading, ImpreciseDate date) {
        int from = reading.from();
        String phrase = "";
        for (String category : BOUNDS) {
            int begin = tokens.beginBefore(category, reading.from());
            if (begin >= 0 && begin < from) {
                from = begin;
                phrase = category;
            }
        }
        if (from < reading.from()) {
            int begin = from;
            DateBounds.of(phrase, date).ifPresent(set -> add(begin, reading.to(), set));
        }
    }

    private void between(DateReading one, ImpreciseDate first, DateReading other, ImpreciseDate last) {
        int and = tokens.skip("and", one.to());
        int begin =
                and > one.to() && tokens.links(and) == other.from() ? tokens.beginBefore("between", one.from()) : -1;
        if (begin >= 0) {
            DateBounds.between(first, last).ifPresent(set -> add(begin, other.to(), set));
        }
    }
}
