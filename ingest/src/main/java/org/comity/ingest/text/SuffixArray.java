package org.comity.ingest.text;

import java.util.Arrays;

/**
 * All suffixes of a text in sorted order, so that any words are found by a binary search. Made in linear time, by induced
 * sorting (Nong, Zhang and Chan 2009).
 */
final class SuffixArray {
    private final String text;
    private final int[] sorted;

    SuffixArray(String text) {
        this.text = text;
        int[] units = new int[text.length()];
        for (int i = 0; i < units.length; i++) {
            units[i] = text.charAt(i);
        }
        this.sorted = sort(units, Character.MAX_VALUE);
    }

    /** Where words begin, in the order of the text. */
    int[] find(String words) {
        int from = first(words, false);
        int[] found = Arrays.copyOfRange(sorted, from, Math.max(from, first(words, true)));
        Arrays.sort(found);
        return found;
    }

    /** The place of the first suffix that begins with the words or, if {@code after}, of the first one after those. */
    private int first(String words, boolean after) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = compare(sorted[middle], words);
            if (order < 0 || (after && order == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Compares the beginning of a suffix with words. */
    private int compare(int start, String words) {
        int length = Math.min(words.length(), text.length() - start);
        for (int i = 0; i < length; i++) {
            int order = text.charAt(start + i) - words.charAt(i);
            if (order != 0) {
                return order;
            }
        }
        return length < words.length() ? -1 : 0;
    }

    private static int[] sort(int[] units, int highest) {
        int n = units.length;
        if (n < 2) {
            return new int[n];
        }
        boolean[] smaller = new boolean[n];
        for (int i = n - 2; i >= 0; i--) {
            smaller[i] = units[i] == units[i + 1] ? smaller[i + 1] : units[i] < units[i + 1];
        }
        int[] marks = marks(smaller);
        Induction induction = new Induction(units, smaller, highest);
        int[] order = induction.sort(marks);
        if (marks.length > 1) {
            int[] sortedMarks = new int[marks.length];
            int count = 0;
            for (int start : order) {
                if (isMark(smaller, start)) {
                    sortedMarks[count++] = start;
                }
            }
            order = induction.sort(inOrder(marks, sortedMarks, units));
        }
        return order;
    }

    private static boolean isMark(boolean[] smaller, int at) {
        return at > 0 && smaller[at] && !smaller[at - 1];
    }

    /** The leftmost suffixes that are smaller than their next ones. */
    private static int[] marks(boolean[] smaller) {
        int[] marks = new int[smaller.length / 2 + 1];
        int count = 0;
        for (int i = 1; i < smaller.length; i++) {
            if (isMark(smaller, i)) {
                marks[count++] = i;
            }
        }
        return Arrays.copyOf(marks, count);
    }

    /** The marks in the order of their suffixes; sorts the text of the names of the parts between them. */
    private static int[] inOrder(int[] marks, int[] sortedMarks, int[] units) {
        int[] numbers = new int[units.length];
        for (int i = 0; i < marks.length; i++) {
            numbers[marks[i]] = i;
        }
        int[] names = new int[marks.length];
        int name = 0;
        for (int i = 1; i < sortedMarks.length; i++) {
            int one = sortedMarks[i - 1];
            int other = sortedMarks[i];
            name += areSame(one, end(numbers, marks, one, units), other, end(numbers, marks, other, units), units)
                    ? 0
                    : 1;
            names[numbers[other]] = name;
        }
        int[] sorted = sort(names, name);
        int[] inOrder = new int[marks.length];
        for (int i = 0; i < sorted.length; i++) {
            inOrder[i] = marks[sorted[i]];
        }
        return inOrder;
    }

    private static int end(int[] numbers, int[] marks, int mark, int[] units) {
        int next = numbers[mark] + 1;
        return next < marks.length ? marks[next] : units.length;
    }

    private static boolean areSame(int one, int endOfOne, int other, int endOfOther, int[] units) {
        if (endOfOne - one != endOfOther - other || endOfOne == units.length || endOfOther == units.length) {
            return false;
        }
        for (int i = 0; one + i <= endOfOne; i++) {
            if (units[one + i] != units[other + i]) {
                return false;
            }
        }
        return true;
    }

    /** Sorts all suffixes, given an order of the marked ones. */
    private static final class Induction {
        private final int[] units;
        private final boolean[] smaller;
        /** For each unit, where its suffixes begin in the order; those that are smaller than their next ones come last. */
        private final int[] starts;

        Induction(int[] units, boolean[] smaller, int highest) {
            this.units = units;
            this.smaller = smaller;
            this.starts = new int[highest + 2];
            for (int unit : units) {
                starts[unit + 1]++;
            }
            for (int i = 1; i < starts.length; i++) {
                starts[i] += starts[i - 1];
            }
        }

        int[] sort(int[] marks) {
            int[] order = new int[units.length];
            Arrays.fill(order, -1);
            int[] ends = Arrays.copyOfRange(starts, 1, starts.length);
            for (int i = marks.length - 1; i >= 0; i--) {
                order[--ends[units[marks[i]]]] = marks[i];
            }
            int[] begins = Arrays.copyOf(starts, starts.length - 1);
            order[begins[units[units.length - 1]]++] = units.length - 1;
            for (int i = 0; i < order.length; i++) {
                int before = order[i] - 1;
                if (before >= 0 && !smaller[before]) {
                    order[begins[units[before]]++] = before;
                }
            }
            ends = Arrays.copyOfRange(starts, 1, starts.length);
            for (int i = order.length - 1; i >= 0; i--) {
                int before = order[i] - 1;
                if (before >= 0 && smaller[before]) {
                    order[--ends[units[before]]] = before;
                }
            }
            return order;
        }
    }
}
