package org.comity.domain.conclusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Role;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MembershipsTest {

    private static final Memberships SOME = SampleMemberships.nothing()
            .member("qatar", Role.MEMBER, "iom", "2013")
            .member("nepal", Role.MEMBER, "iom", "2006")
            .member("nepal", Role.OBSERVER, "iom", "1999/2006")
            .member("nepal", Role.MEMBER, "add", "2008")
            .index();

    @Test
    void areOrderedByBodyMemberRoleAndId() {
        assertEquals(
                List.of("nepal.member.add", "nepal.member.iom", "nepal.observer.iom", "qatar.member.iom"),
                SampleMemberships.ids(SOME.all()));
    }

    @Test
    void areFoundByBody() {
        assertEquals(
                List.of("nepal.member.iom", "nepal.observer.iom", "qatar.member.iom"),
                SampleMemberships.ids(SOME.ofBody(EntityId.of("iom"))));
    }

    @Test
    void areFoundByMember() {
        assertEquals(
                List.of("nepal.member.add", "nepal.member.iom", "nepal.observer.iom"),
                SampleMemberships.ids(SOME.ofMember(EntityId.of("nepal"))));
    }

    @Test
    void areFoundById() {
        Optional<Membership> found = SOME.find(ConclusionId.of("qatar.member.iom"));

        assertSame(SOME.all().get(3), found.orElseThrow());
    }

    @Test
    void areNotFoundWhereThereAreNone() {
        assertEquals(List.of(), SOME.ofBody(EntityId.of("nepal")));
        assertEquals(List.of(), SOME.ofMember(EntityId.of("iom")));
        assertEquals(Optional.empty(), SOME.find(ConclusionId.of("qatar.observer.iom")));
        assertEquals(List.of(), Memberships.of(List.of()).ofMember(EntityId.of("iom")));
    }

    @Test
    void tellMembersApartWhoseHashesAreEqual() {
        assertEquals("an".hashCode(), "c0".hashCode());
        Memberships clashing = SampleMemberships.nothing()
                .member("c0", Role.MEMBER, "add", "")
                .member("an", Role.MEMBER, "add", "")
                .member("c0", Role.MEMBER, "iom", "")
                .member("an", Role.MEMBER, "iom", "")
                .index();

        assertEquals(
                List.of("c0.member.add", "c0.member.iom"), SampleMemberships.ids(clashing.ofMember(EntityId.of("c0"))));
        assertEquals(
                List.of("an.member.add", "an.member.iom"), SampleMemberships.ids(clashing.ofMember(EntityId.of("an"))));
    }

    @Test
    void cannotBeChanged() {
        EntityId nepal = EntityId.of("nepal");
        assertThrows(UnsupportedOperationException.class, () -> SOME.all().remove(0));
        assertThrows(
                UnsupportedOperationException.class,
                () -> SOME.ofBody(EntityId.of("iom")).remove(0));
        assertThrows(
                UnsupportedOperationException.class, () -> SOME.ofMember(nepal).clear());
    }

    @Test
    void doNotChangeWithTheCollectionGiven() {
        List<Membership> given = new ArrayList<>(SOME.all());
        Memberships made = Memberships.of(given);
        given.clear();

        assertEquals(SOME, made);
        assertEquals(3, made.ofMember(EntityId.of("nepal")).size());
    }

    @Test
    @SuppressWarnings("NullAway") // the test passes null
    void refuseNull() {
        assertThrows(NullPointerException.class, () -> Memberships.of(Arrays.asList((Membership) null)));
        assertThrows(NullPointerException.class, () -> SOME.ofBody(null));
        assertThrows(NullPointerException.class, () -> SOME.ofMember(null));
        assertThrows(NullPointerException.class, () -> SOME.find(null));
    }

    @Test
    void areEqualWhateverTheOrderGiven() {
        List<Membership> reversed = new ArrayList<>(SOME.all());
        Collections.reverse(reversed);

        assertEquals(SOME, Memberships.of(reversed));
        assertEquals(SOME.hashCode(), Memberships.of(reversed).hashCode());
        assertEquals(SOME.all().toString(), SOME.toString());
        assertNotEquals(SOME, Memberships.of(reversed.subList(0, 3)));
    }

    @RepeatedTest(20)
    void holdWhatAScanFinds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> ids = List.of("a", "b", "an", "c0", "z-z", "z", "0");
        SampleMemberships told = SampleMemberships.nothing();
        for (int i = random.nextInt(60); i > 0; i--) {
            Role role = Role.builtIn().get(random.nextInt(3));
            told.member(ids.get(random.nextInt(7)), role, ids.get(random.nextInt(7)), "");
        }
        List<Membership> sorted = told.all().stream().sorted().toList();
        Memberships index = told.index();

        assertEquals(sorted, index.all());
        for (String id : ids) {
            EntityId entity = EntityId.of(id);
            assertEquals(sorted.stream().filter(m -> m.body().equals(entity)).toList(), index.ofBody(entity));
            assertEquals(
                    sorted.stream()
                            .filter(m -> m.member().equals(entity))
                            .sorted(Comparator.comparing(Membership::body)
                                    .thenComparing(Membership::role)
                                    .thenComparing(Membership::id))
                            .toList(),
                    index.ofMember(entity));
        }
        sorted.forEach(membership -> assertEquals(Optional.of(membership), index.find(membership.id())));
    }
}
