package org.comity.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

    @ParameterizedTest
    @CsvSource({
        "Abu Dhabi Dialogue, true, ltr",
        "Côte d'Ivoire – Κύπρος, true, ltr",
        "日本, true, ltr",
        "12 جامعة, false, rtl",
        "Arab League (جامعة), false, ltr",
        "תל אביב, false, rtl",
        "\uD83A\uDD00, false, rtl",
        "\u202Ex, false, rtl"
    })
    void readsTheDirectionOfTheFirstLetter(String text, boolean plain, String direction) {
        assertEquals(plain, Direction.isPlain(text));
        assertEquals(direction, Direction.of(text));
    }
}
