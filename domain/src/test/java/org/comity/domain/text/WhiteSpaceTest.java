package org.comity.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhiteSpaceTest {

    /** The White_Space property of the Unicode Character Database, and the information separators. */
    private static final List<Integer> WHITE = IntStream.of(
                    0x9, 0xA, 0xB, 0xC, 0xD, 0x1C, 0x1D, 0x1E, 0x1F, 0x20, 0x85, 0xA0, 0x1680, 0x2000, 0x2001, 0x2002,
                    0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
                    0x3000)
            .boxed()
            .toList();

    @Test
    void isThatOfUnicodeAndTheInformationSeparators() {
        assertEquals(
                WHITE,
                IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(WhiteSpace::isWhite)
                        .boxed()
                        .toList());
    }

    @Test
    void isStrippedWithNoBreakSpaces() {
        assertEquals("a\u00a0b", WhiteSpace.strip("\u00a0\u202f\ta\u00a0b\u0085\r\n"));
        assertEquals("", WhiteSpace.strip(" \u00a0 "));
        assertEquals("", WhiteSpace.strip(""));
    }
}
