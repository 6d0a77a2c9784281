package org.comity.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Compares dates as sets of days with a model that tries every day of a few years. */
class DaySetLawsTest {
    private static final LocalDate FIRST = LocalDate.of(-3, 1, 1);
    private static final LocalDate CENTURY = LocalDate.of(1900, 1, 1);
    private static final int EARLY_DAYS = 2_557;
    private static final int DAYS = EARLY_DAYS + 36_525;
    private static final List<String> TEXTS = IntStream.range(0, DAYS)
            .mapToObj(i -> text(i < EARLY_DAYS ? FIRST.plusDays(i) : CENTURY.plusDays(i - EARLY_DAYS)))
            .toList();

    private final Random random = new Random(1985);
    private boolean early;

    @Test
    void answersLikeAModelThatTriesEachDay() {
        int meeting = 0;
        int within = 0;
        int pairs = 0;
        for (int i = 0; i < 6_000; i++) {
            early = random.nextInt(4) == 0;
            String one = any();
            String other = any();
            BitSet mine = days(one);
            BitSet theirs = days(other);
            if (mine.isEmpty() || theirs.isEmpty()) {
                continue;
            }
            pairs++;
            ImpreciseDate date = ImpreciseDate.parse(one);
            ImpreciseDate second = ImpreciseDate.parse(other);
            String message = one + " and " + other;
            assertEquals(mine.intersects(theirs), date.compatibleWith(second), message);
            assertEquals(mine.intersects(theirs), second.compatibleWith(date), message);
            assertEquals(isWithin(mine, theirs), date.refines(second), message);
            assertEquals(isWithin(theirs, mine), second.refines(date), message);
            assertEquals(mine.equals(theirs), date.sameDays(second), message);
            meeting += mine.intersects(theirs) ? 1 : 0;
            within += isWithin(mine, theirs) ? 1 : 0;
        }
        assertTrue(pairs > 3_000 && meeting > 1_000 && within > 300, pairs + " " + meeting + " " + within);
    }

    @Test
    void aSetIsAllOfItsMembersInAnyOrder() {
        for (int i = 0; i < 500; i++) {
            early = false;
            String one = any();
            String other = any();
            if (days(one).isEmpty() || days(other).isEmpty()) {
                continue;
            }
            ImpreciseDate both = ImpreciseDate.parse("[" + inner(one) + "," + inner(other) + "]");
            ImpreciseDate turned = ImpreciseDate.parse("{" + inner(other) + "," + inner(one) + "}");
            assertTrue(both.sameDays(turned), both + " " + turned);
            assertTrue(ImpreciseDate.parse(one).refines(both), one + " " + both);
            assertTrue(ImpreciseDate.parse(other).refines(turned), other + " " + turned);
        }
    }

    private static boolean isWithin(BitSet one, BitSet other) {
        BitSet rest = (BitSet) one.clone();
        rest.andNot(other);
        return rest.isEmpty();
    }

    private static String inner(String text) {
        return text.startsWith("[") || text.startsWith("{") ? text.substring(1, text.length() - 1) : text;
    }

    private String any() {
        if (random.nextInt(3) > 0) {
            return member();
        }
        StringBuilder text = new StringBuilder(member());
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(',').append(member());
        }
        if (random.nextInt(3) == 0) {
            int year = random.nextInt(90);
            text.append(",19").append(twoDigits(year)).append("..19").append(twoDigits(year + random.nextInt(10)));
        }
        return random.nextBoolean() ? "[" + text + "]" : "{" + text + "}";
    }

    private String member() {
        String year = year();
        return switch (random.nextInt(4)) {
            case 0 -> year;
            case 1 -> year + "-" + pair(2, 3);
            case 2 -> year + "-02-" + pair(3, 10);
            default -> year + "-" + pair(2, 3) + "-" + pair(4, 10);
        };
    }

    private String year() {
        if (early) {
            return random.nextBoolean() ? "000" + random.nextInt(4) : "-000" + (1 + random.nextInt(3));
        }
        return "19" + digit(10) + digit(10);
    }

    private String pair(int tens, int ones) {
        return digit(tens) + digit(ones);
    }

    private String digit(int below) {
        return random.nextInt(3) == 0 ? "X" : String.valueOf(random.nextInt(below));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** The days of a text; empty if a member has none. */
    private static BitSet days(String text) {
        BitSet all = new BitSet();
        for (String member : inner(text).split(",", -1)) {
            BitSet days = member.contains("..")
                    ? range(member.substring(0, member.indexOf('.')), member.substring(member.lastIndexOf('.') + 1))
                    : matching(member);
            if (days.isEmpty()) {
                return days;
            }
            all.or(days);
        }
        return all;
    }

    private static BitSet range(String firstYear, String lastYear) {
        BitSet days = new BitSet();
        days.set(matching(firstYear).nextSetBit(0), matching(lastYear).length());
        return days;
    }

    private static BitSet matching(String pattern) {
        BitSet days = new BitSet();
        for (int i = 0; i < DAYS; i++) {
            if (matches(pattern, TEXTS.get(i))) {
                days.set(i);
            }
        }
        return days;
    }

    private static String text(LocalDate day) {
        String year = String.valueOf(10_000 + Math.abs(day.getYear())).substring(1);
        return (day.getYear() < 0 ? "-" : "") + year + "-" + twoDigits(day.getMonthValue()) + "-"
                + twoDigits(day.getDayOfMonth());
    }

    private static boolean matches(String pattern, String text) {
        if (pattern.length() > text.length() || (pattern.startsWith("-") != text.startsWith("-"))) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != 'X' && pattern.charAt(i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
