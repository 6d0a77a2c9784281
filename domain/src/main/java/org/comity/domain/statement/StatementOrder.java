package org.comity.domain.statement;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Sorts statements by their ids. Ids are hashes and are evenly distributed, so the first bits of an id give its
 * approximate position. The time is linear in the number of statements, whatever their original order.
 */
final class StatementOrder {

    /** The maximum number of bits that the first pass uses. */
    private static final int MOST_BITS = 24;

    private StatementOrder() {}

    /** The statements in order; equal ones stay in their original order. */
    static List<Statement> sorted(Collection<? extends Statement> statements) {
        Statement[] all = statements.toArray(new Statement[0]);
        int bits = bits(all.length);
        int[] ends = starts(Arrays.asList(all)); // each start becomes an end while the statements are placed
        Statement[] sorted = new Statement[all.length];
        for (Statement statement : all) {
            sorted[ends[statement.id().first(bits)]++] = statement;
        }
        int start = 0;
        for (int end : ends) {
            if (end - start > 1) {
                Arrays.sort(sorted, start, end);
            }
            start = end;
        }
        return Arrays.asList(sorted);
    }

    /** The number of first bits of an id to sort by, so that only few statements have the same ones. */
    static int bits(int statements) {
        return Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(statements));
    }

    /** For each value of the first bits, how many statements have a smaller one; the last number is that of all. */
    static int[] starts(List<? extends Statement> statements) {
        int bits = bits(statements.size());
        int[] starts = new int[(1 << bits) + 1];
        for (Statement statement : statements) {
            starts[statement.id().first(bits) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return starts;
    }
}
