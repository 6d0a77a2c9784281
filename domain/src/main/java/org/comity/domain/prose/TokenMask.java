package org.comity.domain.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tokens of a passage that are taken out before it is read, such as those of names. */
final class TokenMask {

    private final List<Token> tokens;
    private final boolean[] taken;

    TokenMask(List<Token> tokens) {
        this.tokens = tokens;
        this.taken = new boolean[tokens.size()];
    }

    boolean isTaken(int at) {
        return taken[at];
    }

    void take(int from, int to) {
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
    }

    /** A name that was taken out. */
    record Name(List<String> words, int from) {

        int to() {
            return from + words.size();
        }
    }

    /** Takes out each occurrence of each name, longest first. */
    List<Name> names(Collection<String> names, Language language) {
        Map<String, List<List<String>>> byFirst = new HashMap<>();
        for (String name : names) {
            List<String> words = language.tokens(name).stream().map(Token::text).toList();
            if (!words.isEmpty()) {
                byFirst.computeIfAbsent(words.get(0), none -> new ArrayList<>()).add(words);
            }
        }
        byFirst.values().forEach(same -> same.sort(Comparator.comparingInt((List<String> words) -> -words.size())));
        List<Name> found = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            for (List<String> words : begin(byFirst, tokens.get(i).text(), language)) {
                if (occurs(words, i, language)) {
                    take(i, i + words.size());
                    found.add(new Name(words, i));
                    break;
                }
            }
        }
        return found;
    }

    private static List<List<String>> begin(Map<String, List<List<String>>> byFirst, String word, Language language) {
        List<List<String>> names = byFirst.get(word);
        if (names == null && word.endsWith("s")) {
            int ending = language == Language.GERMAN ? 1 : word.endsWith("'s") ? 2 : 0;
            names = byFirst.get(word.substring(0, word.length() - ending));
        }
        return names == null ? List.of() : names;
    }

    private boolean occurs(List<String> words, int at, Language language) {
        int last = words.size() - 1;
        if (at + last >= taken.length) {
            return false;
        }
        for (int i = 0; i < last; i++) {
            if (taken[at + i] || !tokens.get(at + i).is(words.get(i))) {
                return false;
            }
        }
        Token token = tokens.get(at + last);
        return !taken[at + last] && (token.is(words.get(last)) || isGenitive(token.text(), words.get(last), language));
    }

    private static boolean isGenitive(String word, String name, Language language) {
        String ending = language == Language.GERMAN ? "s" : "'s";
        return word.endsWith(ending)
                && word.substring(0, word.length() - ending.length()).equals(name);
    }
}
