package org.comity.domain.prose;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The words by which a statement about a membership is found in the words of its source. All are compared word by word,
 * without case.
 *
 * @param member the names of the member
 * @param body the names of the body
 * @param role the words for the role, in English or in the language of the source; their usual forms and translations
 *     are known
 * @param others other names, and the words of the statement's note; a denial within them is not one of the membership
 * @since 0.1
 */
public record MembershipTerms(NameWords member, NameWords body, NameWords role, List<NameWords> others)
        implements Serializable {

    /**
     * Copies the list.
     *
     * @param member the names of the member
     * @param body the names of the body
     * @param role the words for the role
     * @param others other names, and the words of the note
     * @throws IllegalArgumentException if they are not all words of one language
     */
    public MembershipTerms {
        others = List.copyOf(others);
        Language language = Objects.requireNonNull(member.language());
        boolean one = body.language() == language
                && role.language() == language
                && others.stream().allMatch(names -> names.language() == language);
        if (!one) {
            throw new IllegalArgumentException("words of more than one language: '" + member + "', '" + body + "', '"
                    + role + "', '" + others + "'");
        }
    }

    /**
     * The terms of a membership, given as text.
     *
     * @param language the language of the passages
     * @param member the names of the member
     * @param body the names of the body
     * @param role the words for the role
     * @return the terms, without other names
     */
    public static MembershipTerms of(
            Language language, Collection<String> member, Collection<String> body, Collection<String> role) {
        return new MembershipTerms(
                NameWords.of(member, language), NameWords.of(body, language), NameWords.of(role, language), List.of());
    }

    /**
     * The language of the passages in which the membership is looked for.
     *
     * @return the language
     */
    public Language language() {
        return member.language();
    }
}
