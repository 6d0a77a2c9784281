package org.comity.domain.entity;

import java.util.List;
import java.util.Objects;

/**
 * The kind of an organization, which is a body that acts, such as a state or an agency.
 *
 * @param slug the name of the kind
 * @since 0.1
 */
public record OrganizationKind(Slug slug) implements Kind {

    /** A sovereign state. */
    public static final OrganizationKind STATE = of("state");

    /** A territory that is not a sovereign state. */
    public static final OrganizationKind TERRITORY = of("territory");

    /** An organization whose members are states. */
    public static final OrganizationKind INTERGOVERNMENTAL = of("intergovernmental");

    /** A union of states that has its own powers. */
    public static final OrganizationKind SUPRANATIONAL = of("supranational");

    /** An organization that is not formed by governments. */
    public static final OrganizationKind NON_GOVERNMENTAL = of("non-governmental");

    /** A body that acts for another organization. */
    public static final OrganizationKind AGENCY = of("agency");

    /** A family of organizations, such as the United Nations System. */
    public static final OrganizationKind SYSTEM = of("system");

    /** An association of organizations or persons. */
    public static final OrganizationKind ASSOCIATION = of("association");

    /** A company. */
    public static final OrganizationKind COMPANY = of("company");

    private static final List<OrganizationKind> BUILT_IN = List.of(
            STATE, TERRITORY, INTERGOVERNMENTAL, SUPRANATIONAL, NON_GOVERNMENTAL, AGENCY, SYSTEM, ASSOCIATION, COMPANY);

    /**
     * Checks that the name is not null.
     *
     * @param slug the name of the kind
     */
    public OrganizationKind {
        Objects.requireNonNull(slug, "slug");
    }

    /**
     * The kind with this name.
     *
     * @param name words joined by spaces or hyphens
     * @return the kind, built in or not
     * @throws IllegalArgumentException if the name is not valid; the message quotes it
     */
    public static OrganizationKind of(String name) {
        return new OrganizationKind(Slug.parse(name));
    }

    /**
     * The built-in kinds, each of which is a constant.
     *
     * @return the built-in kinds, in the order of their declaration
     */
    public static List<OrganizationKind> builtIn() {
        return BUILT_IN;
    }

    @Override
    public String vocabulary() {
        return "organization";
    }

    @Override
    public String toString() {
        return slug.value();
    }
}
