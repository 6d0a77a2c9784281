package org.comity.domain.statement;

import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;

/** The sentence that an entity has a property, still without who says it. */
record AttributeDraft(EntityId about, AttributeKey key, AttributeValue value)
        implements StatementDraft<AttributeStatement> {

    AttributeDraft {
        AttributeStatement.check(about, key, value);
    }

    @Override
    public AttributeStatement from(Provenance provenance) {
        return AttributeStatement.of(provenance, about, key, value);
    }

    @Override
    public String toString() {
        String said =
                value.text() + value.language().map(tag -> " (" + tag + ")").orElse("");
        return switch (key.name().value()) {
            case "also-called" -> about + " is also called " + said;
            case "covers" -> about + " covers " + said;
            case "dissolved", "established" -> about + " was " + key + " in " + said;
            case "in" -> about + " is in " + said;
            case "kind" -> about + " has the kind " + said;
            case "part-of" -> about + " is part of " + said;
            case "successor-of" -> about + " is a successor of " + said;
            case "valid" -> about + " is valid in " + said;
            default -> about + " has the " + key.name().words() + " " + said;
        };
    }
}
