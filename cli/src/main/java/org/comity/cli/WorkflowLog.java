package org.comity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * A stream into the log of a job of GitHub Actions, in which no line is a command. GitHub obeys lines that begin with
 * {@code ::}, and {@code ##[} anywhere, and what people read quotes lines of a corpus. An invisible space separates these
 * characters.
 */
final class WorkflowLog extends Writer {

    private static final char SPACE = '\u200b';

    private final PrintWriter log;
    private boolean blank = true;
    private boolean colon;
    private int hashes;

    private WorkflowLog(PrintWriter log) {
        this.log = log;
    }

    /** A writer to the log of a job. */
    static PrintWriter to(PrintWriter log) {
        return new PrintWriter(new WorkflowLog(log));
    }

    @Override
    public void write(char[] text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            write(text[i]);
        }
    }

    private void write(char c) {
        if ((c == ':' && colon) || (c == '[' && hashes > 1)) {
            log.write(SPACE);
        }
        colon = c == ':' && blank;
        hashes = c == '#' ? hashes + 1 : 0;
        boolean end = c == '\n' || c == '\r';
        blank = end || (blank && Character.isWhitespace(c));
        log.write(c);
    }

    @Override
    public void flush() {
        log.flush();
    }

    @Override
    public void close() throws IOException {
        log.flush();
    }
}
