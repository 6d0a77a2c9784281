package org.comity.ingest.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Known words among which the one that someone probably meant is found. Many words are indexed, so that the time for a
 * question does not depend on their number.
 */
public final class NearWords {
    /** Up to this number all words are compared, with the distances of {@link NearMiss}. */
    static final int MANY = 2_000;

    private final Collection<String> words;
    /** The words by their folded forms, whole and without one character; empty for few words. */
    private final Map<String, List<String>> index;

    private NearWords(Collection<String> words, Map<String, List<String>> index) {
        this.words = words;
        this.index = index;
    }

    /**
     * An index of words.
     *
     * @param words the words, which must not change afterwards
     * @return the index
     */
    public static NearWords of(Collection<String> words) {
        Map<String, List<String>> index = new HashMap<>();
        if (words.size() > MANY) {
            for (String word : words) {
                for (String form : forms(word)) {
                    index.computeIfAbsent(form, none -> new ArrayList<>(1)).add(word);
                }
            }
        }
        return new NearWords(words, index);
    }

    /**
     * The number of words.
     *
     * @return how many words were indexed
     */
    public int size() {
        return words.size();
    }

    /**
     * The known word nearest to the given one, as {@link NearMiss#among} finds it; if there are more than 2,000 words, only
     * one at a distance of 1 or less.
     *
     * @param wanted the word as written
     * @return the nearest word, or empty if none is near
     */
    public Optional<String> nearest(String wanted) {
        if (index.isEmpty()) {
            return NearMiss.among(wanted, words);
        }
        Set<String> candidates = new TreeSet<>();
        for (String form : forms(wanted)) {
            candidates.addAll(index.getOrDefault(form, List.of()));
        }
        return NearMiss.within(1, wanted, candidates);
    }

    /** The folded word, and the same without one of its code points; none for a word that is too long to compare. */
    private static Set<String> forms(String word) {
        int[] folded = word.toLowerCase(Locale.ROOT).codePoints().toArray();
        Set<String> forms = new TreeSet<>();
        if (folded.length > NearMiss.MAX_LENGTH) {
            return forms;
        }
        String whole = new String(folded, 0, folded.length);
        forms.add(whole);
        for (int i = 0; i < folded.length; i++) {
            forms.add(new String(folded, 0, i) + new String(folded, i + 1, folded.length - i - 1));
        }
        return forms;
    }
}
