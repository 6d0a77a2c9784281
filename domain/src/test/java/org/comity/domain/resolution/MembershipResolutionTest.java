package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.MembershipDraft;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

class MembershipResolutionTest {

    private static final ConclusionId OBSERVER = ConclusionId.of("iom.observer.add");

    @Test
    void statementsThatSayTheSameSupportOneMembership() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "2012/")
                .source("other", "2020")
                .member("iom", Role.OBSERVER, "add", "2012/")
                .resolve();

        Membership membership = only(dataset);
        assertEquals(OBSERVER, membership.id());
        assertEquals(2, membership.support().statements().size());
        assertEquals(2, membership.support().sources().size());
        assertFalse(membership.support().contested());
        assertEquals(List.of(), dataset.findings());
    }

    @Test
    void theFinerOfTwoAgreeingStartsIsTaken() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "2008/")
                .source("other", "2020")
                .member("iom", Role.OBSERVER, "add", "2008-01-01/")
                .resolve();

        Membership membership = only(dataset);
        assertEquals("2008-01-01", membership.spell().since().bound().toString());
        assertFalse(membership.support().contested());
        assertEquals(List.of(), dataset.findings());
    }

    @Test
    void twoStartsOfOneSpellAreContestedAndBothPlacesAreNamed() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "2008-01-01/")
                .member("iom", Role.OBSERVER, "add", "2012/")
                .resolve();

        Membership membership = only(dataset);
        assertEquals("2008-01-01", membership.spell().since().bound().toString());
        assertTrue(membership.support().contested());
        assertEquals(Rule.FINER_DATE, membership.support().choices().get(0).rule());
        assertEquals(2, membership.support().statements().size());
        Finding finding = only(dataset.findings());
        assertEquals("start-disagreement.iom.observer.add", finding.id().toString());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(
                "'page' contradicts itself about the start of iom.observer.add: '2008-01-01' chosen over '2012'"
                        + " (the more precise date wins)",
                finding.message());
        assertEquals(
                List.of("page.yaml:1:1", "page.yaml:2:1"),
                finding.places().stream()
                        .map(place -> place.origin().toString())
                        .toList());
    }

    @Test
    void thePreferredStartWins() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "2008-01-01/")
                .ranked(Rank.PREFERRED)
                .member("iom", Role.OBSERVER, "add", "2012/")
                .resolve();

        Membership membership = only(dataset);
        assertEquals("2012", membership.spell().since().bound().toString());
        assertEquals(Rule.BETTER_RANK, membership.support().choices().get(0).rule());
    }

    @Test
    void aDeprecatedStartContradictsNothing() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "2012/")
                .ranked(Rank.DEPRECATED)
                .member("iom", Role.OBSERVER, "add", "2008-01-01/")
                .resolve();

        Membership membership = only(dataset);
        assertEquals("2012", membership.spell().since().bound().toString());
        assertFalse(membership.support().contested());
        assertEquals(1, membership.support().choices().size());
        assertEquals(List.of(), dataset.findings());
    }

    @Test
    void leavingAndRejoiningIsNoContradiction() {
        Dataset dataset = SampleWorld.world()
                .member("philippines", Role.MEMBER, "add", "1990/1995")
                .member("philippines", Role.MEMBER, "add", "2001/")
                .member("philippines", Role.MEMBER, "add", "")
                .resolve();

        assertEquals(
                List.of("philippines.member.add 1990/1995", "philippines.member.add.2 2001/"),
                dataset.memberships().stream()
                        .map(membership ->
                                membership.id() + " " + membership.spell().period())
                        .toList());
        assertEquals(2, dataset.memberships().get(1).support().statements().size());
        assertEquals(List.of(), dataset.findings());
    }

    @Test
    void aStartAndAnEndToldApartMakeOneSpell() {
        Dataset dataset = SampleWorld.world()
                .member("philippines", Role.MEMBER, "add", "1990/")
                .source("other", "2020")
                .member("philippines", Role.MEMBER, "add", "/2019-03")
                .resolve();

        assertEquals("1990/2019-03", only(dataset).spell().period().toString());
        assertEquals(List.of(), dataset.findings());
    }

    @Test
    void anEndSaidToBeOpenStaysOpen() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "2012/..")
                .resolve();

        assertTrue(only(dataset).spell().until().bound().isOpen());
        assertTrue(only(dataset).spell().until().statement().isPresent());
    }

    @Test
    void aSourceThatSpeaksAfterTheEndDisagrees() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.SECRETARIAT, "add", "2008/2012")
                .member("iom", Role.SECRETARIAT, "add", "2008/..")
                .resolve();

        assertEquals("2008/2012", only(dataset).spell().period().toString());
        assertTrue(only(dataset).support().contested());
        assertEquals(
                "end-disagreement.iom.secretariat.add.attested",
                only(dataset.findings()).id().toString());
    }

    @Test
    void twoParticipationStandingsAtOnceAreAFinding() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "")
                .member("iom", Role.MEMBER, "add", "")
                .member("iom", Role.THEMATIC_EXPERT, "add", "")
                .resolve();

        Finding finding = only(dataset.findings());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(
                "standing-disagreement.iom.member.add+iom.observer.add",
                finding.id().toString());
        assertEquals("iom is said to be member and observer of add at the same time", finding.message());
    }

    @Test
    void anObserverThatBecameAMemberIsNoContradiction() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "2000/2010")
                .member("iom", Role.MEMBER, "add", "2011/")
                .resolve();

        assertEquals(List.of(), dataset.findings());
    }

    @Test
    void aDenialAgainstAnAssertionIsAFinding() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.MEMBER, "add", "2000/")
                .notMember("iom", Role.MEMBER, "add", "")
                .resolve();

        Finding finding = only(dataset.findings());
        assertEquals("denied-and-asserted.iom.member.add", finding.id().toString());
        assertTrue(only(dataset).support().contested());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(2, finding.statements().size());
    }

    @Test
    void aDenialAloneConcludesNothing() {
        Dataset dataset =
                SampleWorld.world().notMember("iom", Role.MEMBER, "add", "").resolve();

        assertEquals(List.of(), dataset.memberships());
        assertEquals(List.of(), dataset.findings());
    }

    @Test
    void membershipIsCertainFromAKnownStartToTheDayTheSourceSpeaks() {
        Membership membership = only(SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "2012-05/")
                .resolve());

        assertEquals(Certainty.IMPOSSIBLE, membership.spell().on(Day.of(2012, 4, 30)));
        assertEquals(Certainty.POSSIBLE, membership.spell().on(Day.of(2012, 5, 1)));
        assertEquals(Certainty.CERTAIN, membership.spell().on(Day.of(2012, 5, 31)));
        assertEquals(Certainty.CERTAIN, membership.spell().on(Day.of(2019, 1, 1)));
        assertEquals(Certainty.POSSIBLE, membership.spell().on(Day.of(2019, 1, 2)));
    }

    @Test
    void aSourceWithoutADateSupportsPossiblyOnly() {
        Membership membership = only(SampleWorld.world()
                .source("undated", "")
                .member("iom", Role.OBSERVER, "add", "2012/")
                .resolve());

        assertEquals(Certainty.POSSIBLE, membership.spell().on(Day.of(2015, 1, 1)));
        assertEquals(Certainty.IMPOSSIBLE, membership.spell().on(Day.of(2011, 1, 1)));
    }

    @Test
    void aKnownStartAndEndAreCertainWithoutADayOfSpeaking() {
        Membership membership = only(SampleWorld.world()
                .source("undated", "")
                .member("iom", Role.SECRETARIAT, "add", "2008/2012")
                .resolve());

        assertEquals(Certainty.CERTAIN, membership.spell().on(Day.of(2010, 1, 1)));
        assertEquals(Certainty.POSSIBLE, membership.spell().on(Day.of(2012, 1, 2)));
        assertEquals(Certainty.IMPOSSIBLE, membership.spell().on(Day.of(2013, 1, 1)));
    }

    @Test
    void membershipIsCertainOnTheDayOnWhichASourceSaysSo() {
        Membership membership = only(SampleWorld.world()
                .source("first", "2010-01-01")
                .member("iom", Role.OBSERVER, "add", "")
                .source("last", "2010-12-31")
                .member("iom", Role.OBSERVER, "add", "")
                .source("later", "2015")
                .member("iom", Role.OBSERVER, "add", "/2012")
                .resolve());

        assertEquals(Certainty.CERTAIN, membership.spell().on(Day.of(2010, 1, 1)));
        assertEquals(Certainty.POSSIBLE, membership.spell().on(Day.of(2010, 6, 1)));
        assertEquals(Certainty.POSSIBLE, membership.spell().on(ImpreciseDate.parse("2010")));
        assertEquals(Certainty.IMPOSSIBLE, membership.spell().on(ImpreciseDate.parse("2013")));
    }

    @Test
    void twoStandingsThatCertainlyOverlapAreAWarning() {
        Dataset dataset = SampleWorld.world()
                .source("other", "2015")
                .member("iom", Role.OBSERVER, "add", "2000/2010")
                .member("iom", Role.MEMBER, "add", "2005/")
                .resolve();

        assertEquals(Severity.WARNING, only(dataset.findings()).severity());
    }

    @Test
    void theWordingOfADateDoesNotSplitThoseWhoSayIt() {
        SampleWorld world = SampleWorld.world();
        String[] wordings = {"2012", "since 2012", "from 2012"};
        for (int i = 0; i < wordings.length; i++) {
            world.source("page-" + i, "2019")
                    .member("iom", Role.OBSERVER, "add", Bound.at(ImpreciseDate.parse("2012"), wordings[i]));
        }
        world.source("one", "2019").member("iom", Role.OBSERVER, "add", "2013/");
        world.source("two", "2019").member("iom", Role.OBSERVER, "add", "2013/");

        Membership membership = only(world.resolve());
        assertEquals("2012", membership.spell().since().bound().toString());
        assertEquals(Rule.MORE_SOURCES, membership.support().choices().get(0).rule());
    }

    @Test
    void aSourceThatSpeaksBeforeTheStartDisagrees() {
        Dataset dataset = SampleWorld.world()
                .source("early", "2010")
                .member("iom", Role.OBSERVER, "add", "")
                .source("late", "2019")
                .member("iom", Role.OBSERVER, "add", "2012/")
                .resolve();

        assertTrue(only(dataset).support().contested());
        assertEquals(
                "start-disagreement.iom.observer.add.attested",
                only(dataset.findings()).id().toString());
        assertEquals(
                "the sources disagree about the start of iom.observer.add: '2012' chosen, but an earlier source"
                        + " says that the membership exists (a stated date wins over a source that only says that the"
                        + " membership exists)",
                only(dataset.findings()).message());
    }

    @Test
    void twoSourcesDisagreeAboutAStart() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "2008-01-01/")
                .source("other", "2020")
                .member("iom", Role.OBSERVER, "add", "2012/")
                .resolve();

        assertEquals(
                "the sources disagree about the start of iom.observer.add: '2008-01-01' chosen over '2012'"
                        + " (the more precise date wins)",
                only(dataset.findings()).message());
    }

    @Test
    void oneTableContradictsItselfAndTwoDisagree() {
        assertEquals(
                List.of(
                        "'members' contradicts itself about the start of iom.observer.add: '2008-01-01' chosen over '2012'"
                                + " (the more precise date wins)"),
                messages(rows("members", "members")));
        assertEquals(
                List.of("the statements disagree about the start of iom.observer.add: '2008-01-01' chosen over '2012'"
                        + " (the more precise date wins)"),
                messages(rows("members", "observers")));
    }

    private static Dataset rows(String first, String second) {
        MembershipDraft observes = Statement.that("iom").is(Role.OBSERVER).of("add");
        return Resolution.resolve(
                Corpus.of("rows"),
                Statements.of(List.of(
                        Statement.that("iom").is(OrganizationKind.STATE).assertedIn("register"),
                        Statement.that("add")
                                .is(OrganizationKind.INTERGOVERNMENTAL)
                                .assertedIn("register"),
                        observes.since("2008-01-01").assertedIn(first),
                        observes.since("2012").assertedIn(second))));
    }

    private static List<String> messages(Dataset dataset) {
        return dataset.findings().stream().map(Finding::message).toList();
    }

    @Test
    void aSourceThatSpeaksAfterTheEndThatItGivesContradictsItself() {
        Dataset dataset = SampleWorld.world()
                .source("note", "2010")
                .member("iom", Role.OBSERVER, "add", "1990/..")
                .member("iom", Role.OBSERVER, "add", "/1995")
                .resolve();

        assertEquals(
                List.of(
                        "'note' contradicts itself about the end of iom.observer.add: '1995' chosen, but it also says that"
                                + " the membership exists when it speaks (a stated date wins over a source that only says that"
                                + " the membership exists)"),
                messages(dataset));
    }

    @Test
    void oneDisagreementAboutTheStartIsReportedOnce() {
        Dataset dataset = SampleWorld.world()
                .source("early", "2010")
                .member("iom", Role.OBSERVER, "add", "2008-05/")
                .source("late", "2019")
                .member("iom", Role.OBSERVER, "add", "2012-05-01/")
                .resolve();

        assertEquals("2012-05-01", only(dataset).spell().since().bound().toString());
        assertEquals(1, only(dataset).support().choices().size());
        assertEquals(1, dataset.findings().size());
    }

    @Test
    void twoEndsWithoutAStartAreOneContestedSpell() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "/2004")
                .member("iom", Role.OBSERVER, "add", "/2010")
                .resolve();

        assertTrue(only(dataset).support().contested());
        assertEquals(
                "end-disagreement.iom.observer.add",
                only(dataset.findings()).id().toString());
    }

    @Test
    void aStartToComeIsNotYetCertainAsTheSourceSpeaks() {
        Membership membership = only(
                SampleWorld.world().member("iom", Role.OBSERVER, "add", "2050/").resolve());

        assertEquals(
                Certainty.IMPOSSIBLE,
                membership.spell().asOf(SourceId.of("page"), Optional.of(ImpreciseDate.parse("2019"))));
    }

    @Test
    void aDeprecatedStatementAttestsNothing() {
        Membership membership = only(SampleWorld.world()
                .ranked(Rank.DEPRECATED)
                .member("iom", Role.OBSERVER, "add", "")
                .resolve());

        assertEquals(
                Certainty.POSSIBLE,
                membership.spell().asOf(SourceId.of("page"), Optional.of(ImpreciseDate.parse("2019"))));
    }

    @Test
    void theIdStaysPutWhenADateIsRefinedAndWhenOthersComeAndGo() {
        Dataset before =
                SampleWorld.world().member("iom", Role.OBSERVER, "add", "2008/").resolve();
        Dataset after = SampleWorld.world()
                .member("nepal", Role.MEMBER, "add", "1999/")
                .member("iom", Role.OBSERVER, "add", "2008-01/")
                .resolve();

        assertTrue(before.membership(OBSERVER).isPresent());
        assertTrue(after.membership(OBSERVER).isPresent());
    }

    private static Membership only(Dataset dataset) {
        return only(dataset.memberships());
    }

    private static <T> T only(List<T> list) {
        assertEquals(1, list.size(), list::toString);
        return list.get(0);
    }
}
