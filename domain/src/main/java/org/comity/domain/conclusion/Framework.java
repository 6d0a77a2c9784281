package org.comity.domain.conclusion;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;

/**
 * Something that organizations commit to or meet in: a treaty, a compact, a strategy, a consultation mechanism.
 *
 * @param id the id, unique in the dataset
 * @param kind the kind of framework
 * @param attributes its attributes, sorted by key and value
 * @since 0.1
 */
public record Framework(EntityId id, FrameworkKind kind, List<Attribute> attributes) implements Entity {

    /**
     * Sorts the attributes.
     *
     * @param id the id, unique in the dataset
     * @param kind the kind of framework
     * @param attributes its attributes, in any order
     */
    public Framework {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        attributes = List.copyOf(attributes.stream().sorted().toList());
    }

    /** Returns name, id and kind, such as {@code Abu Dhabi Dialogue (add, consultation-mechanism)}. */
    @Override
    public String toString() {
        return name() + " (" + id + ", " + kind + ")";
    }
}
