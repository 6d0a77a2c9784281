package org.comity.domain.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Framework;
import org.comity.domain.conclusion.Memberships;
import org.comity.domain.conclusion.Organization;
import org.comity.domain.conclusion.SampleMemberships;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.Kind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Standing;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final EntityId IOM = EntityId.of("iom");
    private static final EntityId ADD = EntityId.of("add");
    private static final EntityId NEPAL = EntityId.of("nepal");
    private static final EntityId QATAR = EntityId.of("qatar");
    private static final EntityId NOBODY = EntityId.of("nobody");
    private static final Day DAY_OF_2010 = Day.of(2010, 6, 15);

    private static final Memberships SOME = SampleMemberships.nothing()
            .member("nepal", Role.OBSERVER, "iom", "1999-01-01/2006-05-31")
            .member("nepal", Role.MEMBER, "iom", "2006-06-01/..", "2019-01-01")
            .member("nepal", Role.HOST, "iom", "2010")
            .member("qatar", Role.OBSERVER, "iom", "", "2019-01-01")
            .member("qatar", Role.MEMBER, "add", "2008-01-21", "2012-01-01")
            .member("nepal", Role.PARTNER, "add", "2009")
            .member("iom", Role.OBSERVER, "add", "2005-03-01", "2012-01-01")
            .index();

    @Test
    void tellsTheMembersOfABodyOnADay() {
        Roster roster = members(IOM).on(LocalDate.of(2010, 6, 15));

        assertEquals("[nepal: certain, qatar: possible]", roster.toString());
        assertEquals(
                List.of("nepal.member.iom", "nepal.host.iom"),
                SampleMemberships.ids(roster.entries().get(0).memberships()));
        assertEquals(List.of(NEPAL), roster.certain());
        assertEquals(List.of(QATAR), roster.possible());
    }

    @Test
    void tellsTheSameOfADayHoweverItIsGiven() {
        Roster roster = members(IOM).on(DAY_OF_2010);

        assertEquals(roster, members(IOM).on(LocalDate.of(2010, 6, 15)));
        assertEquals(roster, members(IOM).on(ImpreciseDate.parse("2010-06-15")));
    }

    @Test
    void tellsTheMembersOnAnImpreciseDate() {
        assertEquals(
                "[nepal: certain, qatar: possible]",
                members(IOM).on(ImpreciseDate.parse("2012")).toString());
        assertEquals(
                "[nepal: possible, qatar: possible]",
                members(IOM).on(ImpreciseDate.parse("2006")).toString());
    }

    @Test
    void leavesOutWhoCertainlyDoesNotBelong() {
        assertEquals(
                "[qatar: possible]", members(IOM).on(LocalDate.of(1998, 12, 31)).toString());
    }

    @Test
    void tellsTheBodiesOfAMember() {
        assertEquals(
                "[add: possible, iom: certain]", bodies(NEPAL).on(DAY_OF_2010).toString());
        assertEquals("[add: certain]", bodies(IOM).on(DAY_OF_2010).toString());
    }

    @Test
    void tellsWhoEverBelonged() {
        assertEquals(
                "[iom: certain, nepal: certain, qatar: certain]",
                members(ADD).ever().toString());
    }

    @Test
    void isNarrowedByRole() {
        assertEquals(
                List.of(NEPAL, QATAR), members(IOM).inRole(Role.OBSERVER).ever().certain());
        assertEquals(
                List.of(NEPAL),
                members(IOM).inRole(Role.MEMBER, Role.HOST).ever().certain());
        assertEquals(
                "[qatar: possible]",
                members(IOM).inRole(Role.OBSERVER).on(DAY_OF_2010).toString());
    }

    @Test
    void isNarrowedByStanding() {
        assertEquals(
                List.of("nepal.member.iom", "nepal.host.iom"),
                SampleMemberships.ids(
                        members(IOM).ofStanding(Standing.FULL, Standing.SERVICE).memberships()));
    }

    @Test
    void isNarrowedByCapacity() {
        Capacity capacity = new Capacity(List.of(Role.HOST), List.of(Standing.OBSERVER));

        assertEquals(
                List.of("nepal.observer.iom", "nepal.host.iom", "qatar.observer.iom"),
                SampleMemberships.ids(members(IOM).inCapacity(capacity).memberships()));
        assertEquals(members(IOM), members(IOM).inCapacity(Capacity.ANY));
    }

    @Test
    void isNarrowedByTheKindOfTheSideAskedFor() {
        assertEquals(
                List.of(NEPAL, QATAR),
                members(ADD).only(OrganizationKind.STATE).ever().certain());
        assertEquals(
                List.of(ADD),
                bodies(NEPAL).only(FrameworkKind.CONSULTATION_MECHANISM).ever().certain());
    }

    @Test
    void isNarrowedFurtherByEachStep() {
        Selection selection = members(IOM);

        assertEquals(
                List.of("nepal.member.iom"),
                SampleMemberships.ids(selection
                        .inRole(Role.MEMBER, Role.OBSERVER)
                        .ofStanding(Standing.FULL)
                        .memberships()));
        assertEquals(
                List.of(),
                selection.inRole(Role.MEMBER).ofStanding(Standing.OBSERVER).memberships());
        assertEquals(4, selection.memberships().size(), "the first selection stays as it was");
    }

    @Test
    void tellsTheCommonMembersOfBodies() {
        Selection both = common(List.of(IOM, ADD));

        assertEquals("[nepal: certain, qatar: certain]", both.ever().toString());
        assertEquals("[nepal: possible, qatar: possible]", both.on(DAY_OF_2010).toString());
        assertEquals(
                "[qatar: possible]",
                both.inRole(Role.OBSERVER, Role.MEMBER)
                        .on(LocalDate.of(2019, 1, 1))
                        .toString());
    }

    @Test
    void tellsTheMembershipsOfCommonMembersInAllTheBodies() {
        Roster.Entry nepal =
                common(List.of(IOM, ADD)).on(DAY_OF_2010).find(NEPAL).orElseThrow();

        assertEquals(
                List.of("nepal.partner.add", "nepal.member.iom", "nepal.host.iom"),
                SampleMemberships.ids(nepal.memberships()));
    }

    @Test
    void takesRepeatedBodiesOnceAndInAnyOrder() {
        assertEquals(common(List.of(ADD, IOM)), common(List.of(IOM, ADD, IOM)));
        assertEquals(members(IOM), common(List.of(IOM, IOM)));
    }

    @Test
    void dropsTheMembershipsOfThoseWhoAreNoLongerInCommon() {
        Selection narrowed = common(List.of(IOM, ADD)).inRole(Role.MEMBER, Role.OBSERVER);

        assertEquals(List.of("qatar.member.add", "qatar.observer.iom"), SampleMemberships.ids(narrowed.memberships()));
    }

    @Test
    void rejectsCommonMembersOfNoBody() {
        Exception rejected = assertThrows(IllegalArgumentException.class, () -> common(List.of()));

        assertEquals("common members need at least one body, not '[]'", rejected.getMessage());
    }

    @Test
    void tellsOfOneMemberWithoutARoster() {
        LocalDate day = LocalDate.of(2010, 6, 15);
        assertEquals(Certainty.CERTAIN, members(IOM).certaintyOf(NEPAL, day));
        assertEquals(Certainty.POSSIBLE, members(IOM).certaintyOf(QATAR, day));
        assertEquals(Certainty.IMPOSSIBLE, members(IOM).certaintyOf(NOBODY, day));
        assertEquals(Certainty.POSSIBLE, common(List.of(IOM, ADD)).certaintyOf(NEPAL, DAY_OF_2010));
        assertEquals(Certainty.IMPOSSIBLE, common(List.of(IOM, ADD)).certaintyOf(IOM, DAY_OF_2010));
    }

    @Test
    void hasNothingInItForWhoHasNoMemberships() {
        assertEquals(List.of(), members(NOBODY).memberships());
        assertEquals(List.of(), members(NOBODY).history());
        assertEquals(0, bodies(NOBODY).ever().size());
        assertEquals(List.of(), members(NOBODY).between(DAY_OF_2010, DAY_OF_2010));
        assertEquals(0, common(List.of(NOBODY, IOM)).ever().size());
    }

    @Test
    void isEqualForTheSameSideOfTheSameMemberships() {
        assertEquals(members(IOM), members(IOM));
        assertEquals(members(IOM).hashCode(), members(IOM).hashCode());
        assertEquals(members(IOM).inRole(Role.HOST), members(IOM).ofStanding(Standing.SERVICE));
        assertNotEquals(members(NOBODY), bodies(NOBODY));
        assertNotEquals(members(IOM), members(ADD));
        assertEquals(
                "member of [nepal.host.iom]", members(IOM).inRole(Role.HOST).toString());
        assertEquals(
                "body of [qatar.member.add, qatar.observer.iom]", bodies(QATAR).toString());
    }

    @Test
    void cannotBeChangedThroughWhatItTells() {
        Selection selection = members(IOM);
        assertThrows(
                UnsupportedOperationException.class,
                () -> selection.memberships().remove(0));
        assertThrows(
                UnsupportedOperationException.class, () -> selection.history().remove(0));
        assertThrows(
                UnsupportedOperationException.class,
                () -> selection.inRole(Role.HOST).memberships().remove(0));
        assertThrows(
                UnsupportedOperationException.class,
                () -> selection.ever().entries().remove(0));
        assertThrows(
                UnsupportedOperationException.class,
                () -> selection.between(Day.of(1990, 1, 1), DAY_OF_2010).remove(0));
    }

    private static Selection members(EntityId body) {
        return Selection.membersOf(body, SOME, SelectionTest::entity);
    }

    private static Selection bodies(EntityId member) {
        return Selection.bodiesOf(member, SOME, SelectionTest::entity);
    }

    private static Selection common(List<EntityId> bodies) {
        return Selection.commonMembersOf(bodies, SOME, SelectionTest::entity);
    }

    private static Optional<Entity> entity(EntityId id) {
        Kind kind = id.equals(ADD)
                ? FrameworkKind.CONSULTATION_MECHANISM
                : id.equals(IOM) ? OrganizationKind.INTERGOVERNMENTAL : OrganizationKind.STATE;
        return kind instanceof OrganizationKind organization
                ? Optional.of(new Organization(id, organization, List.of()))
                : Optional.of(new Framework(id, (FrameworkKind) kind, List.of()));
    }
}
