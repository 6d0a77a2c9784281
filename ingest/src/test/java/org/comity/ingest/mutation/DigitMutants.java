package org.comity.ingest.mutation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** All texts in which one number of a written date or count is altered, each with the first class that makes it. */
final class DigitMutants {

    private static final int YEAR = 4;
    private static final int[] DIFFERENCES = {1, 2, 10, 100};

    private final String written;
    private final Map<String, MutationClass> mutants = new LinkedHashMap<>();

    private DigitMutants(String written) {
        this.written = written;
    }

    /** The mutants of a date in EDTF; some are not valid dates. */
    static Map<String, MutationClass> ofDate(String edtf) {
        DigitMutants made = new DigitMutants(edtf);
        boolean set = edtf.startsWith("[") || edtf.startsWith("{");
        made.eachRun((from, to) -> {
            MutationClass byOne = to - from == YEAR
                    ? MutationClass.YEAR_BY_ONE
                    : set ? MutationClass.SET_END : MutationClass.DIFFERENCE;
            made.differences(from, to, byOne, true);
        });
        made.digits(MutationClass.DIGIT);
        made.transpositions();
        made.swap();
        made.finer();
        return made.mutants;
    }

    /** The mutants of a number with its comparison, such as {@code more than 18}. */
    static Map<String, MutationClass> ofNumber(String number) {
        DigitMutants made = new DigitMutants(number);
        made.eachRun((from, to) -> made.differences(from, to, MutationClass.COUNT_BY_ONE, false));
        made.digits(MutationClass.DIGIT);
        made.transpositions();
        return made.mutants;
    }

    /** The mutants of a text that contains digits. */
    static Map<String, MutationClass> ofText(String text) {
        DigitMutants made = new DigitMutants(text);
        made.digits(MutationClass.TEXT_DIGIT);
        return made.mutants;
    }

    /** A run of digits. */
    private interface Run {
        void at(int from, int to);
    }

    private void eachRun(Run run) {
        int at = 0;
        while (at < written.length()) {
            int end = at;
            while (end < written.length() && isDigit(end)) {
                end++;
            }
            if (end > at) {
                run.at(at, end);
            }
            at = Math.max(end, at + 1);
        }
    }

    private boolean isDigit(int at) {
        return written.charAt(at) >= '0' && written.charAt(at) <= '9';
    }

    private void differences(int from, int to, MutationClass byOne, boolean fixedWidth) {
        long number = Long.parseLong(written.substring(from, to));
        for (int difference : DIFFERENCES) {
            for (long altered : new long[] {number - difference, number + difference}) {
                String text = fixedWidth
                        ? String.format(Locale.ROOT, "%0" + (to - from) + "d", Math.max(altered, 0))
                        : Long.toString(altered);
                if (altered >= 0 && (!fixedWidth || text.length() == to - from)) {
                    add(from, to, text, difference == 1 ? byOne : MutationClass.DIFFERENCE);
                }
            }
        }
    }

    private void digits(MutationClass kind) {
        for (int i = 0; i < written.length(); i++) {
            for (char digit = '0'; digit <= '9' && isDigit(i); digit++) {
                add(i, i + 1, String.valueOf(digit), kind);
            }
        }
    }

    private void transpositions() {
        for (int i = 0; i + 1 < written.length(); i++) {
            if (isDigit(i) && isDigit(i + 1)) {
                add(i, i + 2, "" + written.charAt(i + 1) + written.charAt(i), MutationClass.TRANSPOSED);
            }
        }
    }

    private void swap() {
        String[] parts = written.split("-", -1);
        if (parts.length == 3) {
            add(0, written.length(), parts[0] + "-" + parts[2] + "-" + parts[1], MutationClass.SWAPPED);
        }
    }

    private void finer() {
        boolean plain = written.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        int last = written.length() == YEAR ? 12 : 31;
        for (int part = 1; plain && written.length() <= YEAR + 3 && part <= last; part++) {
            add(0, written.length(), String.format(Locale.ROOT, "%s-%02d", written, part), MutationClass.FINER);
        }
    }

    private void add(int from, int to, String text, MutationClass kind) {
        String mutant = written.substring(0, from) + text + written.substring(to);
        if (!mutant.equals(written)) {
            mutants.putIfAbsent(mutant, kind);
        }
    }
}
