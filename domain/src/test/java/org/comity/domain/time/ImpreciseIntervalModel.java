package org.comity.domain.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** A period, and all ranges of days that it can mean, as pairs of numbers. */
record ImpreciseIntervalModel(ImpreciseInterval period, List<int[]> spans, boolean isKnown) {
    private static final int FAR = 1_000;

    static ImpreciseIntervalModel random(Random random, int days, LocalDate firstDay) {
        while (true) {
            int start = random.nextInt(5);
            int end = random.nextInt(5);
            int[] from = window(random, days);
            int[] to = window(random, days);
            List<int[]> spans = spans(starts(start, from, days), ends(end, to, days));
            if (!spans.isEmpty()) {
                ImpreciseInterval period = ImpreciseInterval.of(bound(start, from, firstDay), bound(end, to, firstDay));
                return new ImpreciseIntervalModel(period, spans, start != 1 && end != 1);
            }
        }
    }

    Certainty answer(Predicate<int[]> holds) {
        long count = spans.stream().filter(holds).count();
        Certainty all = count == spans.size() ? Certainty.CERTAIN : Certainty.POSSIBLE;
        return count == 0 ? Certainty.IMPOSSIBLE : isKnown ? all : Certainty.POSSIBLE;
    }

    Certainty compare(ImpreciseIntervalModel other, BiPredicate<int[], int[]> holds) {
        boolean some = false;
        boolean all = true;
        for (int[] span : spans) {
            for (int[] theirs : other.spans) {
                boolean here = holds.test(span, theirs);
                some |= here;
                all &= here;
            }
        }
        return all ? Certainty.CERTAIN : some ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE;
    }

    private static int[] window(Random random, int days) {
        int first = random.nextInt(days);
        return new int[] {first, first + random.nextInt(days - first)};
    }

    private static Bound bound(int kind, int[] window, LocalDate firstDay) {
        return switch (kind) {
            case 0 -> Bound.open();
            case 1 -> Bound.unknown();
            default ->
                Bound.at(ImpreciseDate.parse(
                        "[" + firstDay.plusDays(window[0]) + ".." + firstDay.plusDays(window[1]) + "]"));
        };
    }

    private static List<Integer> starts(int kind, int[] window, int days) {
        return kind == 0 ? List.of(-FAR) : kind == 1 ? numbers(-1, days, -FAR, FAR - 1) : numbers(window[0], window[1]);
    }

    private static List<Integer> ends(int kind, int[] window, int days) {
        return kind == 0 ? List.of(FAR) : kind == 1 ? numbers(-1, days, 1 - FAR, FAR) : numbers(window[0], window[1]);
    }

    private static List<Integer> numbers(int from, int to, int... more) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            numbers.add(number);
        }
        for (int number : more) {
            numbers.add(number);
        }
        return numbers;
    }

    private static List<int[]> spans(List<Integer> starts, List<Integer> ends) {
        List<int[]> spans = new ArrayList<>();
        for (int start : starts) {
            for (int end : ends) {
                if (start <= end) {
                    spans.add(new int[] {start, end});
                }
            }
        }
        return spans;
    }
}
