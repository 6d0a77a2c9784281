package org.comity.domain.prose;

import java.util.List;

/**
 * A parenthesis, apposition or relative clause.
 *
 * @param phrases its phrases
 * @param ofMember whether the name directly before it is one of the member
 */
record Attached(List<MarkedPhrase> phrases, boolean ofMember) {

    Attached {
        phrases = List.copyOf(phrases);
    }

    /** The phrases, attached to what is before them. */
    static Attached to(List<MarkedPhrase> before, List<MarkedPhrase> phrases) {
        int last = before.size() - 1;
        while (last >= 0 && before.get(last).isComma()) {
            last--;
        }
        return new Attached(phrases, last >= 0 && before.get(last).mark() == WordMark.MEMBER);
    }
}
