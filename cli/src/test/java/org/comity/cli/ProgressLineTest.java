package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private static final int PATIENCE_MILLIS = 1_100;
    private static final int INTERVAL_MILLIS = 250;

    @Test
    void showsNothingInTheFirstSecondAndThenTheProgress() throws InterruptedException {
        StringWriter terminal = new StringWriter();
        try (ProgressLine line = ProgressLine.on(new PrintWriter(terminal))) {
            line.read(1, 10);
            assertEquals("", terminal.toString());
            Thread.sleep(PATIENCE_MILLIS);
            line.read(5, 10);
            line.read(6, 10);
            Thread.sleep(INTERVAL_MILLIS);
            line.read(10, 10);
        }
        String half = "reading  50% [====================>                   ] 5/10";
        String whole = "reading 100% [========================================] 10/10";
        assertEquals(
                "\r\r" + half + "\r" + " ".repeat(half.length()) + "\r" + whole + "\r" + " ".repeat(whole.length())
                        + "\r",
                terminal.toString());
    }

    @Test
    void removesNothingThatItDidNotShow() {
        StringWriter terminal = new StringWriter();
        try (ProgressLine line = ProgressLine.on(new PrintWriter(terminal))) {
            line.read(10, 10);
        }
        assertEquals("", terminal.toString());
    }
}
