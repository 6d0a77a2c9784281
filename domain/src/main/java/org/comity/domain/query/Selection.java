package org.comity.domain.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Memberships;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Kind;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Standing;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;

/**
 * The memberships that a query is about, seen from one side: the members of a body, the bodies of a member, or the
 * members that several bodies have in common.
 *
 * <p>Immutable: narrowing returns a new selection, and each step narrows further. For several bodies, the selection
 * contains the memberships of the members that have at least one selected membership in each body, possibly at
 * different times. Answers follow Kleene's logic: if an entity has several memberships in one body, the most certain
 * answer counts; for several bodies, the least certain answer counts. Two selections are equal if they have the same
 * side and the same memberships.
 *
 * @since 0.1
 */
public final class Selection {

    private final List<MembershipGroup> parts;
    private final Function<EntityId, Optional<Entity>> entities;

    private Selection(List<MembershipGroup> parts, Function<EntityId, Optional<Entity>> entities) {
        this.parts = parts;
        this.entities = Objects.requireNonNull(entities, "entities");
    }

    /**
     * The members of a body.
     *
     * @param body the organization or framework
     * @param memberships the memberships to select from
     * @param entities finds an entity by its id
     * @return a selection, empty if the body has no memberships
     */
    public static Selection membersOf(
            EntityId body, Memberships memberships, Function<EntityId, Optional<Entity>> entities) {
        return new Selection(List.of(new MembershipGroup(Side.MEMBER, memberships.ofBody(body))), entities);
    }

    /**
     * The bodies of a member.
     *
     * @param member the organization or framework that belongs
     * @param memberships the memberships to select from
     * @param entities finds an entity by its id
     * @return a selection, empty if the member has no memberships
     */
    public static Selection bodiesOf(
            EntityId member, Memberships memberships, Function<EntityId, Optional<Entity>> entities) {
        return new Selection(List.of(new MembershipGroup(Side.BODY, memberships.ofMember(member))), entities);
    }

    /**
     * The members that several bodies have in common.
     *
     * @param bodies the organizations or frameworks, at least one, in any order
     * @param memberships the memberships to select from
     * @param entities finds an entity by its id
     * @return a selection, empty if no member has a membership in each of the bodies
     * @throws IllegalArgumentException if there is no body
     */
    public static Selection commonMembersOf(
            Collection<EntityId> bodies, Memberships memberships, Function<EntityId, Optional<Entity>> entities) {
        List<MembershipGroup> parts = new TreeSet<>(bodies)
                .stream()
                        .map(body -> new MembershipGroup(Side.MEMBER, memberships.ofBody(body)))
                        .toList();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("common members need at least one body, not '" + bodies + "'");
        }
        return new Selection(common(parts), entities);
    }

    /**
     * Keeps the memberships in one of the given roles.
     *
     * @param role a role
     * @param others further roles to keep
     * @return a narrower selection
     */
    public Selection inRole(Role role, Role... others) {
        List<Role> roles = Stream.concat(Stream.of(role), Stream.of(others)).toList();
        return inCapacity(new Capacity(roles, List.of()));
    }

    /**
     * Keeps the memberships whose role has one of the given standings.
     *
     * @param standing a standing
     * @param others further standings to keep
     * @return a narrower selection
     */
    public Selection ofStanding(Standing standing, Standing... others) {
        List<Standing> standings =
                Stream.concat(Stream.of(standing), Stream.of(others)).toList();
        return inCapacity(new Capacity(List.of(), standings));
    }

    /**
     * Keeps the memberships in a capacity: in one of its roles or standings.
     *
     * @param capacity the roles and standings to keep
     * @return a narrower selection
     */
    public Selection inCapacity(Capacity capacity) {
        Map<Role, Boolean> covered = new HashMap<>();
        return keep(membership -> covered.computeIfAbsent(membership.role(), capacity::covers));
    }

    /**
     * Keeps the memberships of members of a kind, or in bodies of a kind if the selection is about the bodies of a
     * member.
     *
     * @param kind the kind of organization or framework
     * @return a narrower selection, without entities that the dataset does not know
     */
    public Selection only(Kind kind) {
        Objects.requireNonNull(kind, "kind");
        Side side = side();
        return keep(membership -> entities.apply(side.of(membership))
                .filter(entity -> entity.kind().equals(kind))
                .isPresent());
    }

    /**
     * The entities that belong on a day.
     *
     * @param day the day
     * @return all entities with a membership that certainly or possibly exists on that day
     */
    public Roster on(Day day) {
        Objects.requireNonNull(day, "day");
        return roster(membership -> membership.spell().on(day));
    }

    /**
     * The entities that belong on a day.
     *
     * @param day the day
     * @return all entities with a membership that certainly or possibly exists on that day
     */
    public Roster on(LocalDate day) {
        return on(Day.of(day));
    }

    /**
     * The entities that belong on an imprecise date.
     *
     * @param date the date
     * @return all entities with a membership that can exist on the date; certain if one membership exists on each day
     *     of the date
     */
    public Roster on(ImpreciseDate date) {
        Objects.requireNonNull(date, "date");
        return roster(membership -> membership.spell().on(date));
    }

    /**
     * The entities that belong at any time.
     *
     * @return all entities with a membership, all of them certain, because each membership exists at some time
     */
    public Roster ever() {
        return roster(membership -> Certainty.CERTAIN);
    }

    /**
     * How certainly one entity belongs on a day, computed without a roster.
     *
     * @param entity the id of any entity
     * @param day the day
     * @return the answer that {@link Roster#certaintyOf} gives for the entity
     */
    public Certainty certaintyOf(EntityId entity, Day day) {
        Objects.requireNonNull(day, "day");
        Certainty certainty = Certainty.CERTAIN;
        for (MembershipGroup part : parts) {
            certainty = certainty.and(
                    part.certaintyOf(entity, membership -> membership.spell().on(day)));
        }
        return certainty;
    }

    /**
     * How certainly one entity belongs on a day, computed without a roster.
     *
     * @param entity the id of any entity
     * @param day the day
     * @return the answer that {@link Roster#certaintyOf} gives for the entity
     */
    public Certainty certaintyOf(EntityId entity, LocalDate day) {
        return certaintyOf(entity, Day.of(day));
    }

    /**
     * The changes after one day and up to another: the difference between the two days, and the memberships that began
     * and ended in between.
     *
     * <p>A member joined if the first day of its membership is after {@code after} and not after {@code upTo}. It left
     * if the day after the last day is in that range, that is, if the last day is {@code after} or later and before
     * {@code upTo}. So two periods that follow each other, up to a day and after that day, share no certain change and
     * miss none.
     *
     * <p>A change is certain if all days on which the membership can have begun or ended are in that range, and
     * possible if some are. Sources narrow these days: when a source says that a membership exists, it has begun and
     * not ended. So an unknown end gives at most possible changes, and an open end gives none. A change of role is the
     * end of one membership and the start of another.
     *
     * @param after the day before the first day of the period
     * @param upTo the last day of the period; if it is the same day, there are no changes
     * @return the changes, sorted
     * @throws IllegalArgumentException if {@code upTo} is before {@code after}, quoting both
     */
    public List<Change> between(Day after, Day upTo) {
        Window window = new Window(after, upTo);
        return window.changes(memberships());
    }

    /**
     * The changes after one day and up to another, as {@link #between(Day, Day)} defines them.
     *
     * @param after the day before the first day of the period
     * @param upTo the last day of the period; if it is the same day, there are no changes
     * @return the changes, sorted
     * @throws IllegalArgumentException if {@code upTo} is before {@code after}, quoting both
     */
    public List<Change> between(LocalDate after, LocalDate upTo) {
        if (upTo.isBefore(after)) {
            throw new IllegalArgumentException(
                    "the period of changes ends before it begins: '" + after + "', '" + upTo + "'");
        }
        return between(Day.of(after), Day.of(upTo));
    }

    /**
     * The memberships in the order of time.
     *
     * <p>The memberships are sorted by the earliest possible first day; an open start comes first. If the start is
     * unknown, the first day on which a source says that the membership exists or on which it can have ended counts
     * instead; memberships without any day come last. Then they are sorted by the latest possible last day, with open
     * and unknown ends last, and then by the order of memberships.
     *
     * @return the memberships
     */
    public List<Membership> history() {
        return stream()
                .map(DatedMembership::of)
                .sorted()
                .map(DatedMembership::membership)
                .toList();
    }

    /**
     * The selected memberships.
     *
     * @return the memberships by body, member, role and id
     */
    public List<Membership> memberships() {
        return parts.size() == 1 ? parts.get(0).memberships() : stream().toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Selection selection && parts.equals(selection.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /**
     * Returns the side of the selection and the ids of the memberships, such as {@code member of [iom.observer.add]}.
     */
    @Override
    public String toString() {
        String ids = stream().map(membership -> membership.id().value()).collect(Collectors.joining(", ", "[", "]"));
        return side().name().toLowerCase(Locale.ROOT) + " of " + ids;
    }

    private Side side() {
        return parts.get(0).side();
    }

    private Stream<Membership> stream() {
        return parts.stream().flatMap(part -> part.memberships().stream());
    }

    private Selection keep(Predicate<Membership> wanted) {
        return new Selection(
                common(parts.stream().map(part -> part.keep(wanted)).toList()), entities);
    }

    private Roster roster(Function<Membership, Certainty> answer) {
        return parts.stream()
                .map(part -> part.roster(answer))
                .reduce(Roster::and)
                .orElseThrow();
    }

    /** In each part, the memberships of the entities that are in all parts. */
    private static List<MembershipGroup> common(List<MembershipGroup> parts) {
        if (parts.size() == 1) {
            return parts;
        }
        Set<EntityId> inAll = parts.get(0).entities().collect(Collectors.toCollection(HashSet::new));
        for (MembershipGroup part : parts) {
            inAll.retainAll(part.entities().collect(Collectors.toSet()));
        }
        return parts.stream()
                .map(part -> part.keep(membership -> inAll.contains(part.side().of(membership))))
                .toList();
    }
}
