package org.comity.domain.statement;

import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.time.ImpreciseDate;

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
            case "dissolved", "established" -> about + " was " + key + " " + when(said);
            case "headquarters" -> about + " has its headquarters in " + said;
            case "identifiers" -> about + " has the identifier " + said + valid();
            case "in" -> about + " is in " + said;
            case "kind" -> about + " has the kind " + said;
            case "part-of" -> about + " is part of " + said;
            case "short" -> about + " has the short name " + said;
            case "successor-of" -> about + " is a successor of " + said;
            case "topics" -> about + " has the topic " + said;
            case "valid" -> about + " is valid during " + said;
            default -> about + " has the " + key.name().words() + " " + said;
        };
    }

    private String valid() {
        return value.valid().map(period -> " (valid " + period + ")").orElse("");
    }

    private String when(String said) {
        return value.time()
                .filter(ImpreciseDate.class::isInstance)
                .map(date -> RoleNoun.when((ImpreciseDate) date))
                .orElse("in " + said);
    }
}
