package org.comity.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.source.Span;

/**
 * How the offsets of a file count the characters of a text: in which unit, what a line end counts, and from where.
 *
 * <p>Immutable. Converting an offset takes the logarithm of the number of line ends.
 */
final class OffsetCount {

    /** What a line end counts. */
    enum LineEnd {
        /** As many characters as it has. */
        AS_WRITTEN(""),
        /** CR LF counts one: the offsets were made on a copy with LF, or by a program that reads one as the other. */
        PAIR_AS_ONE("each line end CR LF as one character"),
        /** LF counts two: the offsets were made on a copy with CR LF. */
        FEED_AS_TWO("each line end as two characters");

        private final String words;

        LineEnd(String words) {
            this.words = words;
        }
    }

    private final SourceText text;
    private final boolean utf16;
    private final LineEnd lineEnd;
    private final int shift;

    /** The places of the line ends that count differently: in the text, and as the offsets count them. */
    private final int[] inText;

    private final int[] counted;

    private OffsetCount(SourceText text, boolean utf16, LineEnd lineEnd, int shift, int[] inText, int[] counted) {
        this.text = text;
        this.utf16 = utf16;
        this.lineEnd = lineEnd;
        this.shift = shift;
        this.inText = inText;
        this.counted = counted;
    }

    /** A count from the beginning of the text. */
    static OffsetCount of(SourceText text, boolean utf16, LineEnd lineEnd) {
        int[] feeds = lineEnd == LineEnd.AS_WRITTEN ? new int[0] : feeds(text, utf16, lineEnd);
        int[] counted = new int[feeds.length];
        for (int i = 0; i < feeds.length; i++) {
            counted[i] = lineEnd == LineEnd.PAIR_AS_ONE ? feeds[i] - 1 - i : feeds[i] + i;
        }
        return new OffsetCount(text, utf16, lineEnd, 0, feeds, counted);
    }

    /** The line feeds that count differently. */
    private static int[] feeds(SourceText text, boolean utf16, LineEnd lineEnd) {
        List<Integer> feeds = new ArrayList<>();
        String characters = text.text();
        for (int i = characters.indexOf('\n'); i >= 0; i = characters.indexOf('\n', i + 1)) {
            boolean pair = i > 0 && LineEnds.isPair(characters.charAt(i - 1), characters.charAt(i));
            if (pair == (lineEnd == LineEnd.PAIR_AS_ONE)) {
                feeds.add(utf16 ? i : text.codePoints(i));
            }
        }
        return feeds.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The same count, with that many characters before the text. */
    OffsetCount shifted(int characters) {
        return new OffsetCount(text, utf16, lineEnd, characters, inText, counted);
    }

    /** Returns whether this differs from counting each line end as it is written. */
    boolean hasSuchLineEnds() {
        return inText.length > 0;
    }

    /** The span of a range that counts like this; empty if it is not inside the text. */
    Optional<Span> span(int start, int end) {
        long from = place(start);
        long to = place(end);
        int length = utf16 ? text.text().length() : text.length();
        if (from < 0 || to <= from || to > length) {
            return Optional.empty();
        }
        return Optional.of(utf16 ? text.span((int) from, (int) to) : new Span((int) from, (int) to));
    }

    private long place(int offset) {
        long unshifted = (long) offset - shift;
        long before = before(counted, unshifted);
        return unshifted + (lineEnd == LineEnd.FEED_AS_TWO ? -before : before);
    }

    /** The offset that counts like this and means a unit of the text. */
    int offset(int unit) {
        int place = utf16 ? unit : text.codePoints(unit);
        int before = before(inText, place);
        return place + (lineEnd == LineEnd.FEED_AS_TWO ? before : -before) + shift;
    }

    /** How many of some ascending numbers are before another. */
    private static int before(int[] ascending, long number) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What is counted, for messages: {@code code points, not UTF-16 units, and …}. */
    String words(OffsetRange range) {
        List<String> words = new ArrayList<>();
        if (utf16 != range.utf16()) {
            words.add(range.other().unit() + ", not " + range.unit());
        }
        if (lineEnd != LineEnd.AS_WRITTEN) {
            words.add(lineEnd.words);
        }
        if (shift != 0) {
            int characters = Math.abs(shift);
            String count = characters + (characters == 1 ? " character " : " characters ");
            words.add(
                    shift == 1
                            ? "1 character before the text, such as a byte order mark"
                            : shift > 0 ? count + "before the text" : "from " + count + "after its beginning");
        }
        return String.join(", and ", words);
    }
}
