package org.comity.domain.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.text.QuotedText;

/**
 * A change of the id of an entity. The entity is recognized by its identifiers or, if they do not contradict each other,
 * by its names.
 *
 * @param from the id in the earlier dataset
 * @param to the id in the later dataset
 * @param shared the identifiers or names by which the entity is recognized, sorted, at least one
 * @param before the conclusions of the earlier dataset that differ from those of the later one only in the ids of renamed
 *     entities
 * @param after the same conclusions in the later dataset
 * @param causes the edited statements about the kind and the name of the entity; empty if there are none
 * @since 0.1
 */
public record EntityRenaming(
        EntityId from,
        EntityId to,
        List<AttributeValue> shared,
        List<Conclusion> before,
        List<Conclusion> after,
        List<Cause> causes)
        implements DatasetChange {

    /**
     * Copies the lists, sorts the identifiers or names, and checks that the ids differ.
     *
     * @param from the id in the earlier dataset
     * @param to the id in the later dataset
     * @param shared the identifiers or names by which the entity is recognized, at least one, in any order
     * @param before the conclusions of the earlier dataset
     * @param after the same conclusions in the later dataset
     * @param causes the edited statements about the kind and the name of the entity
     * @throws IllegalArgumentException if the ids are the same, if no identifier and no name is shared, or if the numbers
     *     of conclusions differ
     */
    public EntityRenaming {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        shared = List.copyOf(shared).stream().sorted().toList();
        before = List.copyOf(before);
        after = List.copyOf(after);
        causes = List.copyOf(causes);
        if (from.equals(to) || shared.isEmpty() || before.size() != after.size()) {
            throw new IllegalArgumentException("not a change of an id: from " + QuotedText.of(from.value()) + " to "
                    + QuotedText.of(to.value()) + " by " + shared.size() + " names, " + before.size()
                    + " conclusions before and " + after.size() + " after");
        }
    }

    @Override
    public ChangeType type() {
        return ChangeType.RENAMED;
    }

    /** Returns the change of the id as a change of the field {@code id}. */
    @Override
    public List<FieldChange> fields() {
        return List.of(new FieldChange("id", from.value(), to.value()));
    }

    @Override
    public String text() {
        return "The entity " + QuotedText.of(from.value()) + " was renamed " + QuotedText.of(to.value())
                + ", recognized by "
                + shared.stream().map(AttributeValue::text).map(QuotedText::of).collect(Collectors.joining(", "))
                + (causes.isEmpty() ? "" : "," + ConclusionChange.because(causes)) + ".";
    }

    /** Returns the change in one sentence. */
    @Override
    public String toString() {
        return text();
    }
}
