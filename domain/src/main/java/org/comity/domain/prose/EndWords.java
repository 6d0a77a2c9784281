package org.comity.domain.prose;

import java.util.List;

/** Decides whether a word such as "left" or "former" says that a membership ended. */
final class EndWords {

    private static final int NEAR = 4;
    private static final int BEFORE = 3;

    private EndWords() {}

    static boolean isEnd(List<MarkedPhrase> phrases, int at, List<Token> tokens, WordTable table) {
        MarkedPhrase phrase = phrases.get(at);
        if (phrase.mark() == WordMark.END_VERB) {
            return !isOnlyPossible(phrases, at, tokens, table) && !hasOtherObject(phrases, at, table);
        }
        return phrase.mark() == WordMark.END_WORD
                && switch (phrase.value()) {
                    case "adjective" -> isBeforeRole(phrases, at);
                    case "role" ->
                        phrases.stream().anyMatch(other -> other.mark().isRole());
                    case "last" -> at + 1 == phrases.size();
                    default -> !isBeforeOtherRole(phrases, at);
                };
    }

    /** "Former" says so only before a role. */
    private static boolean isBeforeRole(List<MarkedPhrase> phrases, int at) {
        int end = Math.min(phrases.size(), at + 1 + NEAR);
        return phrases.subList(at + 1, end).stream().anyMatch(phrase -> phrase.mark() == WordMark.ROLE);
    }

    private static boolean isBeforeOtherRole(List<MarkedPhrase> phrases, int at) {
        for (int i = at + 1; i < phrases.size() && i <= at + NEAR; i++) {
            if (phrases.get(i).mark().isRole()) {
                return phrases.get(i).mark() == WordMark.NOUN;
            }
        }
        return false;
    }

    /** "Threatened to leave", "may leave". */
    private static boolean isOnlyPossible(List<MarkedPhrase> phrases, int at, List<Token> tokens, WordTable table) {
        for (int i = Math.max(0, at - BEFORE); i < at; i++) {
            if (table.match("end-unless", tokens, phrases.get(i).from()) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Left the room": the object is neither a name, a role nor a word such as "organization". */
    private static boolean hasOtherObject(List<MarkedPhrase> phrases, int at, WordTable table) {
        int noun = at + 2;
        if (noun >= phrases.size()
                || !table.has("end-article", phrases.get(at + 1).token().text())) {
            return false;
        }
        MarkedPhrase object = phrases.get(noun);
        return object.mark() == WordMark.OTHER
                && object.token().isWord()
                && !object.token().capital()
                && !table.has("end-body", object.token().text());
    }
}
