package org.comity.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.domain.prose.ProseDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EdtfLawsTest {

    @Test
    void printingAndParsingGiveTheSameValue() {
        RandomEdtf random = new RandomEdtf(1);
        int valid = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = random.any();
            @Nullable Edtf value = parsed(text);
            if (value != null) {
                valid++;
                assertEquals(text, value.toString());
                assertEquals(value, Edtf.parse(value.toString()), text);
            }
        }
        assertTrue(valid > 5_000, valid + " valid");
    }

    @Test
    void theEarliestDayIsNotAfterTheLatest() {
        RandomEdtf random = new RandomEdtf(2);
        for (int i = 0; i < 20_000; i++) {
            @Nullable Edtf value = parsed(random.any());
            if (value != null && value.earliest().isPresent() && value.latest().isPresent()) {
                Day earliest = value.earliest().orElseThrow();
                assertTrue(earliest.compareTo(value.latest().orElseThrow()) <= 0, value.toString());
            }
        }
    }

    @Test
    void nothingButAnIllegalArgumentIsEverThrown() {
        RandomEdtf random = new RandomEdtf(3);
        for (int i = 0; i < 15_000; i++) {
            String text = random.nearly();
            @Nullable Edtf value = parsed(text);
            assertTrue(value == null || value.toString().equals(text), text);
            try {
                ProseDate.parse(text);
            } catch (IllegalArgumentException e) {
                assertTrue(String.valueOf(e.getMessage()).startsWith("\""), text);
            }
        }
    }

    @Test
    void theBoundsOfUnspecifiedDigitsAreThoseOfTheDaysThatMatch() {
        RandomEdtf random = new RandomEdtf(4);
        for (int i = 0; i < 40; i++) {
            String pattern = random.pattern();
            Optional<Edtf> value = Optional.ofNullable(parsed(pattern));
            assertEquals(firstMatch(pattern), value.flatMap(Edtf::earliest), pattern);
            assertEquals(lastMatch(pattern), value.flatMap(Edtf::latest), pattern);
        }
    }

    private static Optional<Day> firstMatch(String pattern) {
        return years(pattern)
                .flatMap(EdtfLawsTest::days)
                .filter(day -> matches(pattern, day.toString()))
                .findFirst()
                .map(Day::of);
    }

    private static Optional<Day> lastMatch(String pattern) {
        return years(pattern)
                .map(year -> -year)
                .sorted()
                .flatMap(year -> days(-year).sorted(Comparator.reverseOrder()))
                .filter(day -> matches(pattern, day.toString()))
                .findFirst()
                .map(Day::of);
    }

    private static Stream<Integer> years(String pattern) {
        boolean negative = pattern.startsWith("-");
        String digits = pattern.substring(negative ? 1 : 0, negative ? 5 : 4);
        return IntStream.rangeClosed(negative ? -9_999 : 0, negative ? -1 : 9_999)
                .filter(year ->
                        matches(digits, String.valueOf(10_000 + Math.abs(year)).substring(1)))
                .boxed();
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static boolean matches(String pattern, String text) {
        return IntStream.range(0, pattern.length())
                .allMatch(i -> pattern.charAt(i) == 'X' || pattern.charAt(i) == text.charAt(i));
    }

    private static @Nullable Edtf parsed(String text) {
        try {
            return Edtf.parse(text);
        } catch (IllegalArgumentException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("at character "), e.getMessage());
            return null;
        }
    }
}
