package org.comity.domain.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What "except" or "unlike" takes out of a clause.
 *
 * @param rest the phrases that are left
 * @param word the word, if it takes out the member, or all names of the body or words of the role
 */
record Exclusion(List<MarkedPhrase> rest, Optional<MarkedPhrase> word) {

    Exclusion {
        rest = List.copyOf(rest);
    }

    static Exclusion of(List<MarkedPhrase> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            WordMark mark = phrases.get(i).mark();
            if (mark == WordMark.EXCEPT || mark == WordMark.UNLIKE) {
                return at(phrases, i);
            }
        }
        return new Exclusion(phrases, Optional.empty());
    }

    private static Exclusion at(List<MarkedPhrase> phrases, int at) {
        int end = end(phrases, at);
        List<MarkedPhrase> inner = phrases.subList(at + 1, end);
        List<MarkedPhrase> rest = new ArrayList<>(phrases.subList(0, at));
        rest.addAll(phrases.subList(end, phrases.size()));
        boolean role = Clause.has(inner, WordMark.ROLE) && !Clause.has(rest, WordMark.ROLE);
        boolean body = Clause.has(inner, WordMark.BODY) && !Clause.has(rest, WordMark.BODY);
        boolean excluded = Clause.has(inner, WordMark.MEMBER) || role || body;
        return new Exclusion(rest, excluded ? Optional.of(phrases.get(at)) : Optional.empty());
    }

    /** The end of the names: the first verb after them, or at the beginning of a clause the last comma before it. */
    private static int end(List<MarkedPhrase> phrases, int at) {
        int verb = at + 1;
        while (verb < phrases.size()
                && !phrases.get(verb).mark().isVerb()
                && phrases.get(verb).mark() != WordMark.DENY) {
            verb++;
        }
        if (Clause.firstWord(phrases) != at) {
            return verb;
        }
        for (int i = verb - 1; i > at; i--) {
            if (phrases.get(i).isComma()) {
                return i;
            }
        }
        return verb;
    }
}
