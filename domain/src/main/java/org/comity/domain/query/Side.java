package org.comity.domain.query;

import org.comity.domain.conclusion.Membership;
import org.comity.domain.entity.EntityId;

/** The side of a membership that a query returns: the member or the body. */
enum Side {
    MEMBER {
        @Override
        EntityId of(Membership membership) {
            return membership.member();
        }
    },
    BODY {
        @Override
        EntityId of(Membership membership) {
            return membership.body();
        }
    };

    abstract EntityId of(Membership membership);
}
