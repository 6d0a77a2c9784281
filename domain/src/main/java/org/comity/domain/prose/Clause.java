package org.comity.domain.prose;

import java.util.List;

/**
 * A clause of a passage.
 *
 * @param phrases its phrases, perhaps with gaps where a parenthesis was
 * @param inherits whether the member is its subject without being named
 */
record Clause(List<MarkedPhrase> phrases, boolean inherits) {

    Clause {
        phrases = List.copyOf(phrases);
    }

    boolean namesMember() {
        return inherits || has(phrases, WordMark.MEMBER);
    }

    static boolean has(List<MarkedPhrase> phrases, WordMark mark) {
        return phrases.stream().anyMatch(phrase -> phrase.mark() == mark);
    }

    /** The index of the first verb, or the number of phrases. */
    static int firstVerb(List<MarkedPhrase> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (isVerb(phrases, i)) {
                return i;
            }
        }
        return phrases.size();
    }

    static boolean hasVerb(List<MarkedPhrase> phrases) {
        return firstVerb(phrases) < phrases.size();
    }

    /** A known verb, an unknown word in small letters directly after a name, or the "not" of "Sweden not". */
    private static boolean isVerb(List<MarkedPhrase> phrases, int at) {
        MarkedPhrase phrase = phrases.get(at);
        if (phrase.mark().isVerb()) {
            return true;
        }
        if (phrase.mark() == WordMark.DENY && at + 1 == phrases.size() && endsInName(phrases.subList(0, at))) {
            return true;
        }
        boolean unknown = phrase.mark() == WordMark.OTHER
                && phrase.token().isWord()
                && !phrase.token().capital();
        return unknown && at > 0 && phrases.get(at - 1).mark().isName();
    }

    /** Returns whether the last phrase that is not an adverb or sign is a name. */
    static boolean endsInName(List<MarkedPhrase> phrases) {
        int last = phrases.size() - 1;
        while (last >= 0 && (phrases.get(last).isComma() || phrases.get(last).mark() == WordMark.ADVERB)) {
            last--;
        }
        return last >= 0
                && (phrases.get(last).mark().isName() || phrases.get(last).isCapital());
    }

    /** The first phrase that is not an adverb, article, preposition or sign, or the number of phrases. */
    static int firstWord(List<MarkedPhrase> phrases) {
        int at = 0;
        while (at < phrases.size()
                && (phrases.get(at).mark().isFiller()
                        || (phrases.get(at).mark() == WordMark.OTHER
                                && !phrases.get(at).token().isWord()))) {
            at++;
        }
        return at;
    }

    /** Returns whether the phrases have no subject of their own: they begin with a verb, pronoun, denial or role. */
    static boolean lacksSubject(List<MarkedPhrase> phrases) {
        int first = firstWord(phrases);
        if (first == phrases.size()) {
            return false;
        }
        WordMark mark = phrases.get(first).mark();
        if (mark.isVerb() || mark == WordMark.PRONOUN || mark == WordMark.END_WORD) {
            return true;
        }
        if (mark == WordMark.DENY || mark == WordMark.SECOND) {
            MarkedPhrase next = first + 1 < phrases.size() ? phrases.get(first + 1) : phrases.get(first);
            boolean subject =
                    phrases.get(first).value().equals("subject") && next.mark().isRole() && hasVerb(phrases);
            return !next.mark().isName() && !next.isCapital() && !subject;
        }
        boolean own = phrases.subList(0, first).stream()
                .anyMatch(phrase -> phrase.value().equals("own"));
        return (mark.isRole() && own) || ((mark.isRole() || mark == WordMark.NON) && !hasVerb(phrases));
    }

    static boolean startsWithVerb(List<MarkedPhrase> phrases) {
        int first = firstWord(phrases);
        return first < phrases.size()
                && (phrases.get(first).mark().isVerb()
                        || (phrases.get(first).mark() == WordMark.DENY && lacksSubject(phrases) && hasVerb(phrases)));
    }
}
