package org.comity.cli.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnWidthTest {

    @ParameterizedTest
    @CsvSource({"0x61, 1", "0xE9, 1", "0x0301, 0", "0x200D, 0", "0x56FD, 2", "0xFF21, 2", "0xFF71, 1", "0x1F680, 2"})
    void guessesTheColumnsThatACharacterTakes(String codePoint, int columns) {
        assertEquals(columns, ColumnWidth.of(Integer.decode(codePoint)));
    }
}
