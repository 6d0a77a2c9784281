package org.comity.domain.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.SampleMemberships;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Role;
import org.comity.domain.time.Certainty;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final EntityId NEPAL = EntityId.of("nepal");
    private static final EntityId QATAR = EntityId.of("qatar");
    private static final List<Membership> SOME = SampleMemberships.nothing()
            .member("nepal", Role.MEMBER, "iom", "2006")
            .member("qatar", Role.OBSERVER, "iom", "")
            .all();
    private static final Roster.Entry SURE = new Roster.Entry(NEPAL, Certainty.CERTAIN, SOME.subList(0, 1));
    private static final Roster.Entry UNSURE = new Roster.Entry(QATAR, Certainty.POSSIBLE, SOME.subList(1, 2));
    private static final Roster ROSTER = Roster.of(List.of(SURE, UNSURE));

    @Test
    void tellsHowCertainlyEachBelongs() {
        assertEquals(Certainty.CERTAIN, ROSTER.certaintyOf(NEPAL));
        assertEquals(Certainty.POSSIBLE, ROSTER.certaintyOf(QATAR));
        assertEquals(Certainty.IMPOSSIBLE, ROSTER.certaintyOf(EntityId.of("nowhere")));
        assertEquals(List.of(NEPAL), ROSTER.certain());
        assertEquals(List.of(QATAR), ROSTER.possible());
        assertEquals(2, ROSTER.size());
    }

    @Test
    void findsTheEntryOfAnEntity() {
        assertEquals(Optional.of(UNSURE), ROSTER.find(QATAR));
        assertEquals(Optional.empty(), ROSTER.find(EntityId.of("a")));
        assertEquals(Optional.empty(), ROSTER.find(EntityId.of("z")));
        assertEquals(Optional.empty(), Roster.of(List.of()).find(NEPAL));
    }

    @Test
    void cannotBeChanged() {
        assertThrows(UnsupportedOperationException.class, () -> ROSTER.entries().clear());
        assertThrows(UnsupportedOperationException.class, () -> ROSTER.certain().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> ROSTER.possible().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> SURE.memberships().clear());
    }

    @Test
    void doesNotChangeWithTheListsItIsMadeOf() {
        List<Membership> memberships = new ArrayList<>(SOME);
        Roster.Entry entry = new Roster.Entry(NEPAL, Certainty.CERTAIN, memberships);
        List<Roster.Entry> entries = new ArrayList<>(List.of(entry));
        Roster roster = Roster.of(entries);
        memberships.clear();
        entries.clear();

        assertEquals(SOME, roster.entries().get(0).memberships());
    }

    @Test
    void sortsItsEntriesAndHasOnePerEntity() {
        assertEquals(ROSTER, Roster.of(List.of(UNSURE, SURE)));
        assertEquals(
                "a roster with two entries of 'nepal'",
                assertThrows(IllegalArgumentException.class, () -> Roster.of(List.of(SURE, UNSURE, SURE)))
                        .getMessage());
    }

    @Test
    void isEqualByItsEntries() {
        assertEquals(ROSTER, Roster.of(List.of(SURE, UNSURE)));
        assertEquals(ROSTER.hashCode(), Roster.of(List.of(SURE, UNSURE)).hashCode());
        assertNotEquals(ROSTER, Roster.of(List.of(SURE)));
        assertEquals("[nepal: certain, qatar: possible]", ROSTER.toString());
    }

    @Test
    void ordersEntriesByEntityAndCertainty() {
        Roster.Entry less = new Roster.Entry(NEPAL, Certainty.POSSIBLE, SOME);

        assertTrue(SURE.compareTo(UNSURE) < 0);
        assertTrue(SURE.compareTo(less) < 0);
        assertEquals(0, SURE.compareTo(new Roster.Entry(NEPAL, Certainty.CERTAIN, SURE.memberships())));
    }

    @Test
    void rejectsWhoCertainlyDoesNotBelong() {
        Exception rejected =
                assertThrows(IllegalArgumentException.class, () -> new Roster.Entry(NEPAL, Certainty.IMPOSSIBLE, SOME));

        assertEquals(
                "an entry needs a membership and a possible answer: 'nepal' with 2, impossible", rejected.getMessage());
    }

    @Test
    void rejectsWhoHasNoMembership() {
        Exception rejected = assertThrows(
                IllegalArgumentException.class, () -> new Roster.Entry(NEPAL, Certainty.CERTAIN, List.of()));

        assertEquals(
                "an entry needs a membership and a possible answer: 'nepal' with 0, certain", rejected.getMessage());
    }
}
