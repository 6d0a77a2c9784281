package org.comity.ingest.format.brat;

import java.util.ArrayList;
import java.util.List;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.text.WhiteSpaceScan;

/**
 * The words of a mark with gaps, which are in one field: joined by a space, or by nothing, as in brat before version
 * 1.3, or with everything between them, as other programs write them.
 *
 * <p>Only the lengths of the fragments show where each ends. They count code points; if that does not fit, they are
 * read as UTF-16 units.
 */
final class FragmentWords {

    private FragmentWords() {}

    /** The words of each fragment, or an empty list if the lengths do not fit. */
    static List<String> split(String words, List<Offsets> fragments) {
        for (boolean spaced : new boolean[] {true, false}) {
            for (OffsetUnit unit : OffsetUnit.values()) {
                List<String> parts = split(words, fragments, unit, spaced);
                if (!parts.isEmpty()) {
                    return parts;
                }
            }
        }
        for (OffsetUnit unit : OffsetUnit.values()) {
            List<String> parts = cut(words, fragments, unit);
            if (!parts.isEmpty()) {
                return parts;
            }
        }
        return List.of();
    }

    /** The fragments of words that have everything from the first start to the last end; empty if they do not. */
    private static List<String> cut(String words, List<Offsets> fragments, OffsetUnit unit) {
        int first = fragments.get(0).start();
        if (after(words, 0, fragments.get(fragments.size() - 1).end() - first, unit) != words.length()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(fragments.size());
        int before = first;
        for (Offsets fragment : fragments) {
            if (fragment.start() < before) {
                return List.of();
            }
            int start = after(words, 0, fragment.start() - first, unit);
            int end = after(words, 0, fragment.end() - first, unit);
            if (start < 0 || end < 0) {
                return List.of();
            }
            parts.add(words.substring(start, end));
            before = fragment.end();
        }
        return parts;
    }

    private static List<String> split(String words, List<Offsets> fragments, OffsetUnit unit, boolean spaced) {
        List<String> parts = new ArrayList<>(fragments.size());
        int at = 0;
        for (Offsets fragment : fragments) {
            if (spaced && !parts.isEmpty()) {
                if (at == words.length() || words.charAt(at) != ' ') {
                    return List.of();
                }
                at++;
            }
            int end = after(words, at, fragment.end() - fragment.start(), unit);
            if (end < 0) {
                return List.of();
            }
            parts.add(words.substring(at, end));
            at = end;
        }
        return WhiteSpaceScan.isBlank(words, at) ? parts : List.of();
    }

    /** Returns whether words are as long as their offsets, in either unit, without the white space at the end. */
    static boolean fit(String words, Offsets offsets) {
        int length = offsets.end() - offsets.start();
        if (words.length() == length) {
            return true;
        }
        int end = after(words, 0, length, OffsetUnit.CODE_POINTS);
        return (end >= 0 && WhiteSpaceScan.isBlank(words, end))
                || (words.length() > length && WhiteSpaceScan.isBlank(words, length));
    }

    /** The index that many characters after another, or -1. */
    private static int after(String words, int from, int length, OffsetUnit unit) {
        if (length < 0 || length > words.length() - from) {
            return -1;
        }
        if (unit == OffsetUnit.UTF_16_UNITS) {
            return from + length;
        }
        int at = from;
        for (int i = 0; i < length; i++) {
            if (at >= words.length()) {
                return -1;
            }
            at += Character.charCount(words.codePointAt(at));
        }
        return at;
    }
}
