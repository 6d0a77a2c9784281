package org.comity.domain.prose;

import java.io.Serializable;
import java.util.Set;

/**
 * The words by which a statement about a membership is found in the words of its source. All are compared word by word,
 * without case.
 *
 * @param member the names of the member
 * @param body the names of the body
 * @param role the words for the role, in English or in the language of the source; their usual forms and translations
 *     are known
 * @param others other names, and the words of the statement's note; a denial within them is not one of the membership
 */
public record MembershipTerms(Set<String> member, Set<String> body, Set<String> role, Set<String> others)
        implements Serializable {

    /**
     * Copies the words.
     *
     * @param member the names of the member
     * @param body the names of the body
     * @param role the words for the role
     * @param others other names, and the words of the note
     */
    public MembershipTerms {
        member = Set.copyOf(member);
        body = Set.copyOf(body);
        role = Set.copyOf(role);
        others = Set.copyOf(others);
    }
}
