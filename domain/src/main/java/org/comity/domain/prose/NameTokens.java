package org.comity.domain.prose;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Many names, indexed by their words, so that those in a passage are found without comparing them all. Words are compared
 * without case, as for {@link MembershipTerms}.
 */
public final class NameTokens {
    private final Language language;
    /** The names by their words. */
    private final Map<List<String>, Set<String>> names = new HashMap<>();
    /** The numbers of words that names with this first word have. */
    private final Map<String, Set<Integer>> lengths = new HashMap<>();

    private NameTokens(Language language) {
        this.language = language;
    }

    /**
     * The index of names.
     *
     * @param names the names
     * @param language the language of the passages
     * @return the index
     */
    public static NameTokens of(Collection<String> names, Language language) {
        NameTokens index = new NameTokens(language);
        for (String name : names) {
            List<String> words = index.words(name);
            if (!words.isEmpty()) {
                index.names.computeIfAbsent(words, none -> new TreeSet<>()).add(name);
                index.lengths
                        .computeIfAbsent(words.get(0), none -> new TreeSet<>())
                        .add(words.size());
            }
        }
        return index;
    }

    private List<String> words(String passage) {
        return language.tokens(passage).stream().map(Token::text).toList();
    }

    /**
     * The names that occur in passages, also with the ending of a genitive.
     *
     * @param passages the passages
     * @return the names
     */
    public Set<String> in(Collection<String> passages) {
        Set<String> found = new HashSet<>();
        for (String passage : passages) {
            List<String> words = words(passage);
            for (int i = 0; i < words.size(); i++) {
                collect(words, i, words.get(i), found);
                collect(words, i, withoutGenitive(words.get(i)), found);
            }
        }
        return found;
    }

    private void collect(List<String> words, int from, String first, Set<String> found) {
        for (int length : lengths.getOrDefault(first, Set.of())) {
            if (from + length <= words.size()) {
                String[] name = words.subList(from, from + length).toArray(String[]::new);
                found.addAll(names.getOrDefault(List.of(name), Set.of()));
                name[length - 1] = withoutGenitive(name[length - 1]);
                found.addAll(names.getOrDefault(List.of(name), Set.of()));
            }
        }
    }

    private String withoutGenitive(String word) {
        String ending = language == Language.GERMAN ? "s" : "'s";
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
    }
}
