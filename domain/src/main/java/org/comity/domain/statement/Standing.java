package org.comity.domain.statement;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.text.Labels;

/**
 * The broad class of a role, which is used for counting. Each role belongs to exactly one of the five classes.
 *
 * @since 0.1
 */
public enum Standing {
    /** A member with all rights. */
    FULL,
    /** A member with fewer rights. */
    ASSOCIATE,
    /** An observer. */
    OBSERVER,
    /** Any other participation: partner, candidate, adherent, supporter. */
    OTHER,
    /** A service to the body: secretariat, host, coordinator. */
    SERVICE;

    private static final Set<Standing> EXCLUSIVE = EnumSet.of(FULL, ASSOCIATE, OBSERVER);

    /**
     * Finds a standing by its printed name.
     *
     * @param label such as {@code full} or {@code other participation}
     * @return the standing, or empty
     */
    public static Optional<Standing> find(String label) {
        return Labels.find(values(), Standing::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code other participation}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static Standing of(String label) {
        return Labels.get(values(), Standing::label, Objects.requireNonNull(label, "label"), "standing");
    }

    /**
     * The printed name, in lower case.
     *
     * @return {@code full}, {@code associate}, {@code observer}, {@code other participation} or {@code service}
     */
    public String label() {
        return this == OTHER ? "other participation" : name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns whether this standing and another one exclude each other in the same body at the same time. Full,
     * associate and observer exclude each other; other participation and service do not exclude anything.
     *
     * @param other the other standing
     * @return true if having both is a contradiction
     */
    public boolean excludes(Standing other) {
        return this != other && EXCLUSIVE.contains(this) && EXCLUSIVE.contains(other);
    }
}
