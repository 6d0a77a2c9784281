package org.comity.domain.prose;

/**
 * One or several tokens with what they do in a clause.
 *
 * @param mark what they do
 * @param token the first of them
 * @param from its index
 * @param to the index after the last
 * @param value for a role, its class, such as {@code member}; else empty
 */
record MarkedPhrase(WordMark mark, Token token, int from, int to, String value) {

    boolean is(String sign) {
        return token.is(sign);
    }

    /** Returns whether it may be a name that is not known: a word with a capital letter. */
    boolean isCapital() {
        return mark == WordMark.OTHER && token.capital();
    }

    boolean isComma() {
        return token.is(",");
    }

    /** Returns whether it is a word of its own, neither a name nor one that only joins others. */
    boolean isContent() {
        boolean joins = mark.isName() || mark.isFiller() || mark == WordMark.PRONOUN;
        return !joins && token.isWord() && !isCapital();
    }
}
