package org.comity.domain.conclusion;

import java.io.Serializable;
import java.util.Optional;

/** What statements conclude together: an attribute, a membership, or the verdict on a count or an inclusion. */
public sealed interface Conclusion extends Serializable permits Attribute, Membership, Count, Inclusion {

    /**
     * The id.
     *
     * @return the id, unique in the dataset
     */
    ConclusionId id();

    /**
     * What the conclusion rests on.
     *
     * @return the statements that support it, and the choices made between those that contradict each other
     */
    Support support();

    /**
     * What is concluded, in one line of plain words and ids.
     *
     * @return such as {@code iom is observer of add, 2008-01-01/}
     */
    String text();

    /**
     * What came of a claim that was held against the memberships.
     *
     * @return the verdict and whom it rests on, in one line of plain words and ids; empty for what is no claim
     */
    default Optional<String> outcome() {
        return Optional.empty();
    }
}
