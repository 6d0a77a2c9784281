package org.comity.domain.prose;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names or other words, split into the tokens of a language once, so that they can be looked for in many passages. They
 * are compared token by token, without case; a genitive ending of the last token does not count.
 *
 * @since 0.1
 */
public final class NameWords implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Language language;
    private final Set<String> names;

    /** The tokens of each name. */
    private final transient Set<List<String>> words;

    /** The numbers of tokens of the names with the same first token, the largest first. */
    private final transient Map<String, List<Integer>> lengths;

    /** A bit for each first token, chosen by its hash: most tokens of a passage begin no name. */
    private final transient long beginnings;

    private NameWords(Language language, Set<String> names) {
        this.language = language;
        this.names = names;
        this.words = new LinkedHashSet<>();
        this.lengths = new HashMap<>();
        for (String name : names) {
            List<String> tokens = texts(language.tokens(name));
            if (!tokens.isEmpty() && words.add(tokens)) {
                List<Integer> same = lengths.computeIfAbsent(tokens.get(0), none -> new ArrayList<>(1));
                if (!same.contains(tokens.size())) {
                    same.add(tokens.size());
                }
            }
        }
        long bits = 0;
        for (Map.Entry<String, List<Integer>> same : lengths.entrySet()) {
            same.getValue().sort(Comparator.reverseOrder());
            bits |= bit(same.getKey());
        }
        this.beginnings = bits;
    }

    private static long bit(String token) {
        return 1L << token.hashCode();
    }

    private static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    /**
     * Splits names.
     *
     * @param names the names; those without a letter, digit or sign are never found
     * @param language the language of the passages
     * @return the words of the names
     */
    public static NameWords of(Collection<String> names, Language language) {
        return new NameWords(requireNonNull(language, "language"), Set.copyOf(names));
    }

    /**
     * The language by whose rules the names were split.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * The names.
     *
     * @return the names as they were given
     */
    public Set<String> names() {
        return names;
    }

    /** The tokens of each name. */
    Collection<List<String>> all() {
        return words;
    }

    /** The number of tokens of the longest name that begins at a token and has none that are taken, or 0. */
    int lengthAt(List<Token> tokens, int at, TokenMask mask) {
        String first = tokens.get(at).text();
        List<Integer> candidates = (beginnings & bit(first)) == 0 ? null : lengths.get(first);
        if (candidates == null) {
            boolean genitive = !lengths.isEmpty() && first.endsWith(genitive()) && occurs(tokens, at, 1, mask);
            return genitive ? 1 : 0;
        }
        for (int i = 0; i < candidates.size(); i++) {
            if (occurs(tokens, at, candidates.get(i), mask)) {
                return candidates.get(i);
            }
        }
        return 0;
    }

    private boolean occurs(List<Token> tokens, int at, int length, TokenMask mask) {
        if (at + length > tokens.size()) {
            return false;
        }
        String[] name = new String[length];
        for (int i = 0; i < length; i++) {
            if (mask.isTaken(at + i)) {
                return false;
            }
            name[i] = tokens.get(at + i).text();
        }
        if (words.contains(Arrays.asList(name))) {
            return true;
        }
        String last = name[length - 1];
        if (!last.endsWith(genitive())) {
            return false;
        }
        name[length - 1] = last.substring(0, last.length() - genitive().length());
        return words.contains(Arrays.asList(name));
    }

    private String genitive() {
        return language == Language.GERMAN ? "s" : "'s";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameWords that && language == that.language && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return 31 * names.hashCode() + language.code().hashCode();
    }

    @Override
    public String toString() {
        return language.code() + ": " + names.stream().sorted().toList();
    }

    @Serial
    private Object writeReplace() {
        return new Form(language, names);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("names can only be read from their serialized form");
    }

    /** The serialized form. */
    private record Form(Language language, Set<String> names) implements Serializable {

        @Serial
        private Object readResolve() {
            return of(names, language);
        }
    }
}
