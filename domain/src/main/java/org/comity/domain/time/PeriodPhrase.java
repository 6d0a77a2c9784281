package org.comity.domain.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules for a wording as a whole: those for a period, around those for a date. */
final class PeriodPhrase {
    private static final Set<String> SINCE = Set.of("since", "from");
    private static final Set<String> UNTIL = Set.of("until", "till");
    private static final Set<String> BETWEEN = Set.of("-", "to", "until", "till");
    private static final Set<String> PRESENT = Set.of("present", "date", "today", "now");
    private static final Set<String> IN = Set.of("in", "on");

    private PeriodPhrase() {}

    static ProseDate read(String wording) {
        Fault.checkLength(wording);
        if (isEdtf(wording)) {
            throw Fault.of(wording, "it is EDTF and needs no rule for words");
        }
        @Nullable PhraseReading<? extends Edtf> reading;
        try {
            reading = read(PhraseWords.of(wording));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    Fault.of(wording, String.valueOf(e.getMessage())).getMessage(), e);
        }
        if (reading == null) {
            throw Fault.of(wording, "no rule reads these words as a date; write it in EDTF");
        }
        return new ProseDate(wording, reading.value(), reading.rule());
    }

    private static boolean isEdtf(String text) {
        try {
            Edtf.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static @Nullable PhraseReading<? extends Edtf> read(List<String> words) {
        if (words.isEmpty()) {
            return null;
        }
        String first = words.get(0);
        List<String> rest = words.subList(1, words.size());
        if (UNTIL.contains(first)) {
            return until(rest);
        }
        if (first.equals("up") && !rest.isEmpty() && rest.get(0).equals("to")) {
            return until(rest.subList(1, rest.size()));
        }
        if (SINCE.contains(first)) {
            @Nullable PhraseReading<ImpreciseInterval> range = range(rest);
            return range != null ? range : since(rest);
        }
        @Nullable PhraseReading<ImpreciseDate> date = DatePhrase.read(IN.contains(first) ? rest : words);
        return date != null ? date : range(words);
    }

    private static @Nullable PhraseReading<ImpreciseInterval> since(List<String> words) {
        @Nullable PhraseReading<ImpreciseDate> start = DatePhrase.read(words);
        return start == null
                ? null
                : new PhraseReading<>(ImpreciseInterval.since(start.value()), start.within("since"));
    }

    private static @Nullable PhraseReading<ImpreciseInterval> until(List<String> words) {
        @Nullable PhraseReading<ImpreciseDate> end = DatePhrase.read(words);
        return end == null ? null : new PhraseReading<>(ImpreciseInterval.until(end.value()), end.within("until"));
    }

    /** Several separators may leave a date on both sides; if those mean different periods nobody knows which. */
    private static @Nullable PhraseReading<ImpreciseInterval> range(List<String> words) {
        PhraseReading<ImpreciseInterval> found = null;
        for (int i = 1; i < words.size() - 1; i++) {
            if (BETWEEN.contains(words.get(i))) {
                @Nullable
                PhraseReading<ImpreciseInterval> range = range(words.subList(0, i), words.subList(i + 1, words.size()));
                if (found != null && range != null && !found.value().equals(range.value())) {
                    throw new IllegalArgumentException(
                            "it may mean " + found.value() + " or " + range.value() + "; write the one that is meant");
                }
                found = found == null ? range : found;
            }
        }
        return found;
    }

    private static @Nullable PhraseReading<ImpreciseInterval> range(List<String> before, List<String> after) {
        @Nullable PhraseReading<ImpreciseDate> start = DatePhrase.read(before);
        if (start == null) {
            return null;
        }
        Bound from = Bound.at(start.value());
        if (after.size() == 1 && PRESENT.contains(after.get(0))) {
            return new PhraseReading<>(ImpreciseInterval.of(from, Bound.open()), start.within("range-to-present"));
        }
        @Nullable
        PhraseReading<ImpreciseDate> end =
                isShortYear(before, after) ? shortYear(before.get(0), after.get(0)) : DatePhrase.read(after);
        if (end == null) {
            return null;
        }
        String rule = end.within(start.within("range"));
        return new PhraseReading<>(ImpreciseInterval.of(from, Bound.at(qualified(before, end.value()))), rule);
    }

    /** What is said to be about the start of a range is said of its end as well. */
    private static ImpreciseDate qualified(List<String> before, ImpreciseDate end) {
        boolean about =
                DatePhrase.isAbout(before.get(0)) && !Features.has(end.features(), Features.SET | Features.QUALIFIED);
        return about ? ImpreciseDate.parse(end + "~") : end;
    }

    private static boolean isShortYear(List<String> before, List<String> after) {
        return before.size() == 1
                && after.size() == 1
                && DatePhrase.isYear(before.get(0))
                && PhraseWords.isNumber(after.get(0), 2, 2);
    }

    private static PhraseReading<ImpreciseDate> shortYear(String year, String digits) {
        String end = year.substring(0, 2) + digits;
        if (digits.compareTo("01") >= 0 && digits.compareTo("12") <= 0) {
            boolean nextCentury = end.compareTo(year) < 0;
            int last = Integer.parseInt(end) + (nextCentury ? 100 : 0);
            throw new IllegalArgumentException("it may mean the month " + year + "-" + digits + " or the years " + year
                    + "/" + last + "; write the one that is meant");
        }
        if (end.compareTo(year) < 0) {
            throw new IllegalArgumentException(
                    "the years " + year + "/" + (Integer.parseInt(end) + 100) + " may be meant; write them in full");
        }
        return PhraseReading.date(PhraseReading.YEAR, end);
    }
}
