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
 * The memberships that a question is about, seen from one side: the members of a body, the bodies of a member, or the
 * members that several bodies have in common.
 *
 * <p>Immutable: narrowing returns a new selection, and each step narrows further. Of the common members of several bodies
 * those memberships are selected that are left of whoever has one in each of the bodies, be it at different times.
 * Answers follow Kleene's logic: of several memberships of an entity in one body the surest counts, of several bodies
 * the one that is least sure. Two selections are equal if they ask for the same side of the same memberships.
 */
public final class Selection {

    private final List<MembershipGroup> parts;
    private final Function<EntityId, Optional<Entity>> entities;

    private Selection(List<MembershipGroup> parts, Function<EntityId, Optional<Entity>> entities) {
        this.parts = parts;
        this.entities = Objects.requireNonNull(entities);
    }

    /**
     * The members of a body.
     *
     * @param body the organization or framework
     * @param memberships where they are looked up
     * @param entities knows the entities by their ids
     * @return a selection, with nothing in it where the body has no memberships
     */
    public static Selection membersOf(
            EntityId body, Memberships memberships, Function<EntityId, Optional<Entity>> entities) {
        return new Selection(List.of(new MembershipGroup(Side.MEMBER, memberships.ofBody(body))), entities);
    }

    /**
     * The bodies of a member.
     *
     * @param member the organization or framework that belongs
     * @param memberships where they are looked up
     * @param entities knows the entities by their ids
     * @return a selection, with nothing in it where the member has no memberships
     */
    public static Selection bodiesOf(
            EntityId member, Memberships memberships, Function<EntityId, Optional<Entity>> entities) {
        return new Selection(List.of(new MembershipGroup(Side.BODY, memberships.ofMember(member))), entities);
    }

    /**
     * The members that several bodies have in common.
     *
     * @param bodies the organizations or frameworks, at least one, in any order
     * @param memberships where they are looked up
     * @param entities knows the entities by their ids
     * @return a selection, with nothing in it where nobody has a membership in each of the bodies
     * @throws IllegalArgumentException if there is no body
     */
    public static Selection commonMembersOf(
            Collection<EntityId> bodies, Memberships memberships, Function<EntityId, Optional<Entity>> entities) {
        List<MembershipGroup> parts = new TreeSet<>(bodies)
                .stream()
                        .map(body -> new MembershipGroup(Side.MEMBER, memberships.ofBody(body)))
                        .toList();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no body is asked for the members in common: '" + bodies + "'");
        }
        return new Selection(common(parts), entities);
    }

    /**
     * Those in one of some roles.
     *
     * @param role a role
     * @param others further roles that count as well
     * @return a narrower selection
     */
    public Selection inRole(Role role, Role... others) {
        List<Role> roles = Stream.concat(Stream.of(role), Stream.of(others)).toList();
        return inCapacity(new Capacity(roles, List.of()));
    }

    /**
     * Those whose role is of one of some standings.
     *
     * @param standing a standing
     * @param others further standings that count as well
     * @return a narrower selection
     */
    public Selection ofStanding(Standing standing, Standing... others) {
        List<Standing> standings =
                Stream.concat(Stream.of(standing), Stream.of(others)).toList();
        return inCapacity(new Capacity(List.of(), standings));
    }

    /**
     * Those in a capacity: in one of some roles or standings.
     *
     * @param capacity the roles and standings that count
     * @return a narrower selection
     */
    public Selection inCapacity(Capacity capacity) {
        Map<Role, Boolean> covered = new HashMap<>();
        return keep(membership -> covered.computeIfAbsent(membership.role(), capacity::covers));
    }

    /**
     * Those of a kind: members of the kind, or bodies of the kind where bodies are asked for.
     *
     * @param kind the kind of organization or framework
     * @return a narrower selection, without entities that the dataset does not know
     */
    public Selection only(Kind kind) {
        Objects.requireNonNull(kind);
        Side side = side();
        return keep(membership -> entities.apply(side.of(membership))
                .filter(entity -> entity.kind().equals(kind))
                .isPresent());
    }

    /**
     * Who belongs on a day.
     *
     * @param day the day
     * @return all for whom a membership certainly or possibly holds on that day
     */
    public Roster on(Day day) {
        Objects.requireNonNull(day);
        return roster(membership -> membership.spell().on(day));
    }

    /**
     * Who belongs on a day.
     *
     * @param day the day
     * @return all for whom a membership certainly or possibly holds on that day
     */
    public Roster on(LocalDate day) {
        return on(Day.of(day));
    }

    /**
     * Who belongs on a date that is itself imprecise.
     *
     * @param date the date
     * @return all for whom a membership holds, certain where one membership does so on each day of the date
     */
    public Roster on(ImpreciseDate date) {
        Objects.requireNonNull(date);
        return roster(membership -> membership.spell().on(date));
    }

    /**
     * Who belongs at any time.
     *
     * @return all who have a membership, all of them certain, since each membership holds at some time
     */
    public Roster ever() {
        return roster(membership -> Certainty.CERTAIN);
    }

    /**
     * How certainly one entity belongs on a day, found without a roster.
     *
     * @param entity the id of any entity
     * @param day the day
     * @return what {@link Roster#certaintyOf} says of the entity
     */
    public Certainty certaintyOf(EntityId entity, Day day) {
        Objects.requireNonNull(day);
        Certainty certainty = Certainty.CERTAIN;
        for (MembershipGroup part : parts) {
            certainty = certainty.and(
                    part.certaintyOf(entity, membership -> membership.spell().on(day)));
        }
        return certainty;
    }

    /**
     * How certainly one entity belongs on a day, found without a roster.
     *
     * @param entity the id of any entity
     * @param day the day
     * @return what {@link Roster#certaintyOf} says of the entity
     */
    public Certainty certaintyOf(EntityId entity, LocalDate day) {
        return certaintyOf(entity, Day.of(day));
    }

    /**
     * What changed after one day and up to another: the difference between the two days, and what came and went in
     * between.
     *
     * <p>A membership joined if its first day lies after {@code after} and not after {@code upTo}. It left if the day
     * after its last day does, so if its last day is {@code after} or later and lies before {@code upTo}. Times that
     * follow each other, up to a day and after that day, therefore share no change that is certain, and miss none.
     *
     * <p>A change is certain where all the days on which the membership can have begun or ended lie there, and possible
     * where some do. Sources narrow these days: a membership has begun and not ended as one says that it holds. An
     * unknown end thus yields possible changes at most, an open end none. A change of role is the end of one membership
     * and the start of another.
     *
     * @param after the day before the first day of the time asked for
     * @param upTo the last day of the time asked for; if it is the same day nothing has changed
     * @return the changes, sorted
     * @throws IllegalArgumentException if {@code upTo} lies before {@code after}, quoting both
     */
    public List<Change> between(Day after, Day upTo) {
        Window window = new Window(after, upTo);
        return window.changes(memberships());
    }

    /**
     * What changed after one day and up to another, as {@link #between(Day, Day)} defines it.
     *
     * @param after the day before the first day of the time asked for
     * @param upTo the last day of the time asked for; if it is the same day nothing has changed
     * @return the changes, sorted
     * @throws IllegalArgumentException if {@code upTo} lies before {@code after}, quoting both
     */
    public List<Change> between(LocalDate after, LocalDate upTo) {
        if (upTo.isBefore(after)) {
            throw new IllegalArgumentException("changes go from a day to a later one: '" + after + "', '" + upTo + "'");
        }
        return between(Day.of(after), Day.of(upTo));
    }

    /**
     * The memberships in the order of time.
     *
     * <p>The order is that of the earliest possible first day, an open start before all; in its place the first day on
     * which a source says that the membership holds or on which it can have ended, where the start is unknown; those
     * without any day last. Then the latest possible last day counts, open and unknown ends last, and then the order of
     * memberships.
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
     * The memberships selected.
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

    /** Returns which side is asked for, and the ids of the memberships, such as {@code member of [iom.observer.add]}. */
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

    /** Of each part the memberships of those who are in all of them. */
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
