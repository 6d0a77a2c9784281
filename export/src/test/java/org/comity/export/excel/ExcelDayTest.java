package org.comity.export.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.comity.domain.time.Day;
import org.junit.jupiter.api.Test;

class ExcelDayTest {

    @Test
    void countsFromTheFirstDayOnWhichExcelIsRight() {
        assertEquals(OptionalLong.empty(), number("1900-02-28"));
        assertEquals(OptionalLong.of(61), number("1900-03-01"));
        assertEquals(OptionalLong.of(36_526), number("2000-01-01"));
    }

    @Test
    void countsToTheLastDayThatExcelKnows() {
        assertEquals(OptionalLong.of(2_958_465), number("9999-12-31"));
    }

    private static OptionalLong number(String day) {
        return ExcelDay.of(Day.of(LocalDate.parse(day)));
    }
}
