package org.comity.ingest.format.brat;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.source.Span;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.WhiteSpace;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.WhiteSpaceScan;

/**
 * The words of an annotation as a line has them: offsets, a tab, and the words of the fragments joined by spaces.
 *
 * <p>A passage that runs over a line end or a tab is split there, without the white space at the ends of the parts, as
 * brat itself does when somebody marks such a passage. {@link JoinedPassages} reverses this. If two passages would look
 * like one that was split this way, the first is extended to where the second begins.
 */
final class BratFragments {

    private final SourceText text;

    BratFragments(SourceText text) {
        this.text = text;
    }

    /** For example {@code 0 5;16 23}, a tab and the words. An annotation of the whole text is {@code 0 0}. */
    String field(Annotation annotation) {
        List<Span> fragments = new ArrayList<>(annotation.passages().size());
        for (Passage passage : annotation.passages()) {
            Span span = span(annotation, passage);
            int before = fragments.size();
            part(span, fragments);
            if (fragments.size() == before) {
                fragments.add(span);
            }
            keepApart(before, fragments);
        }
        if (fragments.isEmpty()) {
            return "0 0\t";
        }
        StringBuilder offsets = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (Span fragment : fragments) {
            String separator = words.isEmpty() ? "" : " ";
            offsets.append(words.isEmpty() ? "" : ";")
                    .append(fragment.start())
                    .append(' ')
                    .append(fragment.end());
            words.append(separator).append(onOneLine(text.words(fragment)));
        }
        return offsets.append('\t').append(words).toString();
    }

    /** A passage at the end of a line that another passage follows includes the line end, so that they stay two. */
    private void keepApart(int first, List<Span> fragments) {
        if (first == 0) {
            return;
        }
        Span before = fragments.get(first - 1);
        int gapEnd = fragments.get(first).start();
        if (before.end() < gapEnd && isGap(text.words(new Span(before.end(), gapEnd)))) {
            fragments.set(first - 1, new Span(before.start(), gapEnd));
        }
    }

    private Span span(Annotation annotation, Passage passage) {
        Offsets offsets = passage.offsets()
                .filter(some -> some.unit() == OffsetUnit.CODE_POINTS)
                .orElseThrow(() -> new IllegalArgumentException(
                        QuotedText.of(annotation.id()) + " has a passage without offsets in code points"));
        if (offsets.start() < 0 || offsets.end() <= offsets.start() || offsets.end() > text.length()) {
            throw new IllegalArgumentException(
                    QuotedText.of(annotation.id()) + " is at " + offsets + " of a text of " + text.length());
        }
        return new Span(offsets.start(), offsets.end());
    }

    private void part(Span span, List<Span> parts) {
        String words = text.words(span);
        if (words.chars().noneMatch(BratFragments::parts)) {
            parts.add(span);
            return;
        }
        int base = text.units(span.start());
        int from = 0;
        while (from < words.length()) {
            int to = from;
            while (to < words.length() && !parts(words.charAt(to))) {
                to++;
            }
            addStripped(words, from, to, base, parts);
            from = to + 1;
        }
    }

    private void addStripped(String words, int from, int to, int base, List<Span> parts) {
        int start = WhiteSpaceScan.skip(words, from, to);
        int end = WhiteSpaceScan.skipBack(words, start, to);
        if (start < end) {
            parts.add(new Span(text.codePoints(base + start), text.codePoints(base + end)));
        }
    }

    /** Returns whether the characters between two fragments are characters that split passages. */
    static boolean isGap(String between) {
        return between.chars().anyMatch(BratFragments::parts)
                && between.chars().allMatch(c -> parts(c) || WhiteSpace.isWhite(c));
    }

    private static boolean parts(int c) {
        return c == '\t' || BratWord.endsLineInPython(c);
    }

    /** One space for each character that would end a line, so that the length stays the same. */
    private static String onOneLine(String words) {
        StringBuilder line = new StringBuilder(words);
        for (int i = 0; i < line.length(); i++) {
            if (parts(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }
}
