package org.comity.domain.entity;

import java.io.Serializable;

/**
 * The kind of an entity. The two vocabularies are open, with constants for the usual kinds.
 *
 * @since 0.1
 */
public sealed interface Kind extends Serializable permits OrganizationKind, FrameworkKind {

    /**
     * The name of the kind.
     *
     * @return a slug such as {@code intergovernmental}
     */
    Slug slug();

    /**
     * The vocabulary to which the kind belongs.
     *
     * @return {@code organization} or {@code framework}
     */
    String vocabulary();
}
