package org.comity.domain.time;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * A season, or another group of months that EDTF writes in the place of the month (Library of Congress, level 1,
 * "Seasons", and level 2, "Sub-year groupings").
 *
 * <p>The standard does not define the days of the seasons. {@link ImpreciseDate#earliest()} and {@link
 * ImpreciseDate#latest()} of a date are therefore the bounds of the whole year for a season without a hemisphere, and for
 * the two that include the new year.
 *
 * @since 0.1
 */
public enum Season {
    /** Spring, in either hemisphere, 21. */
    SPRING(21),
    /** Summer, in either hemisphere, 22. */
    SUMMER(22),
    /** Autumn, in either hemisphere, 23. */
    AUTUMN(23),
    /** Winter, in either hemisphere, 24. */
    WINTER(24),
    /** Spring in the northern hemisphere, 25. */
    NORTHERN_SPRING(25),
    /** Summer in the northern hemisphere, 26. */
    NORTHERN_SUMMER(26),
    /** Autumn in the northern hemisphere, 27. */
    NORTHERN_AUTUMN(27),
    /** Winter in the northern hemisphere, 28. */
    NORTHERN_WINTER(28),
    /** Spring in the southern hemisphere, 29. */
    SOUTHERN_SPRING(29),
    /** Summer in the southern hemisphere, 30. */
    SOUTHERN_SUMMER(30),
    /** Autumn in the southern hemisphere, 31. */
    SOUTHERN_AUTUMN(31),
    /** Winter in the southern hemisphere, 32. */
    SOUTHERN_WINTER(32),
    /** January to March, 33. */
    QUARTER_1(33),
    /** April to June, 34. */
    QUARTER_2(34),
    /** July to September, 35. */
    QUARTER_3(35),
    /** October to December, 36. */
    QUARTER_4(36),
    /** January to April, 37. */
    QUADRIMESTER_1(37),
    /** May to August, 38. */
    QUADRIMESTER_2(38),
    /** September to December, 39. */
    QUADRIMESTER_3(39),
    /** January to June, 40. */
    SEMESTER_1(40),
    /** July to December, 41. */
    SEMESTER_2(41);

    private final int number;

    Season(int number) {
        this.number = number;
    }

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code spring} or {@code quarter 1}
     * @return the constant, or empty if none has this label
     */
    public static Optional<Season> find(String label) {
        return Labels.find(values(), Season::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code spring} or {@code quarter 1}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static Season of(String label) {
        return Labels.get(values(), Season::label, Objects.requireNonNull(label, "label"), "season");
    }

    /**
     * The season with this number in EDTF.
     *
     * @param number 21 to 41
     * @return the season
     * @throws IllegalArgumentException if EDTF has no such season; the message quotes it
     */
    public static Season ofNumber(int number) {
        if (!SubYear.isNumber(number)) {
            throw new IllegalArgumentException("not a season of EDTF, which has 21 to 41: " + number);
        }
        return values()[number - SubYear.FIRST];
    }

    /** {@return the number that EDTF writes in the place of the month, 21 to 41} */
    public int number() {
        return number;
    }

    /** {@return season, quarter, quadrimester or semester} */
    public DatePrecision precision() {
        if (compareTo(SEMESTER_1) >= 0) {
            return DatePrecision.SEMESTER;
        }
        if (compareTo(QUADRIMESTER_1) >= 0) {
            return DatePrecision.QUADRIMESTER;
        }
        return compareTo(QUARTER_1) >= 0 ? DatePrecision.QUARTER : DatePrecision.SEASON;
    }

    /**
     * The printed name, in lower case.
     *
     * @return such as {@code spring}, {@code northern spring} or {@code quarter 1}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
