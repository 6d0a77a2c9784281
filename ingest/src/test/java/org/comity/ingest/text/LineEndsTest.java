package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineEndsTest {

    private static final String MIXED = "a\nb\r\nc\rd\r\r\n\n\re\u0085f\u2028g\u000bh";

    @Test
    void areFeedsReturnsAndPairsOfThem() {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < MIXED.length(); at = LineEnds.after(MIXED, LineEnds.next(MIXED, at))) {
            lines.add(MIXED.substring(at, LineEnds.next(MIXED, at)));
        }

        assertEquals(List.of("a", "b", "c", "d", "", "", "", "e\u0085f\u2028g\u000bh"), lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\n", "\r", "\r\n", "\n\r", "a\r\n", "\r\r\n\n", MIXED})
    void areTheSameForAnIndexAndOneLineAfterTheOther(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int end = LineEnds.next(text, 0);
                end < text.length();
                end = LineEnds.next(text, starts.get(starts.size() - 1))) {
            starts.add(LineEnds.after(text, end));
        }

        assertEquals(starts, Arrays.stream(LineEnds.starts(text)).boxed().toList());
    }

    @Test
    void becomeASpaceOnOneLine() {
        assertEquals("a b c", LineEnds.onOneLine(" a \r\n\u00a0b\u00a0\rc\n"));
        assertEquals("a  b", LineEnds.onOneLine("a\n\nb"));
        assertEquals(" a \u00a0b ", LineEnds.onOneLine(" a \u00a0b "));
    }
}
