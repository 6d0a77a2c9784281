package org.comity.domain.entity;

import java.io.Serializable;

/** What sort of entity something is; the two vocabularies are open, with constants for the usual words. */
public sealed interface Kind extends Serializable permits OrganizationKind, FrameworkKind {

    /**
     * The name of the kind.
     *
     * @return a slug such as {@code intergovernmental}
     */
    Slug slug();

    /**
     * Which of the two vocabularies the kind belongs to.
     *
     * @return {@code organization} or {@code framework}
     */
    String vocabulary();
}
