package org.comity.domain.statement;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Puts statements in the order of their ids. Ids are hashes and lie evenly, so that the first bits of one tell nearly
 * where it belongs: the time is linear in the number of statements, however they come.
 */
final class StatementOrder {

    /** More places than this are not told apart at first. */
    private static final int MOST_BITS = 24;

    private StatementOrder() {}

    /** The statements in order; equal ones as they came. */
    static List<Statement> sorted(Collection<? extends Statement> statements) {
        Statement[] all = statements.toArray(new Statement[0]);
        int bits = Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(all.length));
        int[] ends = new int[(1 << bits) + 1];
        for (Statement statement : all) {
            ends[statement.id().first(bits) + 1]++;
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
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
}
