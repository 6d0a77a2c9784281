package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.comity.domain.conclusion.CountVerdict;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.Role;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

/** What a statement without an end says of the day on which its source speaks. */
class AttestationTest {

    @Test
    void joinedAndLeftInOneTextIsOneUncontestedRow() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.MEMBER, "add", "1990/")
                .member("iom", Role.MEMBER, "add", "/1995")
                .resolve();

        assertEquals(List.of("1990/1995 false"), rows(dataset));
        assertEquals(List.of(), findings(dataset));
        assertEquals(
                List.of(), dataset.memberships().get(0).spell().attestations().all());
    }

    @Test
    void joiningLeavingAndJoiningAgainAreTwoUncontestedRows() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.MEMBER, "add", "1990/")
                .member("iom", Role.MEMBER, "add", "/1995")
                .member("iom", Role.MEMBER, "add", "2003/")
                .resolve();

        assertEquals(List.of("1990/1995 false", "2003/ false"), rows(dataset));
        assertEquals(List.of(), findings(dataset));
        assertEquals(Certainty.CERTAIN, dataset.memberships().get(1).spell().on(Day.of(2018, 1, 1)));
    }

    @Test
    void anotherSourceThatSpeaksAfterTheEndAndOnlyGivesTheStartIsAnInfo() {
        Dataset dataset = SampleWorld.world()
                .source("joined", "2000")
                .member("iom", Role.MEMBER, "add", "1990/")
                .source("left", "1998")
                .member("iom", Role.MEMBER, "add", "/1995")
                .resolve();

        assertEquals(List.of("1990/1995 false"), rows(dataset));
        assertEquals(
                List.of("info: iom.member.add ends '1995' according to 'left'; 'joined', which speaks later, gives only"
                        + " the start"),
                findings(dataset));
        assertEquals(2, dataset.findings().get(0).places().size());
    }

    @Test
    void theInfoSaysWhatToWriteIfTheWordsSayThatTheMembershipStillExists() {
        Dataset dataset = SampleWorld.world()
                .source("left", "1998")
                .member("iom", Role.MEMBER, "add", "/1995")
                .source("still", "2000")
                .words("has been a member since 1990")
                .member("iom", Role.MEMBER, "add", "1990/")
                .resolve();

        assertEquals(
                Optional.of("if its words say that the membership still exists, write `until: ..`"),
                dataset.findings().get(0).suggestion());
    }

    @Test
    void severalLaterSourcesAreCountedInOneInfo() {
        SampleWorld world = SampleWorld.world().source("left", "1998").member("iom", Role.MEMBER, "add", "/1995");
        for (int i = 1; i <= 3; i++) {
            world.source("joined-" + i, "2000").member("iom", Role.MEMBER, "add", "1990/");
        }

        assertEquals(
                List.of(
                        "info: iom.member.add ends '1995' according to 'left'; 'joined-1' and 2 more, which speak later,"
                                + " give only the start"),
                findings(world.resolve()));
    }

    @Test
    void aSourceThatSpeaksBeforeTheEndOrGivesItItselfIsNotMentioned() {
        Dataset dataset = SampleWorld.world()
                .source("early", "1993")
                .member("iom", Role.MEMBER, "add", "1990/")
                .source("both", "2000")
                .member("iom", Role.MEMBER, "add", "1990/")
                .member("iom", Role.MEMBER, "add", "/1995")
                .source("late", "2010")
                .member("iom", Role.MEMBER, "add", "/1995")
                .resolve();

        assertEquals(List.of(), findings(dataset));
    }

    @Test
    void anOpenEndContradictsAnEarlierEnd() {
        Dataset dataset = SampleWorld.world()
                .source("still", "2000")
                .member("iom", Role.MEMBER, "add", "1990/..")
                .source("left", "1998")
                .member("iom", Role.MEMBER, "add", "/1995")
                .resolve();

        assertEquals(List.of("1990/1995 true"), rows(dataset));
        assertTrue(findings(dataset).get(0).startsWith("warning: the sources disagree about the end"));
    }

    @Test
    void anOpenEndIsCertainToTheDayOfSpeakingAndPossibleLater() {
        Membership membership = only(SampleWorld.world().member("iom", Role.MEMBER, "add", "1990/.."));

        assertEquals(Certainty.CERTAIN, membership.spell().on(Day.of(2019, 1, 1)));
        assertEquals(Certainty.POSSIBLE, membership.spell().on(Day.of(2020, 1, 1)));
    }

    @Test
    void anOpenEndInASourceWithoutADateIsCertainNowhere() {
        Membership membership =
                only(SampleWorld.world().source("undated", "").member("iom", Role.MEMBER, "add", "1990/.."));

        assertEquals(Certainty.POSSIBLE, membership.spell().on(Day.of(1991, 1, 1)));
        assertEquals(Certainty.POSSIBLE, membership.spell().on(ImpreciseDate.parse("1990")));
    }

    @Test
    void anEndThatIsOnlyDeprecatedIsNotChosen() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.MEMBER, "add", "1990/")
                .ranked(Rank.DEPRECATED)
                .member("iom", Role.MEMBER, "add", "/1995")
                .resolve();

        assertEquals(List.of("1990/ false"), rows(dataset));
        assertEquals(List.of(), findings(dataset));
        assertEquals(Certainty.CERTAIN, dataset.memberships().get(0).spell().on(Day.of(2018, 1, 1)));
    }

    @Test
    void anObserverThatBecameAMemberInOneTextIsNoWarning() {
        Dataset dataset = becameMember("2019");

        assertEquals(List.of("2003/ false", "1990/ false"), rows(dataset));
        assertEquals(
                List.of("info: iom is said to be member and observer of add; they may mean different times"),
                findings(dataset));
        Membership observer = dataset.memberships().get(1);
        assertEquals(Certainty.CERTAIN, observer.spell().on(Day.of(2002, 12, 31)));
        assertEquals(Certainty.POSSIBLE, observer.spell().on(Day.of(2003, 1, 1)));
        assertEquals(Certainty.POSSIBLE, observer.spell().on(Day.of(2010, 1, 1)));
        assertEquals(Certainty.CERTAIN, dataset.memberships().get(0).spell().on(Day.of(2010, 1, 1)));
    }

    @Test
    void anObserverThatBecameAMemberInATextWithoutADateIsCertainNowhere() {
        Dataset dataset = becameMember("");

        assertEquals(List.of("2003/ false", "1990/ false"), rows(dataset));
        assertEquals(Certainty.POSSIBLE, dataset.memberships().get(1).spell().on(Day.of(2000, 1, 1)));
    }

    @Test
    void eachStandingIsCertainUpToTheNextOne() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "1990/")
                .member("iom", Role.ASSOCIATE_MEMBER, "add", "1995-03-01/")
                .member("iom", Role.MEMBER, "add", "2003/")
                .resolve();

        assertEquals(
                List.of("associate-member: 2002-12-31", "member: 2019", "observer: 1995-02-28"),
                dataset.memberships().stream()
                        .map(membership -> membership.role() + ": "
                                + membership
                                        .spell()
                                        .attestations()
                                        .all()
                                        .get(0)
                                        .day()
                                        .orElseThrow())
                        .sorted()
                        .toList());
    }

    @Test
    void aSourceThatSpeaksBeforeTheNextStandingAttestsItsOwnDay() {
        Dataset dataset = SampleWorld.world()
                .source("early", "2001-05")
                .member("iom", Role.OBSERVER, "add", "1990/")
                .source("late", "2019")
                .member("iom", Role.MEMBER, "add", "2003/")
                .resolve();

        Membership observer = dataset.memberships().get(1);
        assertEquals(Certainty.CERTAIN, observer.spell().on(Day.of(2001, 5, 1)));
        assertEquals(Certainty.POSSIBLE, observer.spell().on(Day.of(2002, 1, 1)));
    }

    @Test
    void anObserverThatIsOneWhenTheSourceSpeaksContradictsTheMember() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "1990/..")
                .member("iom", Role.MEMBER, "add", "2003/")
                .resolve();

        assertEquals(List.of("2003/ true", "1990/.. true"), rows(dataset));
    }

    @Test
    void aStandingThatDoesNotExcludeTheFirstOneDoesNotLimitIt() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "1990/")
                .member("iom", Role.CHAIR, "add", "2003/")
                .resolve();

        assertTrue(dataset.memberships().stream()
                .allMatch(membership -> membership.spell().on(Day.of(2018, 1, 1)) == Certainty.CERTAIN));
    }

    @Test
    void aDeprecatedStandingDoesNotLimitAnother() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "1990/")
                .ranked(Rank.DEPRECATED)
                .member("iom", Role.MEMBER, "add", "2003/")
                .resolve();

        assertEquals(Certainty.CERTAIN, dataset.memberships().get(1).spell().on(Day.of(2018, 1, 1)));
    }

    @Test
    void aSourceCountsWhatItGivesTheStartOf() {
        Dataset dataset = SampleWorld.world()
                .source("page", "2019")
                .member("iom", Role.OBSERVER, "add", "1990/")
                .member("nepal", Role.OBSERVER, "add", "1990/")
                .count(SampleWorld.parties("add", Role.OBSERVER), ClaimedNumber.exactly(2))
                .source("other", "2020")
                .member("iom", Role.MEMBER, "add", "2003/")
                .member("nepal", Role.OBSERVER, "add", "/2005")
                .resolve();

        assertEquals(CountVerdict.CONFIRMED, dataset.counts().get(0).verdict());
    }

    @Test
    void aSourceDoesNotCountWhatItGivesTheEndOf() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "1990/")
                .member("iom", Role.OBSERVER, "add", "/1995")
                .member("nepal", Role.OBSERVER, "add", "1990/")
                .count(SampleWorld.parties("add", Role.OBSERVER), ClaimedNumber.exactly(1))
                .resolve();

        assertEquals(CountVerdict.CONFIRMED, dataset.counts().get(0).verdict());
        Membership left = dataset.memberships().get(0);
        assertEquals(
                Certainty.IMPOSSIBLE, left.spell().asOf(SourceId.of("page"), Optional.of(ImpreciseDate.parse("2019"))));
    }

    @Test
    void aStartDoesNotContradictTheEndOfTheBody() {
        Dataset dataset = SampleWorld.world()
                .dissolved("add", "2010")
                .member("iom", Role.OBSERVER, "add", "2000/")
                .resolve();

        assertEquals(List.of(), findings(dataset));
        assertFalse(dataset.memberships().get(0).support().contested());
    }

    @Test
    void wordsThatSayThatAMembershipStillExistsAreFoundInFiveLanguages() {
        for (String words : List.of(
                "Nepal has been an observer since 1990",
                "They HAVE been members ever since.",
                "La Suisse est membre depuis 1990",
                "es miembro desde 1990",
                "ist seit 1990 Mitglied",
                "tem sido membro desde 1990")) {
            assertTrue(LastingWords.areIn(words), words);
        }
        for (String words : List.of("joined in 1990", "since it has been founded", "The region has beens, since")) {
            assertFalse(LastingWords.areIn(words), words);
        }
    }

    private static Dataset becameMember(String published) {
        return SampleWorld.world()
                .source("both", published)
                .member("iom", Role.OBSERVER, "add", "1990/")
                .member("iom", Role.MEMBER, "add", "2003/")
                .resolve();
    }

    private static Membership only(SampleWorld world) {
        return world.resolve().memberships().get(0);
    }

    private static List<String> rows(Dataset dataset) {
        return dataset.memberships().stream()
                .map(membership ->
                        membership.spell().period() + " " + membership.support().contested())
                .toList();
    }

    private static List<String> findings(Dataset dataset) {
        return dataset.findings().stream()
                .map(finding -> finding.severity().label() + ": " + finding.message())
                .toList();
    }
}
