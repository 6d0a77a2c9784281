package org.comity.export.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.comity.domain.source.Span;

/** Writes a whole text with its passages marked. Where passages overlap, the text is split into segments. */
final class MarkedText {

    /** Deeper marks look like these. */
    private static final int DEEPEST = 3;

    private final String text;
    private final Map<Integer, List<QuotedPassage>> starts = new HashMap<>();
    private final Map<Integer, List<QuotedPassage>> ends = new HashMap<>();

    /** The places, in code points, at which the text is cut; true if a paragraph begins there. */
    private final TreeMap<Integer, Boolean> cuts = new TreeMap<>();

    private int paragraphs;
    private int bare;

    MarkedText(String text, List<QuotedPassage> passages) {
        this.text = text;
        for (QuotedPassage passage : passages) {
            for (Span span : passage.spans()) {
                starts.computeIfAbsent(span.start(), place -> new ArrayList<>()).add(passage);
                ends.computeIfAbsent(span.end(), place -> new ArrayList<>()).add(passage);
                cuts.put(span.start(), false);
                cuts.put(span.end(), false);
            }
        }
        cutParagraphs();
    }

    /** A paragraph begins after each blank line. */
    private void cutParagraphs() {
        cuts.put(0, true);
        int breaks = 0;
        int place = 0;
        for (int i = 0; i < text.length(); place++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n') {
                breaks++;
            } else if (c != '\r' && c != ' ' && c != '\t') {
                if (breaks > 1) {
                    cuts.put(place, true);
                }
                breaks = 0;
            }
        }
        cuts.put(place, true);
    }

    /** The number of paragraphs. */
    int paragraphs() {
        return paragraphs;
    }

    /** The number of paragraphs from which nothing is quoted, after the text is written. */
    int bare() {
        return bare;
    }

    void write(Html html) {
        boolean plain = Direction.isPlain(text);
        Set<Integer> active = new HashSet<>();
        Map<Integer, Integer> open = new HashMap<>();
        List<Integer> places = List.copyOf(cuts.keySet());
        int index = 0;
        for (int i = 0; i + 1 < places.size(); i++) {
            int place = places.get(i);
            if (isParagraph(place)) {
                boolean marked = !active.isEmpty() || startsWithin(places, i);
                paragraphs++;
                bare += marked ? 0 : 1;
                String look = marked ? "t" : "t bare";
                if (plain) {
                    html.open("div", "class", look);
                } else {
                    html.open("div", "class", look, "dir", "auto");
                }
            }
            List<String> anchors = begin(place, active, open);
            int next = text.offsetByCodePoints(index, places.get(i + 1) - place);
            segment(html, text.substring(index, next), active.size(), anchors);
            index = next;
            finish(html, places.get(i + 1), active, open);
            if (isParagraph(places.get(i + 1))) {
                html.end();
            }
        }
    }

    private boolean isParagraph(int place) {
        return Boolean.TRUE.equals(cuts.get(place));
    }

    /** Whether a passage begins in the paragraph that begins at a cut. */
    private boolean startsWithin(List<Integer> places, int first) {
        for (int i = first; i + 1 < places.size(); i++) {
            if (i > first && isParagraph(places.get(i))) {
                return false;
            }
            if (starts.containsKey(places.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Begins passages; returns the addresses of those that begin for the first time. */
    private List<String> begin(int place, Set<Integer> active, Map<Integer, Integer> open) {
        List<String> anchors = new ArrayList<>();
        for (QuotedPassage passage : starts.getOrDefault(place, List.of())) {
            open.merge(passage.number(), 1, Integer::sum);
            active.add(passage.number());
            if (passage.spans().get(0).start() == place) {
                anchors.add(passage.anchor());
            }
        }
        return anchors;
    }

    private void finish(Html html, int place, Set<Integer> active, Map<Integer, Integer> open) {
        for (QuotedPassage passage : ends.getOrDefault(place, List.of())) {
            if (open.merge(passage.number(), -1, Integer::sum) == 0) {
                active.remove(passage.number());
            }
            List<Span> spans = passage.spans();
            if (spans.get(spans.size() - 1).end() == place) {
                html.open("a", "href", "#" + passage.note())
                        .text(Integer.toString(passage.number()))
                        .end();
            }
        }
    }

    private static void segment(Html html, String words, int depth, List<String> anchors) {
        if (depth == 0) {
            escapes(html, words);
        } else {
            // Where several passages begin, the first has the mark.
            anchors.stream().skip(1).forEach(anchor -> html.element("span", "", "class", "at", "id", anchor));
            List<String> attributes = new ArrayList<>();
            if (!anchors.isEmpty()) {
                attributes.addAll(List.of("id", anchors.get(0)));
            }
            if (depth > 1) {
                attributes.addAll(List.of("class", "d" + Math.min(depth, DEEPEST)));
            }
            html.open("mark", attributes.toArray(String[]::new));
            escapes(html, words);
            html.end();
        }
    }

    /** Writes words; each escape says which character it is, so that a script can quote the words themselves. */
    private static void escapes(Html html, String words) {
        int written = 0;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            int next = i + Character.charCount(c);
            if (HtmlText.isEscaped(c)) {
                html.text(words.substring(written, i));
                html.element(
                        "span", words.substring(i, next), "class", "escape", "data-character", Integer.toHexString(c));
                written = next;
            }
            i = next;
        }
        html.text(words.substring(written));
    }
}
