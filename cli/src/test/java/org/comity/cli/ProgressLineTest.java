package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private static final int PATIENCE_MILLIS = 1_100;
    private static final int BETWEEN_MILLIS = 600;

    @Test
    void saysNothingInTheFirstSecondAndThenHowFarItHasCome() throws InterruptedException {
        StringWriter terminal = new StringWriter();
        try (ProgressLine line = ProgressLine.on(new PrintWriter(terminal))) {
            line.read(1, 10);
            assertEquals("", terminal.toString());
            Thread.sleep(PATIENCE_MILLIS);
            line.read(5, 10);
            Thread.sleep(BETWEEN_MILLIS);
        }
        assertTrue(terminal.toString().contains("reading"), terminal::toString);
        assertTrue(terminal.toString().contains("5/10"), terminal::toString);
        assertTrue(terminal.toString().endsWith("\r"), "the line is taken away at the end");
    }
}
