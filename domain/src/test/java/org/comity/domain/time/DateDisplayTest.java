package org.comity.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.comity.domain.prose.Language;
import org.comity.domain.prose.ProseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateDisplayTest {

    private static final List<String> LANGUAGES = ExampleRows.of("displays.tsv").get(0);

    static List<List<String>> displays() {
        List<List<String>> rows = ExampleRows.of("displays.tsv");
        return rows.subList(1, rows.size());
    }

    @ParameterizedTest
    @MethodSource("displays")
    void displaysADateInEveryLanguage(List<String> row) {
        List<String> displayed = new ArrayList<>();
        displayed.add(row.get(0));
        for (String language : LANGUAGES.subList(1, LANGUAGES.size())) {
            displayed.add(Edtf.parse(row.get(0)).display(Locale.forLanguageTag(language)));
        }

        assertEquals(row, displayed);
    }

    @Test
    void displaysOtherLanguagesInEnglish() {
        Edtf date = Edtf.parse("1950-03~");
        for (String tag : List.of("it", "tr", "und", "ar-EG", "en-GB")) {
            assertEquals("about March 1950", date.display(Locale.forLanguageTag(tag)));
        }
        assertEquals("about March 1950", date.display(Locale.ROOT));
    }

    @Test
    void writesChineseInTheCharactersOfTheLocale() {
        Edtf date = Edtf.parse("[1801..1900]");
        assertEquals("19世纪", date.display(Locale.SIMPLIFIED_CHINESE));
        assertEquals("19世紀", date.display(Locale.TRADITIONAL_CHINESE));
        assertEquals("19世紀", date.display(Locale.forLanguageTag("zh-Hant")));
        assertEquals("19世纪", date.display(Locale.forLanguageTag("zh-Hans-TW")));
    }

    /** The forms that can be read back, with every part, in the years that words without an era can mean. */
    @ParameterizedTest
    @EnumSource
    void isReadBackAsTheSameDays(Language language) {
        Random random = new Random(31);
        for (int i = 0; i < 1_500; i++) {
            Edtf value = Edtf.parse(readable(random));
            String displayed = value.display(Locale.forLanguageTag(language.code()));

            Optional<ProseDate> read = ProseDate.read(displayed, language);

            assertTrue(read.isPresent(), value + " is displayed as " + displayed);
            assertTrue(same(value, read.orElseThrow().value()), value + " as " + displayed + ": " + read);
        }
    }

    private static String readable(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> date(random) + "/";
            case 1 -> "/" + date(random);
            case 2 -> date(random) + "/..";
            case 3 -> year(random, 1_000, 500) + "/" + year(random, 1_500, 500);
            case 4 -> "[.." + plain(random) + "]";
            case 5 -> "[" + plain(random) + "..]";
            case 6 -> plain(random) + "~";
            case 7 -> "[" + decade(random) + "1.." + decade(random).replaceAll("^..", "21") + "8]";
            default -> date(random);
        };
    }

    private static String date(Random random) {
        return random.nextBoolean() ? plain(random) : part(random);
    }

    private static String plain(Random random) {
        String year = year(random, 1_000, 1_200);
        return switch (random.nextInt(4)) {
            case 0 -> year;
            case 1 -> year + month(random);
            case 2 -> year + month(random) + "-" + (10 + random.nextInt(19));
            default -> decade(random) + "X";
        };
    }

    private static String part(Random random) {
        String year = year(random, 1_000, 1_200);
        String decade = decade(random);
        int century = 1 + 100 * random.nextInt(21);
        return switch (random.nextInt(10)) {
            case 0 -> year + "-" + (21 + random.nextInt(4));
            case 1 -> year + "-" + (33 + random.nextInt(4));
            case 2 -> "[" + decade + "0.." + decade + "3]";
            case 3 -> "[" + decade + "7.." + decade + "9]";
            case 4 -> "[" + year + "-05.." + year + "-08]";
            case 5 -> "[" + year + "-03-01.." + year + "-03-10]";
            case 6 -> "[" + four(century) + ".." + four(century + 99) + "]";
            case 7 -> "[" + four(century) + ".." + four(century + 33) + "]";
            case 8 -> "[" + four(century + 50) + ".." + four(century + 99) + "]";
            default -> "[" + four(century + 75) + ".." + four(century + 99) + "]";
        };
    }

    private static String month(Random random) {
        return "-" + String.valueOf(101 + random.nextInt(12)).substring(1);
    }

    private static String year(Random random, int first, int years) {
        return four(first + random.nextInt(years));
    }

    /** The first three digits of a decade that is not the first of its century. */
    private static String decade(Random random) {
        return String.valueOf(10 + random.nextInt(11)) + (1 + random.nextInt(9));
    }

    private static String four(int year) {
        return String.valueOf(10_000 + year).substring(1);
    }

    @ParameterizedTest
    @EnumSource
    void isNeverReadBackAsOtherDays(Language language) {
        RandomEdtf random = new RandomEdtf(32);
        int read = 0;
        for (int i = 0; i < 4_000; i++) {
            Optional<Edtf> value = Edtf.find(random.any());
            if (value.isPresent()) {
                String displayed = value.get().display(Locale.forLanguageTag(language.code()));
                assertFalse(displayed.isBlank(), value.toString());
                Optional<ProseDate> back = ProseDate.read(displayed, language);
                read += back.isPresent() ? 1 : 0;
                back.ifPresent(
                        date -> assertTrue(same(value.get(), date.value()), value + " as " + displayed + ": " + date));
            }
        }
        assertTrue(read > 300, read + " read back");
    }

    @Test
    void displaysEveryDateInEveryLanguage() {
        RandomEdtf random = new RandomEdtf(33);
        for (int i = 0; i < 2_000; i++) {
            Edtf.find(random.any()).ifPresent(value -> {
                for (String language : LANGUAGES.subList(1, LANGUAGES.size())) {
                    String displayed = value.display(Locale.forLanguageTag(language));
                    assertFalse(displayed.isBlank(), value.toString());
                    assertEquals(displayed.strip(), displayed);
                    assertTrue(
                            displayed.equals(value.toString()) || displayed.indexOf('{') < 0,
                            value + " as " + displayed);
                }
            });
        }
    }

    /** Whether two dates have the same days, or two periods the same ends. All of a range is displayed like a period. */
    private static boolean same(Edtf one, Edtf other) {
        if (one instanceof ImpreciseDate date && other instanceof ImpreciseDate otherDate) {
            return date.sameDays(otherDate);
        }
        if (one instanceof ImpreciseInterval period && other instanceof ImpreciseInterval otherPeriod) {
            return same(period.start(), otherPeriod.start()) && same(period.end(), otherPeriod.end());
        }
        return one instanceof ImpreciseDate set
                && set.isAllOf()
                && set.earliest().equals(other.earliest())
                && set.latest().equals(other.latest());
    }

    private static boolean same(Bound one, Bound other) {
        return one.kind() == other.kind()
                && one.date()
                        .map(date -> date.sameDays(other.date().orElseThrow()))
                        .orElse(true);
    }
}
