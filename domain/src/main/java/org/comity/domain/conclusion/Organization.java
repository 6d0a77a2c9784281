package org.comity.domain.conclusion;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.OrganizationKind;

/**
 * A body that acts: a state, an intergovernmental organization, an NGO, an agency.
 *
 * @param id the id, unique in the dataset
 * @param kind the kind of organization
 * @param attributes its attributes, sorted by key and value
 * @since 0.1
 */
public record Organization(EntityId id, OrganizationKind kind, List<Attribute> attributes) implements Entity {

    /**
     * Sorts the attributes.
     *
     * @param id the id, unique in the dataset
     * @param kind the kind of organization
     * @param attributes its attributes, in any order
     */
    public Organization {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        attributes = List.copyOf(attributes.stream().sorted().toList());
    }

    /** Returns name, id and kind, such as {@code International Organization for Migration (iom, intergovernmental)}. */
    @Override
    public String toString() {
        return name() + " (" + id + ", " + kind + ")";
    }
}
