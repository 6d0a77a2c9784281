package org.comity.ingest.format.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WebTimestampTest {

    @Test
    void takesDatesWithTimes() {
        for (String text : List.of(
                "2015-01-28T12:00:00Z",
                "2024-02-29T23:59:59.123456Z",
                "2000-02-29T24:00:00",
                "-0044-03-15T12:00:00+14:00",
                "12024-12-31T00:00:00-05:00")) {
            assertTrue(WebTimestamp.isTimestamp(text), text);
        }
        assertTrue(WebTimestamp.isUtc("2015-01-28T12:00:00Z"));
        assertFalse(WebTimestamp.isUtc("2015-01-28T12:00:00+00:00"));
        assertFalse(WebTimestamp.isUtc("2015-01-28T12:00:00"));
    }

    @Test
    void refusesWhatIsNone() {
        for (String text : List.of(
                "yesterday",
                "2015-01-28",
                "2015-01-28 12:00:00Z",
                "2015-02-29T12:00:00Z",
                "1900-02-29T12:00:00Z",
                "2015-04-31T12:00:00Z",
                "2015-13-01T12:00:00Z",
                "2015-01-28T25:00:00Z",
                "2015-01-28T24:00:01Z",
                "2015-01-28T12:00Z",
                "2015-01-28T12:00:00+15:00",
                "02015-01-28T12:00:00Z",
                "2015-01-28T12:00:00Z ",
                "")) {
            assertFalse(WebTimestamp.isTimestamp(text), text);
        }
    }

    @Test
    void takesAYearOfAnyLength() {
        assertTrue(WebTimestamp.isTimestamp("1".repeat(100_000) + "-01-01T00:00:00Z"));
    }
}
