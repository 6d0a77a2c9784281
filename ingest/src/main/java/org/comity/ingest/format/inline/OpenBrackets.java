package org.comity.ingest.format.inline;

import java.util.Arrays;

/** The unclosed brackets of a block, the innermost last. */
final class OpenBrackets {

    private int[] indices = new int[16];
    private int count;

    void push(int index) {
        if (count == indices.length) {
            indices = Arrays.copyOf(indices, count * 2);
        }
        indices[count++] = index;
    }

    /** Removes the innermost one and returns it; -1 if there is none. */
    int pop() {
        return count == 0 ? -1 : indices[--count];
    }

    void clear() {
        count = 0;
    }
}
