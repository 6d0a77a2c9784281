package org.comity.domain.statement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The broad class of a role, for counting. */
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

    /**
     * Finds a standing by its printed name.
     *
     * @param label such as {@code full}
     * @return the standing, or empty
     */
    public static Optional<Standing> find(String label) {
        return Arrays.stream(values())
                .filter(standing -> standing.label().equals(label))
                .findFirst();
    }

    /**
     * The printed name, in lower case.
     *
     * @return {@code full}, {@code associate}, {@code observer}, {@code other} or {@code service}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Tells whether one who has this standing takes part in the body.
     *
     * @return false for {@link #SERVICE} alone
     */
    public boolean isParticipation() {
        return this != SERVICE;
    }
}
