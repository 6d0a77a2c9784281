package org.comity.domain.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Memberships;
import org.comity.domain.conclusion.Organization;
import org.comity.domain.conclusion.SampleMemberships;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.query.Selection;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statements;
import org.comity.domain.time.Day;
import org.junit.jupiter.api.Test;

class DatasetQueryTest {

    private static final EntityId IOM = EntityId.of("iom");
    private static final EntityId ICAO = EntityId.of("icao");
    private static final EntityId NEPAL = EntityId.of("nepal");
    private static final EntityId UNKNOWN = EntityId.of("unknown");
    private static final Dataset DATASET = dataset(
            List.of(
                    new Organization(IOM, OrganizationKind.INTERGOVERNMENTAL, List.of()),
                    new Organization(ICAO, OrganizationKind.INTERGOVERNMENTAL, List.of()),
                    new Organization(NEPAL, OrganizationKind.STATE, List.of())),
            SampleMemberships.nothing()
                    .member("nepal", Role.MEMBER, "iom", "2006-06-01/..", "2019")
                    .member("nepal", Role.OBSERVER, "iom", "1999/2006-05-31")
                    .member("stranger", Role.OBSERVER, "nowhere", "")
                    .all());

    @Test
    void tellsTheMembersOfABody() {
        Selection members = DATASET.membersOf(IOM).orElseThrow();

        assertEquals(
                List.of(NEPAL),
                members.inRole(Role.MEMBER).on(Day.of(2012, 1, 1)).certain());
        assertEquals(List.of(NEPAL), members.only(OrganizationKind.STATE).ever().certain());
        assertEquals(List.of(), members.only(OrganizationKind.AGENCY).ever().certain());
    }

    @Test
    void tellsTheBodiesOfAMember() {
        Selection bodies = DATASET.bodiesOf(NEPAL).orElseThrow();

        assertEquals(List.of(IOM), bodies.on(Day.of(2012, 1, 1)).certain());
        assertEquals(
                List.of(IOM),
                bodies.only(OrganizationKind.INTERGOVERNMENTAL).ever().certain());
    }

    @Test
    void tellsTheHistoryOfAMember() {
        assertEquals(
                Optional.of(List.of("nepal.observer.iom", "nepal.member.iom")),
                DATASET.historyOf(NEPAL).map(SampleMemberships::ids));
    }

    @Test
    void tellsTheCommonMembersOfBodies() {
        Selection alone = DATASET.commonMembersOf(List.of(IOM)).orElseThrow();

        assertEquals(List.of(NEPAL), alone.ever().certain());
        assertEquals(
                Optional.of(0),
                DATASET.commonMembersOf(List.of(IOM, ICAO))
                        .map(both -> both.ever().size()));
    }

    @Test
    void tellsThatAnEntityHasNoMemberships() {
        assertEquals(Optional.of(List.of()), DATASET.membersOf(ICAO).map(Selection::memberships));
        assertEquals(Optional.of(List.of()), DATASET.bodiesOf(ICAO).map(Selection::memberships));
        assertEquals(Optional.of(List.of()), DATASET.historyOf(ICAO));
    }

    @Test
    void tellsNothingOfAnUnknownEntity() {
        assertEquals(Optional.empty(), DATASET.membersOf(UNKNOWN));
        assertEquals(Optional.empty(), DATASET.bodiesOf(UNKNOWN));
        assertEquals(Optional.empty(), DATASET.historyOf(UNKNOWN));
        assertEquals(Optional.empty(), DATASET.commonMembersOf(List.of(IOM, UNKNOWN)));
    }

    @Test
    void tellsTheMembershipsOfEntitiesWithoutAKind() {
        EntityId stranger = EntityId.of("stranger");
        EntityId nowhere = EntityId.of("nowhere");

        assertEquals(
                List.of(stranger),
                DATASET.membersOf(nowhere).orElseThrow().ever().certain());
        assertEquals(
                List.of(nowhere),
                DATASET.bodiesOf(stranger).orElseThrow().ever().certain());
        assertEquals(
                List.of(),
                DATASET.membersOf(nowhere)
                        .orElseThrow()
                        .only(OrganizationKind.STATE)
                        .memberships());
    }

    @Test
    void rejectsCommonMembersOfNoBody() {
        assertThrows(IllegalArgumentException.class, () -> DATASET.commonMembersOf(List.of()));
    }

    @Test
    void tellsTheSameWithMoreFindings() {
        Dataset more = DATASET.withFindings(List.of(Finding.of(Severity.WARNING, "lossy", "iom", "something is lost")));

        assertEquals(DATASET.membersOf(IOM), more.membersOf(IOM));
    }

    @Test
    void hasErrorsOnlyIfAFindingIsAnError() {
        Finding warning = Finding.of(Severity.WARNING, "lossy", "iom", "something is lost");
        Finding error = Finding.of(Severity.ERROR, "broken", "iom", "something is broken");

        assertFalse(DATASET.hasErrors());
        assertFalse(DATASET.withFindings(List.of(warning)).hasErrors());
        assertTrue(DATASET.withFindings(List.of(warning, error)).hasErrors());
    }

    private static Dataset dataset(List<Entity> entities, List<Membership> memberships) {
        Corpus corpus = new Corpus(new Slug("test"), new Imprint("Test", "1", "CC0-1.0", ""), List.of(), List.of());
        Conclusions conclusions =
                new Conclusions(List.of(), entities, Memberships.of(memberships), List.of(), List.of());
        return Dataset.of(corpus, Statements.EMPTY, conclusions, List.of());
    }
}
