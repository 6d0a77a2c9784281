package org.comity.domain.query;

import org.comity.domain.conclusion.Membership;
import org.comity.domain.entity.EntityId;

/** Which of the two entities of a membership is asked for. */
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
