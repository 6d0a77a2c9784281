package org.comity.ingest.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comity.domain.source.Span;
import org.comity.domain.text.WhiteSpace;

/** The words directly before and after passages, which distinguish the passages. */
public final class Neighbours {

    /** The maximum numbers of words and of characters that are compared. */
    private static final int MOST_WORDS = 6;

    private static final int REACH = 80;
    private static final int MOST_TOLD_APART = 4;

    /**
     * What a format calls the words beside a passage.
     *
     * @param before the words directly before it
     * @param after the words directly after it
     * @param otherwise how else it says which passage is meant
     * @param numbered whether that is a number among all passages
     */
    record Terms(String before, String after, String otherwise, boolean numbered) {

        static final Terms NATIVE = new Terms("before:", "after:", "nth:", true);
        static final Terms WEB_ANNOTATION = new Terms("prefix", "suffix", "a TextPositionSelector", false);

        private String toChoose(boolean afterToo, int total) {
            return before + (afterToo ? ", " + after : "") + " or " + otherwise
                    + (numbered ? " (1 to " + total + ")" : "");
        }
    }

    private final SourceText text;
    private final Terms terms;

    /** The words beside passages of a text. */
    public Neighbours(SourceText text) {
        this(text, Terms.NATIVE);
    }

    Neighbours(SourceText text, Terms terms) {
        this.text = text;
        this.terms = terms;
    }

    /** Up to that many words directly before a passage, without white space around them. */
    public String before(Span span, int words) {
        int end = text.units(span.start());
        int start = end;
        for (int i = 0; i < words && start > 0; i++) {
            start = skipBack(skipBack(start, end, true), end, false);
        }
        return WhiteSpace.strip(text.text().substring(start, end));
    }

    /** Up to that many words directly after a passage, without white space around them. */
    public String after(Span span, int words) {
        int start = text.units(span.end());
        int end = start;
        for (int i = 0; i < words && end < text.text().length(); i++) {
            end = skip(skip(end, start, true), start, false);
        }
        return WhiteSpace.strip(text.text().substring(start, end));
    }

    private int skipBack(int unit, int from, boolean white) {
        int at = unit;
        while (at > 0 && from - at < REACH && WhiteSpace.isWhite(text.text().codePointBefore(at)) == white) {
            at -= Character.charCount(text.text().codePointBefore(at));
        }
        while (!Clusters.isBoundary(text.text(), at)) {
            at--;
        }
        return at;
    }

    private int skip(int unit, int from, boolean white) {
        int at = unit;
        while (at < text.text().length()
                && at - from < REACH
                && WhiteSpace.isWhite(text.text().codePointAt(at)) == white) {
            at += Character.charCount(text.text().codePointAt(at));
        }
        while (!Clusters.isBoundary(text.text(), at)) {
            at++;
        }
        return at;
    }

    /**
     * Advice that distinguishes several passages: the fewest neighbouring words that differ.
     *
     * @param afterToo whether the words after the passages may be used as well as those before
     */
    String advice(List<Span> passages, int total, boolean afterToo) {
        if (passages.size() == total && total <= MOST_TOLD_APART) {
            for (int words = 1; words <= MOST_WORDS; words++) {
                int size = words;
                Optional<String> advice = advice(terms.before(), true, passages, span -> before(span, size));
                if (advice.isEmpty() && afterToo) {
                    advice = advice(terms.after(), false, passages, span -> after(span, size));
                }
                if (advice.isPresent()) {
                    return advice.get();
                }
            }
        }
        return "say which one is meant with " + terms.toChoose(afterToo, total);
    }

    private Optional<String> advice(String key, boolean isBefore, List<Span> passages, Function<Span, String> beside) {
        List<String> words = passages.stream().map(beside).toList();
        if (!areApart(words, isBefore)) {
            return Optional.empty();
        }
        StringBuilder advice = new StringBuilder("say which one is meant: ");
        for (int i = 0; i < words.size(); i++) {
            advice.append(i == 0 ? "" : i == words.size() - 1 ? " or " : ", ");
            advice.append(key).append(' ').append(Excerpt.quoted(words.get(i)));
            advice.append(" for ").append(text.position(passages.get(i).start()));
        }
        return Optional.of(advice.toString());
    }

    private static boolean areApart(List<String> words, boolean before) {
        Set<String> seen = new HashSet<>();
        for (String one : words) {
            String folded = FoldedView.fold(one);
            boolean clash = folded.isEmpty() || folded.indexOf('"') >= 0 || folded.indexOf('\\') >= 0;
            for (String other : seen) {
                clash |= before
                        ? other.endsWith(folded) || folded.endsWith(other)
                        : other.startsWith(folded) || folded.startsWith(other);
            }
            if (clash) {
                return false;
            }
            seen.add(folded);
        }
        return true;
    }
}
