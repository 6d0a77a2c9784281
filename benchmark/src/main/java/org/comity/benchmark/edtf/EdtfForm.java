package org.comity.benchmark.edtf;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;

/** A form of EDTF strings, with its number in a thousand strings, as in notes on history and institutions. */
enum EdtfForm {
    YEAR(175, r -> year(r)),
    MONTH(90, r -> month(r)),
    DAY(230, r -> day(r)),
    DATE_TIME(30, r -> day(r) + "T" + two(r, 24) + ":" + two(r, 60) + ":" + two(r, 60) + shift(r)),
    NEGATIVE_YEAR(15, r -> String.format(Locale.ROOT, "-%04d", 1 + r.nextInt(3000))),
    QUALIFIED(80, r -> dateOf(r) + qualifier(r)),
    QUALIFIED_PART(30, EdtfStrings::qualifiedPart),
    DECADE_OR_CENTURY(50, r -> r.nextBoolean() ? year(r).substring(0, 3) + "X" : year(r).substring(0, 2) + "XX"),
    UNSPECIFIED_PART(50, EdtfStrings::unspecifiedPart),
    SEASON(20, r -> year(r) + "-2" + (1 + r.nextInt(4))),
    QUALIFIED_SEASON(3, r -> year(r) + "-2" + (1 + r.nextInt(4)) + "~"),
    GROUPING(15, r -> year(r) + "-" + (25 + r.nextInt(17))),
    LONG_YEAR(10, r -> "Y" + (r.nextBoolean() ? "-" : "") + (10_000 + r.nextInt(2_000_000_000))),
    EXPONENT(5, r -> "Y" + (r.nextBoolean() ? "-" : "") + (1 + r.nextInt(99)) + "E" + (4 + r.nextInt(5))),
    SIGNIFICANT_DIGITS(10, r -> year(r) + "S" + (1 + r.nextInt(4))),
    YEARS_INTERVAL(50, r -> between(r, EdtfStrings::year)),
    MONTHS_INTERVAL(15, r -> between(r, EdtfStrings::month)),
    DAYS_INTERVAL(35, r -> between(r, EdtfStrings::day)),
    OPEN_INTERVAL(25, r -> r.nextBoolean() ? dateOf(r) + "/.." : "../" + dateOf(r)),
    UNKNOWN_INTERVAL(20, r -> r.nextInt(4) > 0 ? dateOf(r) + "/" : "/" + dateOf(r)),
    QUALIFIED_INTERVAL(10, r -> (1900 + r.nextInt(50)) + qualifier(r) + "/" + (1960 + r.nextInt(60)) + "~"),
    UNSPECIFIED_INTERVAL(5, r -> "19" + r.nextInt(5) + "X/19" + (6 + r.nextInt(4)) + "X"),
    SET_INTERVAL(2, r -> "[" + (1970 + r.nextInt(9)) + "..1980]/" + (1990 + r.nextInt(9))),
    ONE_OF(15, r -> "[" + EdtfStrings.members(r) + "]"),
    ALL_OF(10, r -> "{" + EdtfStrings.members(r) + "}");

    private final int inThousand;

    @SuppressWarnings("ImmutableEnumChecker") // the functions keep nothing
    private final Function<SplittableRandom, String> write;

    EdtfForm(int inThousand, Function<SplittableRandom, String> write) {
        this.inThousand = inThousand;
        this.write = write;
    }

    /** How many of a thousand strings have this form; the numbers of all forms add up to a thousand. */
    int inThousand() {
        return inThousand;
    }

    String write(SplittableRandom random) {
        return write.apply(random);
    }

    private static String year(SplittableRandom random) {
        return EdtfStrings.year(random);
    }

    private static String month(SplittableRandom random) {
        return EdtfStrings.month(random);
    }

    private static String day(SplittableRandom random) {
        return EdtfStrings.day(random);
    }

    private static String dateOf(SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> year(random);
            case 1 -> month(random);
            default -> day(random);
        };
    }

    private static String between(SplittableRandom random, Function<SplittableRandom, String> date) {
        String one = date.apply(random);
        String other = date.apply(random);
        while (one.substring(0, 4).equals(other.substring(0, 4))) {
            other = date.apply(random);
        }
        return one.compareTo(other) < 0 ? one + "/" + other : other + "/" + one;
    }

    private static String qualifier(SplittableRandom random) {
        return EdtfStrings.qualifier(random);
    }

    private static String two(SplittableRandom random, int below) {
        return EdtfStrings.two(random.nextInt(below));
    }

    private static String shift(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> (random.nextBoolean() ? "+" : "-") + EdtfStrings.two(1 + random.nextInt(11)) + ":30";
            default -> "Z";
        };
    }
}
