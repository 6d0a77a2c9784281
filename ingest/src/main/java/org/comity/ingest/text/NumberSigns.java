package org.comity.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.comity.domain.text.WhiteSpace;

/**
 * The characters that join digits into one number.
 *
 * <p>Full stops, commas and Arabic separators do so between digits ({@code 18.5}, {@code 1,000}); apostrophes and fixed
 * spaces before groups of three ({@code 12'000}); a plain space, where it groups digits, after a first group of one to
 * three digits. Two numbers are a year and the mark of a footnote after the end of its sentence
 * ({@code 2014.1 The}), years in a list ({@code 2012,2016}), and a list of three or more ({@code 4,7,12}).
 */
final class NumberSigns {

    private static final int GROUP = 3;

    private final int[] around;
    private final BooleanSupplier bySpace;

    /**
     * The signs near a place.
     *
     * @param around the visible characters near a place of the text
     * @param bySpace whether a plain space groups digits, which is only requested if it makes a difference
     */
    NumberSigns(int[] around, BooleanSupplier bySpace) {
        this.around = around;
        this.bySpace = bySpace;
    }

    /** Returns whether the character joins the digits on both sides into one number. */
    boolean joins(int place) {
        if (!isDigit(place - 1) || !isDigit(place + 1)) {
            return false;
        }
        return switch (around[place]) {
            case '.' -> !isBeforeFootnote(place);
            case ',' -> !isInList(place);
            case 0x66B, 0x66C -> true;
            case '\'', 0x2019, 0xA0, 0x2007, 0x2009, 0x202F -> !isDigit(place - 4) && isGroup(place + 1);
            case ' ' -> isInGroups(place) && bySpace.getAsBoolean();
            default -> false;
        };
    }

    boolean isDigit(int place) {
        return place >= 0 && place < around.length && Character.isDigit(around[place]);
    }

    /** Returns whether a full stop ends a sentence after a year and the digits behind it are the mark of a footnote. */
    private boolean isBeforeFootnote(int stop) {
        int mark = after(stop + 1);
        if (!isYear(stop) || mark - stop - 1 > GROUP) {
            return false;
        }
        while (isAt(',', mark) && isDigit(mark + 1) && after(mark + 1) - mark - 1 <= GROUP) {
            mark = after(mark + 1);
        }
        int next = mark;
        while (next < around.length && WhiteSpace.isWhite(around[next])) {
            next++;
        }
        boolean opens =
                next < around.length && Character.isLetter(around[next]) && !Character.isLowerCase(around[next]);
        return next == around.length || (next > mark && opens);
    }

    /** Returns whether the digits directly before a place are a year and no piece of a longer number. */
    private boolean isYear(int end) {
        int start = before(end);
        if (end - start != 4 || (start > 1 && !WhiteSpace.isWhite(around[start - 1]) && isDigit(start - 2))) {
            return false;
        }
        int century = Character.digit(around[start], 10) * 10 + Character.digit(around[start + 1], 10);
        return century >= 10 && century <= 21;
    }

    /** Returns whether a comma separates numbers: two of four or more digits, or three that are no groups of digits. */
    private boolean isInList(int comma) {
        if (comma - before(comma) > GROUP && after(comma + 1) - comma - 1 > GROUP) {
            return true;
        }
        int start = before(comma);
        while (isAt(',', start - 1) && isDigit(start - 2)) {
            start = before(start - 1);
        }
        List<Integer> lengths = new ArrayList<>();
        int end = after(start);
        lengths.add(end - start);
        while (isAt(',', end) && isDigit(end + 1)) {
            int next = after(end + 1);
            lengths.add(next - end - 1);
            end = next;
        }
        boolean groups = lengths.get(0) <= GROUP
                && lengths.get(lengths.size() - 1) == GROUP
                && lengths.stream().skip(1).allMatch(length -> length == 2 || length == GROUP);
        return lengths.size() > 2 && !groups;
    }

    /** Returns whether a space is between groups of three digits, the first of which may be shorter. */
    private boolean isInGroups(int space) {
        if (!isGroup(space + 1)) {
            return false;
        }
        int start = before(space);
        while (isAt(' ', start - 1) && isDigit(start - 2) && isGroup(start)) {
            start = before(start - 1);
        }
        boolean partOfOther = start > 1 && !WhiteSpace.isWhite(around[start - 1]) && isDigit(start - 2);
        return after(start) - start <= GROUP && Character.digit(around[start], 10) > 0 && !partOfOther;
    }

    private boolean isGroup(int place) {
        return isDigit(place) && after(place) - place == GROUP && !isDigit(place - 1);
    }

    private boolean isAt(char sign, int place) {
        return place >= 0 && place < around.length && around[place] == sign;
    }

    /** The first of the digits directly before a place. */
    private int before(int end) {
        int start = end;
        while (isDigit(start - 1)) {
            start--;
        }
        return start;
    }

    /** The place after the digits that begin at a place. */
    private int after(int start) {
        int end = start;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }
}
