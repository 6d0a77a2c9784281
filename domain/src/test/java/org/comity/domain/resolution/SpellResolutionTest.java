package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.statement.Role;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.junit.jupiter.api.Test;

class SpellResolutionTest {

    @Test
    void termsThatFollowEachOtherAreSpellsOfTheirOwn() {
        Dataset dataset = chairs("2000/2005", "2005/2008");

        assertEquals(List.of("2000/2005", "2005/2008"), spells(dataset));
        assertEquals(List.of(), dataset.findings());
        assertEquals(
                List.of(Rule.SEPARATE_SPELLS, Rule.SEPARATE_SPELLS),
                dataset.memberships().stream()
                        .flatMap(membership -> membership.support().choices().stream())
                        .map(Choice::rule)
                        .toList());
    }

    @Test
    void aTermThatIsNotOverFollowsOneThatIs() {
        assertEquals(List.of("2000/2005-06", "2005/"), spells(chairs("2000/2005-06", "2005/")));
    }

    @Test
    void aTermWithinAnotherDisagreesWithIt() {
        Dataset dataset = chairs("2000/2005", "2004/2008");

        assertEquals(1, dataset.memberships().size());
        assertTrue(only(dataset).support().contested());
    }

    @Test
    void aFinerStartOfTheSameTermIsNoFurtherTerm() {
        assertEquals(List.of("2005-03/2008"), spells(chairs("2005/2008", "2005-03/2008")));
    }

    @Test
    void anEndToldAloneBelongsToTheTermThatEndsThen() {
        Dataset dataset = chairs("2000/2005", "2005/2008", "/2005");

        assertEquals(List.of("2000/2005", "2005/2008"), spells(dataset));
        assertEquals(2, dataset.memberships().get(0).support().statements().size());
        assertEquals(List.of(), dataset.findings());
    }

    @Test
    void aSourceThatSpeaksAfterTheEndProvesNothingBeforeIt() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.CHAIR, "add", "2008/2012")
                .member("iom", Role.CHAIR, "add", "2008/..")
                .resolve();

        assertEquals(Certainty.CERTAIN, only(dataset).spell().on(Day.of(2011, 12, 31)));
        assertEquals(Certainty.POSSIBLE, only(dataset).spell().on(Day.of(2012, 6, 1)));
        assertEquals(Certainty.IMPOSSIBLE, only(dataset).spell().on(Day.of(2013, 1, 1)));
    }

    @Test
    void agreeingStartsAreRefined() {
        Dataset dataset = chairs("2008/", "2008-01-01/");

        Choice choice = only(dataset).support().choices().get(0);
        assertEquals(Rule.REFINEMENT, choice.rule());
        assertEquals("start", choice.aspect());
        assertEquals(List.of(), choice.rejected());
        assertEquals(1, choice.chosen().size());
    }

    @Test
    void setsWithoutACommonDayContradictEachOther() {
        Dataset dataset = chairs("[1980,1990]/", "[1983..1985]/");

        assertTrue(only(dataset).support().contested());
        assertEquals(
                List.of(
                        "'undated' contradicts itself about the start of iom.chair.add: '[1983..1985]' chosen over '[1980,1990]'"
                                + " (the more precise date wins)"),
                dataset.findings().stream().map(Finding::message).toList());
    }

    @Test
    void aSetAgreesWithEachOfItsMembers() {
        Dataset dataset = chairs("{1980,1990}/", "1990-05/");

        assertEquals(List.of("1990-05/"), spells(dataset));
        assertEquals(List.of(), dataset.findings());
    }

    @Test
    void standingsHeldAtOnceContestEachOther() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "")
                .member("iom", Role.MEMBER, "add", "")
                .member("iom", Role.HOST, "add", "")
                .resolve();

        assertEquals(
                List.of("iom.member.add true", "iom.observer.add true", "iom.host.add false"),
                dataset.memberships().stream()
                        .map(membership ->
                                membership.id() + " " + membership.support().contested())
                        .toList());
    }

    @Test
    void aFindingOfASpellCanBeAccepted() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.CHAIR, "add", "2000/2005")
                .member("iom", Role.CHAIR, "add", "2004/2008")
                .accept("start-disagreement.iom.chair.add", "both are told")
                .accept("end-disagreement.iom.chair.add", "both are told")
                .resolve();

        assertEquals(2, dataset.findings().size());
        for (Finding finding : dataset.findings()) {
            assertEquals("both are told", dataset.acceptance(finding).orElseThrow());
        }
    }

    private static Dataset chairs(String... periods) {
        SampleWorld world = SampleWorld.world().source("undated", "");
        for (String period : periods) {
            world.member("iom", Role.CHAIR, "add", period);
        }
        return world.resolve();
    }

    private static List<String> spells(Dataset dataset) {
        return dataset.memberships().stream()
                .map(membership -> membership.spell().period().toString())
                .toList();
    }

    private static Membership only(Dataset dataset) {
        assertEquals(1, dataset.memberships().size());
        return dataset.memberships().get(0);
    }
}
