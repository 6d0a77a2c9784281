package org.comity.domain.source;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.text.QuotedText;

/** Finds words in a text, exactly as they are written. Half a surrogate pair is never found. */
final class WordSearch {

    private final String text;
    private final String words;

    /** The places of the words in UTF-16 units. */
    private final List<Integer> found = new ArrayList<>();

    WordSearch(String text, String words) {
        this.text = text;
        this.words = words;
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no words to look for: '' in " + QuotedText.of(text));
        }
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (!splitsPair(at) && !splitsPair(at + words.length())) {
                found.add(at);
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("the text " + QuotedText.of(text) + " does not contain the words "
                    + QuotedText.of(words) + "; write them exactly as in the text");
        }
    }

    Quote only() {
        if (found.size() > 1) {
            throw new IllegalArgumentException("the text " + QuotedText.of(text) + " contains the words "
                    + QuotedText.of(words) + " " + found.size() + " times; quote more words, or number the occurrence");
        }
        return at(found.get(0));
    }

    Quote get(int occurrence) {
        if (occurrence < 1 || occurrence > found.size()) {
            throw new IllegalArgumentException("there is no occurrence " + occurrence + " of the words "
                    + QuotedText.of(words) + " in the text " + QuotedText.of(text) + ", only 1 to " + found.size());
        }
        return at(found.get(occurrence - 1));
    }

    private Quote at(int unit) {
        int start = text.codePointCount(0, unit);
        return new Quote(
                new Span(start, start + words.codePointCount(0, words.length())),
                words,
                Surroundings.in(text, unit, unit + words.length()));
    }

    private boolean splitsPair(int unit) {
        return unit > 0
                && unit < text.length()
                && Character.isHighSurrogate(text.charAt(unit - 1))
                && Character.isLowSurrogate(text.charAt(unit));
    }
}
