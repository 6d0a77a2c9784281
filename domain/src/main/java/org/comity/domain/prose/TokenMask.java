package org.comity.domain.prose;

import java.util.List;

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

    /** Takes out each occurrence of each name, from left to right, the longest first. */
    void take(NameWords names) {
        for (int i = 0; i < taken.length; i++) {
            take(i, i + names.lengthAt(tokens, i, this));
        }
    }
}
