package org.comity.domain.prose;

/** The sum of the number words read so far, as in two hundred and five thousand. */
final class NumberSum {

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int SIXTY = 60;

    private final Language language;
    private long total;
    private long group;
    private long last;
    private long lowestScale = Long.MAX_VALUE;
    private boolean begun;

    NumberSum(Language language) {
        this.language = language;
    }

    long value() {
        return total + group;
    }

    /** Adds the value of the next word, and returns whether it belongs to the same number. */
    boolean add(long value, boolean joined) {
        if (joined && !joins(value)) {
            return false;
        }
        boolean added = value >= THOUSAND ? scale(value) : begun ? further(value) : first(value);
        if (added) {
            last = value;
            begun = true;
        }
        return added;
    }

    private boolean first(long value) {
        group = value;
        return true;
    }

    private boolean scale(long value) {
        if (lowestScale > value) {
            long factor = group == 0 && total == 0 && !begun ? 1 : group;
            total += factor * value;
            group = 0;
            lowestScale = value;
            return factor > 0;
        }
        if (value() >= value || lowestScale == value) {
            return false;
        }
        total = value() * value;
        group = 0;
        lowestScale = value;
        return true;
    }

    private boolean further(long value) {
        if (value == 0 || (group == 0 && total == 0)) {
            return false;
        }
        if (value == HUNDRED && group > 0) {
            boolean times = group < (language == Language.ENGLISH ? HUNDRED : 10);
            group = times ? group * HUNDRED : group;
            return times;
        }
        boolean fits = group == 0
                || (value < HUNDRED && group % HUNDRED == 0)
                || (value < 10 && isTens(last))
                || (language == Language.FRENCH && value < 20 && (last == SIXTY || last == 80));
        group = fits ? group + value : group;
        return fits;
    }

    private static boolean isTens(long value) {
        return value >= 20 && value < HUNDRED && value % 10 == 0;
    }

    /** Returns whether "and" may be before the value. */
    private boolean joins(long value) {
        if (!begun) {
            return false;
        }
        boolean unit = isTens(last) && value < 10;
        return switch (language) {
            case ENGLISH -> last >= HUNDRED && value < HUNDRED;
            case FRENCH -> isTens(last) && (value == 1 || value == 11);
            case SPANISH -> unit;
            case GERMAN -> last >= HUNDRED && value < HUNDRED;
            case PORTUGUESE ->
                unit
                        || (last >= HUNDRED && last < THOUSAND && value < HUNDRED)
                        || (last >= THOUSAND && value < THOUSAND);
        };
    }
}
