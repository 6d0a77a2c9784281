package org.comity.ingest.format.inline;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The code of a block: between a run of backticks and the next run of the same length (CommonMark 0.31.2, 6.1). */
final class CodeSpans {

    private final String text;
    private final int end;

    /** The last run of each length, so that a run without a counterpart is not looked up again. */
    private @Nullable Map<Integer, Integer> lastRuns;

    CodeSpans(String text, int blockEnd) {
        this.text = text;
        this.end = blockEnd;
    }

    /** The index after a run of backticks. */
    int runEnd(int start) {
        int i = start;
        while (i < end && text.charAt(i) == '`') {
            i++;
        }
        return i;
    }

    /**
     * The end of the code that begins with a run of backticks.
     *
     * @param start the index of the run's first backtick
     * @return the index after the closing run, or after the run itself if it does not begin code
     */
    int codeEnd(int start) {
        int afterRun = runEnd(start);
        int length = afterRun - start;
        if (lastRuns == null) {
            lastRuns = lastRuns(afterRun);
        }
        if (lastRuns.getOrDefault(length, -1) < afterRun) {
            return afterRun;
        }
        int run = text.indexOf('`', afterRun);
        while (runEnd(run) - run != length) {
            run = text.indexOf('`', runEnd(run));
        }
        return run + length;
    }

    private Map<Integer, Integer> lastRuns(int from) {
        Map<Integer, Integer> last = new HashMap<>();
        int i = from;
        while (i < end) {
            int after = runEnd(i);
            if (after > i) {
                last.put(after - i, i);
            }
            i = Math.max(after, i + 1);
        }
        return last;
    }
}
