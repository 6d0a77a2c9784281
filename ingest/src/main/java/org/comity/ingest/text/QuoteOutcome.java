package org.comity.ingest.text;

import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.WordDifference;
import org.comity.domain.text.WhiteSpace;

/** What became of a quote that was looked for in its text. */
public enum QuoteOutcome {
    /** The text has these words; white space may differ. */
    VERBATIM,
    /** The text has these words with other typographic signs, such as other dashes. */
    TYPOGRAPHY,
    /** The text has the words several times, and it is not given which are meant. */
    AMBIGUOUS,
    /** The text does not have the words: the nearest passage differs in a denial. */
    WITHOUT_NEGATION,
    /** The nearest passage differs in a number or a date, or the quote cuts a number. */
    WITHOUT_NUMBER,
    /** The nearest passage differs in a name. */
    WITHOUT_NAME,
    /** The nearest passage differs in other words. */
    WITHOUT_WORDS,
    /** The nearest passage differs in case, punctuation or accents. */
    WITHOUT_TYPOGRAPHY,
    /** The words cannot be a quote, or no passage is near. */
    WITHOUT_PASSAGE;

    /** What became of a quote. */
    public static QuoteOutcome of(QuoteRequest request, Anchoring anchoring) {
        if (anchoring instanceof Found found) {
            return isVerbatim(request.quote(), found.passage().words()) ? VERBATIM : TYPOGRAPHY;
        }
        return refused(anchoring);
    }

    /** What became of words that a program marked, or of offsets without words. */
    public static QuoteOutcome ofMark(PassageRequest request, Anchoring anchoring) {
        if (anchoring instanceof Found found) {
            return request.words()
                            .filter(words -> !same(words, found.passage().words()))
                            .isEmpty()
                    ? VERBATIM
                    : TYPOGRAPHY;
        }
        return refused(anchoring);
    }

    private static QuoteOutcome refused(Anchoring anchoring) {
        if (anchoring instanceof Ambiguous) {
            return AMBIGUOUS;
        }
        if (anchoring instanceof CutsNumber) {
            return WITHOUT_NUMBER;
        }
        return anchoring instanceof Missing missing ? of(missing.sought().difference()) : WITHOUT_PASSAGE;
    }

    private static QuoteOutcome of(Optional<WordDifference> difference) {
        return difference
                .map(found -> switch (found) {
                    case NEGATION -> WITHOUT_NEGATION;
                    case NUMBER -> WITHOUT_NUMBER;
                    case NAME -> WITHOUT_NAME;
                    case WORDS -> WITHOUT_WORDS;
                    case TYPOGRAPHY -> WITHOUT_TYPOGRAPHY;
                })
                .orElse(WITHOUT_PASSAGE);
    }

    private static boolean isVerbatim(String quote, String words) {
        List<String> parts = Ellipsis.split(quote);
        if (parts.size() == 1) {
            return same(Ellipsis.unescape(quote), words);
        }
        String there = collapsed(words);
        return there.startsWith(collapsed(Ellipsis.unescape(parts.get(0))))
                && there.endsWith(collapsed(Ellipsis.unescape(parts.get(1))));
    }

    private static boolean same(String quote, String words) {
        return collapsed(quote).equals(collapsed(words));
    }

    /** The words with one space for each run of white space. */
    private static String collapsed(String words) {
        StringBuilder collapsed = new StringBuilder(words.length());
        words.strip().codePoints().forEach(c -> {
            if (!WhiteSpace.isWhite(c)) {
                collapsed.appendCodePoint(c);
            } else if (collapsed.length() > 0 && collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        });
        return collapsed.toString().strip();
    }
}
