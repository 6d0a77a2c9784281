package org.comity.ingest.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.finding.WordDifference;
import org.comity.domain.prose.DateMentions;
import org.comity.domain.prose.DecidingWords;
import org.comity.domain.prose.Language;
import org.comity.domain.prose.MembershipTerms;
import org.comity.domain.prose.MembershipWording;
import org.comity.domain.prose.NumberMention;
import org.comity.domain.prose.NumberMentions;

/**
 * How a passage differs from a quote that the text does not contain.
 *
 * <p>A difference in a denial, a number, a date or a name changes what the words say, so the passage is not offered as a
 * correction; only the differing words are shown.
 *
 * @param kind the first kind of difference that applies, in the order of the constants
 * @param quoted the differing words of the quote; empty if it has none
 * @param there the differing words of the passage; empty if it has none
 */
public record PassageDifference(Kind kind, List<String> quoted, List<String> there) {

    /** The kinds of differences, from the gravest on. */
    public enum Kind {
        /** A denial, or a word that ends something. */
        NEGATION(WordDifference.NEGATION, "a denial"),
        /** A number or a date. */
        NUMBER(WordDifference.NUMBER, "a number or date"),
        /** A word that begins with a capital letter. */
        NAME(WordDifference.NAME, "a name"),
        /** Other words. */
        WORDS(WordDifference.WORDS, "its words"),
        /** Only case, signs or accents. */
        TYPOGRAPHY(WordDifference.TYPOGRAPHY, "case or punctuation");

        private final WordDifference difference;
        private final String words;

        Kind(WordDifference difference, String words) {
            this.difference = difference;
            this.words = words;
        }

        /** What differs, for programs. */
        WordDifference difference() {
            return difference;
        }

        /** What differs, for messages. */
        String words() {
            return words;
        }

        /** Returns whether a passage that differs like this says something else. */
        boolean changesTheMeaning() {
            return compareTo(WORDS) < 0;
        }
    }

    /** Copies the words. */
    public PassageDifference {
        quoted = List.copyOf(quoted);
        there = List.copyOf(there);
    }

    /** The kind of difference, for programs. */
    public WordDifference difference() {
        return kind.difference();
    }

    /** Compares a quote with a passage of the text. */
    public static PassageDifference between(String quote, String passage, Language language) {
        return Stream.of(
                        apart(Kind.NEGATION, denials(quote, language), denials(passage, language)),
                        apart(Kind.NUMBER, numbers(quote, language), numbers(passage, language)),
                        names(quote, passage))
                .filter(difference ->
                        !difference.quoted().isEmpty() || !difference.there().isEmpty())
                .findFirst()
                .orElseGet(() -> new PassageDifference(
                        letters(quote).equals(letters(passage)) ? Kind.TYPOGRAPHY : Kind.WORDS, List.of(), List.of()));
    }

    private static PassageDifference apart(Kind kind, List<String> quote, List<String> passage) {
        return new PassageDifference(kind, without(quote, passage), without(passage, quote));
    }

    /** The words without as many of each as others have, in linear time. */
    private static List<String> without(List<String> words, List<String> others) {
        Map<String, Integer> taken = new HashMap<>();
        others.forEach(other -> taken.merge(other, 1, Integer::sum));
        return words.stream()
                .filter(word -> taken.merge(word, -1, Integer::sum) < 0)
                .toList();
    }

    private static List<String> denials(String words, Language language) {
        MembershipWording wording =
                MembershipWording.of(List.of(words), MembershipTerms.of(language, List.of(), List.of(), List.of()));
        return Stream.concat(wording.denials().stream(), wording.ends().stream())
                .map(DecidingWords::text)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> numbers(String words, Language language) {
        List<String> found = new ArrayList<>();
        for (NumberMention number : NumberMentions.in(words, language)) {
            found.add(words.substring(number.start(), number.end()));
        }
        Set<String> known = new HashSet<>(found);
        DateMentions.in(words, language, List.of()).all().stream()
                .map(date -> date.value().toString())
                .filter(known::add)
                .forEach(found::add);
        return found;
    }

    /** Words with a capital letter on both sides that the other side does not have. */
    private static PassageDifference names(String quote, String passage) {
        List<String> quoted = capitals(quote, lowerCase(passage));
        List<String> there = capitals(passage, lowerCase(quote));
        return quoted.isEmpty() || there.isEmpty()
                ? new PassageDifference(Kind.NAME, List.of(), List.of())
                : new PassageDifference(Kind.NAME, quoted, there);
    }

    private static List<String> capitals(String text, Set<String> others) {
        return split(text)
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .filter(word -> !others.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Set<String> lowerCase(String text) {
        return split(text).map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> split(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        FoldedWords.of(text).codePoints().forEach(codePoint -> {
            if (WordCharacters.isPart(codePoint)) {
                word.appendCodePoint(codePoint);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words.stream();
    }

    /** The words of a text, separated by single spaces, without punctuation. */
    static String words(String text) {
        return split(text).collect(Collectors.joining(" "));
    }

    private static String letters(String text) {
        return split(text).collect(Collectors.joining()).toLowerCase(Locale.ROOT);
    }

    /** The help for a quote whose nearest passage differs like this. */
    String help(String place, String passage) {
        if (!kind.changesTheMeaning()) {
            return "the nearest passage, at " + place + ", differs in " + kind.words() + ": " + Excerpt.quoted(passage);
        }
        return "the nearest passage, at " + place + ", differs in " + kind.words() + ": it has " + shown(there)
                + ", the quote has " + shown(quoted) + "; read it there before you change the statement";
    }

    private static String shown(List<String> words) {
        return words.isEmpty()
                ? "none"
                : words.stream().limit(3).map(Excerpt::quoted).collect(Collectors.joining(", "));
    }
}
