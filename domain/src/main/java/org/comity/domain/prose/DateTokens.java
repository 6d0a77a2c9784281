package org.comity.domain.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of a passage with the words of its language, as the rules for dates look at them. Any index is allowed. */
final class DateTokens {

    static final int MOST_LINKS = 3;
    private static final int LONGEST_BEFORE = 6;
    private static final int FIRST_LETTER_BEYOND_LATIN = 0x250;

    private final List<Token> tokens;
    private final Language language;
    private final WordTable.@Nullable Entry[] entries;

    DateTokens(List<Token> tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
        this.entries = new WordTable.@Nullable Entry[tokens.size()];
        WordTable table = language.table();
        for (int i = 0; i < entries.length; i++) {
            entries[i] = table.entry(tokens.get(i).text());
        }
    }

    int size() {
        return tokens.size();
    }

    Language language() {
        return language;
    }

    Token get(int at) {
        return tokens.get(at);
    }

    /** The tokens from one index to before another. */
    DateTokens part(int from, int to) {
        return new DateTokens(tokens.subList(from, to), language);
    }

    boolean has(int at) {
        return at >= 0 && at < tokens.size();
    }

    boolean is(int at, String text) {
        return has(at) && tokens.get(at).is(text);
    }

    boolean isWord(int at) {
        return has(at) && tokens.get(at).isWord();
    }

    boolean isDigits(int at, int fewest, int most) {
        return has(at) && tokens.get(at).isDigits(fewest, most);
    }

    /** Returns whether the token is there and no white space is before it. */
    boolean isGlued(int at) {
        return at > 0 && has(at) && tokens.get(at).glued();
    }

    /** Returns whether the token is a word of Latin letters. */
    boolean isLatin(int at) {
        return isWord(at) && tokens.get(at).text().charAt(0) < FIRST_LETTER_BEYOND_LATIN;
    }

    int number(int at) {
        return Integer.parseInt(tokens.get(at).text());
    }

    /** Returns whether the table of the language has the word. */
    boolean isKnown(int at) {
        return entries[at] != null;
    }

    WordTable.@Nullable Match match(String category, int at) {
        WordTable.Entry entry = has(at) ? entries[at] : null;
        return entry == null ? null : entry.match(category, tokens, at);
    }

    /** The index after a phrase of the category, or the same index if there is none. */
    int skip(String category, int at) {
        WordTable.Match match = match(category, at);
        return match == null ? at : at + match.length();
    }

    /** The same with the words of another language. */
    int skip(Language other, String category, int at) {
        WordTable.Match match = other.table().match(category, tokens, at);
        return match == null ? at : at + match.length();
    }

    /** An era, such as "AD"; in English only in capital letters, because of "ad hoc". */
    WordTable.@Nullable Match era(int at) {
        boolean possible =
                has(at) && (language != Language.ENGLISH || tokens.get(at).capital());
        return possible ? match("era", at) : null;
    }

    /** The index after the words that may be between the parts of a date. */
    int links(int at) {
        int end = at;
        for (int i = 0; i < MOST_LINKS; i++) {
            end = skip("link", end);
        }
        return end;
    }

    /** The index after a comma and the words that may be before a year. */
    int beforeYear(int at) {
        return links(is(at, ",") ? at + 1 : at);
    }

    /** The index after what joins two parts of a list or range, or -1. */
    int connector(int at) {
        int end = is(at, ",") ? at + 1 : at;
        if (is(end, "-") || is(end, "/")) {
            int to = skip("to", end + 1);
            return to > end + 1 && is(to, "-") ? to + 1 : end + 1;
        }
        int after = skip("and", end);
        after = after == end ? skip("to", end) : after;
        return after == at ? -1 : links(after);
    }

    /** The index after a word such as "early" with its hyphen and links, or the same index. */
    int behindPart(int at) {
        int end = skip("part", at);
        return end == at ? at : links(is(end, "-") ? end + 1 : end);
    }

    /** Returns whether a phrase of the category ends directly before an index. */
    boolean endsBefore(String category, int at) {
        for (int from = at - 1; from >= 0 && from >= at - MOST_LINKS; from--) {
            WordTable.Match match = match(category, from);
            if (match != null && from + match.length() == at) {
                return true;
            }
        }
        return false;
    }

    /** The index where a phrase of the category begins that only words between the parts of a date separate, or -1. */
    int beginBefore(String category, int at) {
        for (int from = at - 1; from >= 0 && from >= at - LONGEST_BEFORE; from--) {
            WordTable.Match match = match(category, from);
            if (match != null && from + match.length() <= at && silent(from + match.length(), at) == at) {
                return from;
            }
        }
        return -1;
    }

    /** The index after one phrase that adds nothing to a date, and a comma; the same index if there is none. */
    int behindSilent(int at) {
        int next = skip("silent", at);
        return next > at && is(next, ",") ? next + 1 : next;
    }

    /** The index after words that add nothing to a date, at most that of the date. */
    int silent(int from, int date) {
        int at = from;
        int next = from;
        while (next <= date && at != date) {
            at = next;
            next = skip("silent", at);
            next = next == at ? skip("link", at) : next;
            if (next == at) {
                return at;
            }
        }
        return at;
    }
}
