package org.comity.domain.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language by category, from lines such as {@code month 1: january, jan}.
 *
 * <p>A line names a category, if needed the value that the phrases after the colon have, and the phrases. A phrase is one
 * word or several, and is compared token by token. A word of at least four letters is also found without its accents.
 *
 * <p>The lines are constants and not resources, because Java finds no resource in a jar whose path contains {@code !/}.
 */
final class WordTable {

    private static final int SHORTEST_PLAIN = 4;

    private final Map<String, Entry> entries = new HashMap<>();

    private WordTable() {}

    /** A phrase with what is returned when it is found. */
    private record Phrase(List<String> words, Match match) {}

    /** The phrases that begin with a word, by category. */
    static final class Entry {

        private final Map<String, List<Phrase>> categories = new HashMap<>();

        /** The marks whose categories have a phrase, in their order. */
        private final List<WordMark> marks = new ArrayList<>();

        private Entry() {}

        private void finish() {
            categories
                    .values()
                    .forEach(phrases -> phrases.sort(Comparator.comparingInt(
                            (Phrase phrase) -> -phrase.words().size())));
            for (WordMark mark : WordMark.values()) {
                if (categories.containsKey(mark.category())) {
                    marks.add(mark);
                }
            }
        }

        /** What the phrases that begin with the word can do in a clause. */
        List<WordMark> marks() {
            return marks;
        }

        /** The longest phrase of a category that begins at a token, which must be the word of this entry; or null. */
        @Nullable
        Match match(String category, List<Token> tokens, int at) {
            List<Phrase> phrases = categories.get(category);
            if (phrases != null) {
                for (int i = 0; i < phrases.size(); i++) {
                    Phrase phrase = phrases.get(i);
                    if (matches(phrase.words(), tokens, at)) {
                        return phrase.match();
                    }
                }
            }
            return null;
        }

        private List<Phrase> phrases(String category) {
            return categories.getOrDefault(category, List.of());
        }
    }

    /**
     * A phrase found in a passage.
     *
     * @param value the value of its line, or empty
     * @param length how many tokens it has
     */
    record Match(String value, int length) {

        int number() {
            return Integer.parseInt(value);
        }
    }

    static WordTable read(String text, boolean elides) {
        WordTable table = new WordTable();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> table.line(line, elides));
        table.entries.values().forEach(Entry::finish);
        return table;
    }

    private void line(String line, boolean elides) {
        int colon = line.indexOf(':');
        String head = line.substring(0, colon).strip();
        int blank = head.indexOf(' ');
        String category = blank < 0 ? head : head.substring(0, blank);
        String value = blank < 0 ? "" : head.substring(blank + 1).strip();
        for (String text : line.substring(colon + 1).split(",", -1)) {
            List<String> words = words(text.strip(), elides);
            add(category, words, value);
            List<String> plain = words.stream().map(WordTable::plain).toList();
            if (!plain.equals(words)) {
                add(category, plain, value);
            }
        }
    }

    /** The tokens of a phrase; an elided word at its end keeps its apostrophe, as it does before another word. */
    private static List<String> words(String text, boolean elides) {
        boolean elided = elides && text.endsWith("'");
        List<Token> tokens = Tokens.of(elided ? text + "a" : text, elides);
        return tokens.subList(0, tokens.size() - (elided ? 1 : 0)).stream()
                .map(Token::text)
                .toList();
    }

    private void add(String category, List<String> words, String value) {
        entries.computeIfAbsent(words.get(0), none -> new Entry())
                .categories
                .computeIfAbsent(category, none -> new ArrayList<>())
                .add(new Phrase(words, new Match(value, words.size())));
    }

    private static String plain(String word) {
        if (word.length() < SHORTEST_PLAIN) {
            return word;
        }
        StringBuilder plain = new StringBuilder(word);
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, Letters.plain(plain.charAt(i)));
        }
        return plain.toString();
    }

    /** Returns whether a word is a phrase of the category. */
    boolean has(String category, String word) {
        Entry entry = entry(word);
        if (entry != null) {
            for (Phrase phrase : entry.phrases(category)) {
                if (phrase.words().size() == 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The phrases that begin with a word, or null. */
    @Nullable
    Entry entry(String word) {
        return entries.get(word);
    }

    /** The value of the phrase of a category that consists of these words, or null. */
    @Nullable
    String value(String category, List<String> words) {
        Entry entry = entry(words.get(0));
        if (entry != null) {
            for (Phrase phrase : entry.phrases(category)) {
                if (phrase.words().equals(words)) {
                    return phrase.match().value();
                }
            }
        }
        return null;
    }

    /** The longest phrase of a category that begins at a token, or null. */
    @Nullable
    Match match(String category, List<Token> tokens, int at) {
        Entry entry =
                at < 0 || at >= tokens.size() ? null : entry(tokens.get(at).text());
        return entry == null ? null : entry.match(category, tokens, at);
    }

    private static boolean matches(List<String> words, List<Token> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!tokens.get(at + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
