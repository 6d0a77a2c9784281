package org.comity.domain.entity;

import java.util.List;
import java.util.Objects;

/**
 * The kind of a framework, to which organizations commit or in which they meet.
 *
 * @param slug the name of the kind
 * @since 0.1
 */
public record FrameworkKind(Slug slug) implements Kind {

    /** A treaty, convention or protocol. */
    public static final FrameworkKind TREATY = of("treaty");

    /** The founding text of an organization. */
    public static final FrameworkKind CONSTITUTION = of("constitution");

    /** A compact or declaration that is politically binding. */
    public static final FrameworkKind COMPACT = of("compact");

    /** An agenda. */
    public static final FrameworkKind AGENDA = of("agenda");

    /** A set of goals. */
    public static final FrameworkKind GOALS = of("goals");

    /** A strategy or strategic vision. */
    public static final FrameworkKind STRATEGY = of("strategy");

    /** A programme. */
    public static final FrameworkKind PROGRAMME = of("programme");

    /** An initiative or project. */
    public static final FrameworkKind INITIATIVE = of("initiative");

    /** A mechanism with which states consult each other. */
    public static final FrameworkKind CONSULTATION_MECHANISM = of("consultation-mechanism");

    /** A network. */
    public static final FrameworkKind NETWORK = of("network");

    /** A framework that states principles or standards. */
    public static final FrameworkKind FRAMEWORK = of("framework");

    /** A category to which other frameworks belong. */
    public static final FrameworkKind CATEGORY = of("category");

    private static final List<FrameworkKind> BUILT_IN = List.of(
            TREATY,
            CONSTITUTION,
            COMPACT,
            AGENDA,
            GOALS,
            STRATEGY,
            PROGRAMME,
            INITIATIVE,
            CONSULTATION_MECHANISM,
            NETWORK,
            FRAMEWORK,
            CATEGORY);

    /**
     * Checks that the name is not null.
     *
     * @param slug the name of the kind
     */
    public FrameworkKind {
        Objects.requireNonNull(slug, "slug");
    }

    /**
     * The kind with this name.
     *
     * @param name words joined by spaces or hyphens
     * @return the kind, built in or not
     * @throws IllegalArgumentException if the name is not valid; the message quotes it
     */
    public static FrameworkKind of(String name) {
        return new FrameworkKind(Slug.parse(name));
    }

    /**
     * The built-in kinds, each of which is a constant.
     *
     * @return the built-in kinds, in the order of their declaration
     */
    public static List<FrameworkKind> builtIn() {
        return BUILT_IN;
    }

    @Override
    public String vocabulary() {
        return "framework";
    }

    @Override
    public String toString() {
        return slug.value();
    }
}
