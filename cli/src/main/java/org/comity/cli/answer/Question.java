package org.comity.cli.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a query asks.
 *
 * @since 0.1
 */
public enum Question {
    /** The members of a body. */
    MEMBERS,
    /** The bodies of a member. */
    BODIES,
    /** The members that several bodies have in common. */
    COMMON,
    /** The memberships of a member in the order of time. */
    HISTORY,
    /** The memberships of an entity, as member and as body, that began or ended between two days. */
    CHANGES;

    /**
     * Finds a question by its label.
     *
     * @param label such as {@code members}
     * @return the question, or empty
     */
    public static Optional<Question> find(String label) {
        return Arrays.stream(values())
                .filter(question -> question.label().equals(label))
                .findFirst();
    }

    /**
     * The word of the question.
     *
     * @return the name in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
