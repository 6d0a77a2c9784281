package org.comity.domain.conclusion;

import java.io.Serializable;
import java.util.Optional;

/**
 * A conclusion from statements: an attribute, a membership, or the verdict on a count or an inclusion.
 *
 * @since 0.1
 */
public sealed interface Conclusion extends Serializable permits Attribute, Membership, Count, Inclusion {

    /**
     * The id.
     *
     * @return the id, unique in the dataset
     */
    ConclusionId id();

    /**
     * The support of the conclusion.
     *
     * @return the statements that support it, and the choices made between those that contradict each other
     */
    Support support();

    /**
     * The conclusion in one line of plain words and ids.
     *
     * @return a text such as {@code iom is observer of add, 2008-01-01/}
     */
    String text();

    /**
     * The result of comparing a claim with the memberships.
     *
     * @return the verdict and the entities behind it, in one line of plain words and ids; empty if the conclusion is
     *     not a claim
     */
    default Optional<String> outcome() {
        return Optional.empty();
    }
}
