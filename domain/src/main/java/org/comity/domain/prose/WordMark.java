package org.comity.domain.prose;

/**
 * What a word does in a clause about a membership. Of several phrases that begin at a token the longest counts; of equal
 * ones the first of these.
 */
enum WordMark {
    /** A name of the member. */
    MEMBER(""),
    /** A name of the body. */
    BODY(""),
    /** Another name, or words of the note. */
    NAME(""),
    /** The role of the statement. */
    ROLE(""),
    /** Words such as "not only", in which nothing is denied. */
    IDIOM("deny-not-idiom"),
    /** Words such as "left the room", in which nothing ended. */
    END_IDIOM("end-idiom"),
    /** Except. */
    EXCEPT("except"),
    /** Unlike. */
    UNLIKE("unlike"),
    /** The word "nonmember". */
    NON("deny-non"),
    /** No longer, former. */
    END_WORD("end-word"),
    /** Withdrew, left. */
    END_VERB("end-verb"),
    /** Refused, failed. */
    DENY_VERB("deny-verb"),
    /** The second word of "neither … nor". */
    SECOND("deny-second"),
    /** Not, never, no, without. */
    DENY("deny"),
    /** Another role. */
    NOUN("role-noun"),
    /** Joined, granted. */
    JOIN_VERB("join-verb"),
    /** Accession. */
    JOIN_NOUN("join-noun"),
    /** Applied, invited. */
    ATTEMPT("attempt"),
    /** But, although. */
    BREAK("clause-break"),
    /** Which, who. */
    RELATIVE("relative"),
    /** Is, has, attends. */
    VERB("verb"),
    /** It, they. */
    PRONOUN("pronoun"),
    /** And. */
    AND("and"),
    /** Also, then. */
    ADVERB("adverb"),
    /** Articles and prepositions. */
    PARTICLE("particle"),
    /** Any other token. */
    OTHER("");

    private final String category;

    WordMark(String category) {
        this.category = category;
    }

    /** The category of the tables of words, or empty. */
    String category() {
        return category;
    }

    boolean isName() {
        return this == MEMBER || this == BODY || this == NAME;
    }

    boolean isVerb() {
        return this == VERB || this == JOIN_VERB || this == END_VERB || this == DENY_VERB || this == ATTEMPT;
    }

    boolean isDenial() {
        return this == DENY || this == SECOND || this == NON || this == DENY_VERB;
    }

    /** Returns whether a passage can only deny a membership, or say that it ended, if it has such a word. */
    boolean decides() {
        return isDenial() || this == END_WORD || this == END_VERB || this == EXCEPT || this == UNLIKE;
    }

    boolean isRole() {
        return this == ROLE || this == NOUN || this == JOIN_NOUN;
    }

    boolean isFiller() {
        return this == PARTICLE || this == ADVERB || this == AND || this == RELATIVE || this == BREAK;
    }
}
