package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.CountVerdict;
import org.comity.domain.conclusion.InclusionVerdict;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.Population;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.Role;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

/** Withdrawn statements, statements about later times, and entities that a population excludes. */
class ContradictionCornersTest {

    @Test
    void aDeprecatedPeriodDoesNotJoinTwoSpells() {
        Dataset dataset = SampleWorld.world()
                .source("undated", "")
                .member("iom", Role.CHAIR, "add", "1990/1995")
                .member("iom", Role.CHAIR, "add", "2001/2005")
                .ranked(Rank.DEPRECATED)
                .member("iom", Role.CHAIR, "add", "1990/2003")
                .resolve();

        assertEquals(List.of("1990/1995", "2001/2005"), spells(dataset));
        assertEquals(List.of(), dataset.findings());
    }

    @Test
    void aDeprecatedPeriodMakesNoSpellBesideOthers() {
        Dataset dataset = SampleWorld.world()
                .source("undated", "")
                .member("iom", Role.CHAIR, "add", "2001/2005")
                .ranked(Rank.DEPRECATED)
                .member("iom", Role.CHAIR, "add", "1990/1995")
                .resolve();

        assertEquals(List.of("2001/2005"), spells(dataset));
        assertEquals("iom.chair.add", dataset.memberships().get(0).id().value());
    }

    @Test
    void aDeprecatedDenialAndStandingContradictNothing() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.MEMBER, "add", "2000/")
                .ranked(Rank.DEPRECATED)
                .notMember("iom", Role.MEMBER, "add", "")
                .member("iom", Role.OBSERVER, "add", "1990/2015")
                .in("add", "add")
                .count(SampleWorld.parties("add", Role.MEMBER), ClaimedNumber.exactly(0))
                .resolve();

        assertEquals(List.of(), dataset.findings());
        dataset.memberships()
                .forEach(membership -> assertFalse(membership.support().contested()));
    }

    @Test
    void aDenialOfTheFutureSaysNothingOfNow() {
        Dataset dataset = SampleWorld.world()
                .member("qatar", Role.MEMBER, "add", "")
                .notMember("qatar", Role.MEMBER, "add", "2025/")
                .notMember("qatar", Role.MEMBER, "colombo-process", "2025/")
                .every(SampleWorld.parties("add", Role.MEMBER), SampleWorld.parties("colombo-process", Role.MEMBER))
                .resolve();

        assertFalse(dataset.memberships().get(0).support().contested());
        assertEquals(InclusionVerdict.UNDECIDED, dataset.inclusions().get(0).verdict());
    }

    @Test
    void aDenialOfADayCountsMoreThanWhatIsMerelyPossible() {
        Condition.Party on2010 =
                new Condition.Party(EntityId.of("add"), Capacity.of(Role.MEMBER), null, ImpreciseDate.parse("2010"));
        Dataset dataset = SampleWorld.world()
                .source("early", "2010")
                .notMember("qatar", Role.MEMBER, "add", "2010/2010")
                .source("late", "2015")
                .member("qatar", Role.MEMBER, "add", "")
                .complete("add", Capacity.of(Role.MEMBER))
                .count(on2010, ClaimedNumber.exactly(0))
                .resolve();

        assertEquals(List.of(), dataset.counts().get(0).enumeration().certain());
    }

    @Test
    void whoIsNotOnACompleteRosterIsCertainlyNotExcluded() {
        Population others = new Population.Enumerable(
                SampleWorld.parties("add", Role.MEMBER),
                List.of(),
                List.of(SampleWorld.parties("colombo-process", Role.MEMBER)));
        Dataset dataset = SampleWorld.world()
                .member("qatar", Role.MEMBER, "add", "")
                .member("nepal", Role.MEMBER, "add", "")
                .member("nepal", Role.MEMBER, "colombo-process", "")
                .complete("add", Capacity.of(Role.MEMBER))
                .complete("colombo-process", Capacity.of(Role.MEMBER))
                .count(others, ClaimedNumber.exactly(1))
                .resolve();

        assertEquals(CountVerdict.CONFIRMED, dataset.counts().get(0).verdict());
        assertEquals(
                List.of(EntityId.of("qatar")),
                dataset.counts().get(0).enumeration().certain());
    }

    @Test
    void whoIsOfAnotherKindIsCertainlyNotExcluded() {
        Condition states = new Condition.Party(
                EntityId.of("add"),
                Capacity.of(Role.MEMBER),
                new Slug(OrganizationKind.STATE.slug().value()),
                null);
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.MEMBER, "add", "")
                .member("nepal", Role.MEMBER, "add", "")
                .count(
                        new Population.Enumerable(SampleWorld.parties("add", Role.MEMBER), List.of(), List.of(states)),
                        ClaimedNumber.exactly(1))
                .resolve();

        assertEquals(
                List.of(EntityId.of("iom")),
                dataset.counts().get(0).enumeration().certain());
    }

    @Test
    void anEndBeforeTheStartThatIsChosenIsRejected() {
        Dataset dataset = SampleWorld.world()
                .source("a", "")
                .member("iom", Role.CHAIR, "add", "1990/1995")
                .source("b", "")
                .member("iom", Role.CHAIR, "add", "1994/2010")
                .source("c", "")
                .ranked(Rank.PREFERRED)
                .member("iom", Role.CHAIR, "add", "2000/2010")
                .resolve();

        assertEquals(
                List.of("end-disagreement", "start-disagreement"),
                dataset.findings().stream()
                        .map(finding -> finding.id().code())
                        .sorted()
                        .toList());
    }

    @Test
    void ofFinerDatesTheOneOfMoreSourcesWins() {
        SampleWorld world = SampleWorld.world();
        String[] dates = {"195X", "195X", "195X", "1952", "1952", "1951-03"};
        for (int i = 0; i < dates.length; i++) {
            world.source("page-" + i, "2019").established("iom", dates[i]);
        }
        Dataset dataset = world.resolve();

        assertEquals(
                "the statements about iom disagree: established '1952' chosen over '1951-03' (the value from more"
                        + " sources wins)",
                dataset.findings().get(0).message());
    }

    @Test
    void sourcesThatAgreeCountTogether() {
        SampleWorld world = SampleWorld.world();
        String[] dates = {"2008", "2008-01", "2008-01-01"};
        for (int i = 0; i < dates.length; i++) {
            world.source("page-" + i, "2019").established("iom", dates[i]);
        }
        Dataset dataset =
                world.source("late", "2024").established("iom", "2009-01-01").resolve();

        assertEquals(
                Rule.MORE_SOURCES,
                dataset.conclusion(ConclusionId.of("iom.established"))
                        .orElseThrow()
                        .support()
                        .choices()
                        .get(0)
                        .rule());
    }

    @Test
    void livesThatNeverMeetContradictAMembership() {
        Dataset dataset = SampleWorld.world()
                .established("add", "1995")
                .dissolved("nepal", "1994")
                .source("undated", "")
                .member("nepal", Role.MEMBER, "add", "")
                .resolve();

        assertEquals("outside-life", dataset.findings().get(0).id().code());
        assertEquals(Certainty.POSSIBLE, dataset.memberships().get(0).spell().on(Day.of(1996, 1, 1)));
    }

    @Test
    void aMembershipHoldsOnItsFirstAndOnItsLastDay() {
        Dataset dataset = SampleWorld.world()
                .source("undated", "")
                .member("nepal", Role.MEMBER, "add", "2005-05-05/")
                .member("qatar", Role.MEMBER, "add", "/2005-05-05")
                .resolve();

        dataset.memberships()
                .forEach(membership ->
                        assertEquals(Certainty.CERTAIN, membership.spell().on(Day.of(2005, 5, 5))));
    }

    private static List<String> spells(Dataset dataset) {
        return dataset.memberships().stream()
                .map(membership -> membership.spell().period().toString())
                .toList();
    }
}
