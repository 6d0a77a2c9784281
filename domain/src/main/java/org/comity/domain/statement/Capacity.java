package org.comity.domain.statement;

import java.io.Serializable;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * The roles and standings of the memberships that a condition counts: some of them, or any.
 *
 * @param roles the roles that count, sorted
 * @param standings the standings that count, sorted; without roles and standings, every membership counts
 * @since 0.1
 */
public record Capacity(List<Role> roles, List<Standing> standings) implements Serializable {

    /** Every membership, whatever the role. */
    public static final Capacity ANY = new Capacity(List.of(), List.of());

    /**
     * Sorts both lists and removes repetitions.
     *
     * @param roles the roles that count, in any order
     * @param standings the standings that count, in any order
     */
    public Capacity {
        roles = List.copyOf(roles.size() < 2 ? roles : new TreeSet<>(roles));
        standings = List.copyOf(standings.size() < 2 ? standings : new TreeSet<>(standings));
    }

    /**
     * The capacity that consists of one role.
     *
     * @param role the role
     * @return memberships in this role
     */
    public static Capacity of(Role role) {
        return new Capacity(List.of(role), List.of());
    }

    /**
     * The capacity that consists of one standing.
     *
     * @param standing the standing
     * @return memberships in any role of this standing
     */
    public static Capacity of(Standing standing) {
        return new Capacity(List.of(), List.of(standing));
    }

    /**
     * Returns whether a role counts.
     *
     * @param role the role of a membership
     * @return true if the role, its standing or every membership counts
     */
    public boolean covers(Role role) {
        if (isAny() || standings.contains(role.standing())) {
            return true;
        }
        for (Role asked : roles) {
            if (asked.name().equals(role.name())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether every membership that another capacity counts also counts for this one.
     *
     * @param narrower the other capacity
     * @return true if each of its roles and standings is covered
     */
    public boolean includes(Capacity narrower) {
        return isAny()
                || (!narrower.isAny()
                        && narrower.roles.stream().allMatch(this::covers)
                        && standings.containsAll(narrower.standings));
    }

    /**
     * Returns whether every membership counts.
     *
     * @return true if this has neither roles nor standings
     */
    public boolean isAny() {
        return roles.isEmpty() && standings.isEmpty();
    }

    /** Returns the names, joined by {@code |}; {@code any} if every membership counts. */
    @Override
    public String toString() {
        StringJoiner names = new StringJoiner("|").setEmptyValue("any");
        for (Role role : roles) {
            names.add(role.toString());
        }
        for (Standing standing : standings) {
            names.add(standing.label() + " standing");
        }
        return names.toString();
    }
}
