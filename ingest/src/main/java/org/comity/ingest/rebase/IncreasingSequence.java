package org.comity.ingest.rebase;

import java.util.Arrays;

/** The longest sequence of increasing numbers, found by patience sorting. */
final class IncreasingSequence {

    private IncreasingSequence() {}

    /** The indices of a longest strictly increasing sequence of numbers. */
    static int[] of(int[] numbers) {
        int[] ends = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (numbers[ends[middle]] < numbers[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        int[] indices = new int[length];
        int at = length == 0 ? -1 : ends[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            indices[i] = at;
            at = previous[at];
        }
        return Arrays.copyOf(indices, length);
    }
}
