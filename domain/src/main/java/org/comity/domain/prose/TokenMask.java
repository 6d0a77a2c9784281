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

    /** Takes out each occurrence of each name, longest first, and returns the index of each first token. */
    List<Integer> names(Collection<String> names, Language language) {
        Map<String, List<List<String>>> byFirst = new HashMap<>();
        for (String name : names) {
            List<String> words = language.tokens(name).stream().map(Token::text).toList();
            if (!words.isEmpty()) {
                byFirst.computeIfAbsent(words.get(0), none -> new ArrayList<>()).add(words);
            }
        }
        byFirst.values().forEach(same -> same.sort(Comparator.comparingInt((List<String> words) -> -words.size())));
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            for (List<String> words : byFirst.getOrDefault(tokens.get(i).text(), List.of())) {
                if (occurs(words, i)) {
                    take(i, i + words.size());
                    found.add(i);
                    break;
                }
            }
        }
        return found;
    }

    private boolean occurs(List<String> words, int at) {
        if (at + words.size() > taken.length) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (taken[at + i] || !tokens.get(at + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
