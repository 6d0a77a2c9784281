package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Role;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifeResolutionTest {

    @Test
    void nothingHoldsBeforeTheBodyExisted() {
        Dataset dataset = SampleWorld.world()
                .established("add", "2008")
                .member("iom", Role.OBSERVER, "add", "")
                .resolve();

        assertEquals(List.of(), dataset.findings());
        assertFalse(only(dataset).support().contested());
        assertEquals(Certainty.IMPOSSIBLE, only(dataset).spell().on(Day.of(2007, 12, 31)));
        assertEquals(Certainty.POSSIBLE, only(dataset).spell().on(Day.of(2008, 1, 1)));
    }

    @Test
    void nothingHoldsAfterTheMemberCeasedToBe() {
        Dataset dataset = SampleWorld.world()
                .source("old", "1960")
                .member("qatar", Role.MEMBER, "iom", "1951/")
                .dissolved("qatar", "1990-10-03")
                .resolve();

        assertEquals(List.of(), dataset.findings());
        assertEquals(Certainty.POSSIBLE, only(dataset).spell().on(Day.of(1990, 10, 3)));
        assertEquals(Certainty.IMPOSSIBLE, only(dataset).spell().on(Day.of(1990, 10, 4)));
    }

    @Test
    void whatIsSaidStaysBesideALifeThatItDoesNotFit() {
        Dataset dataset = SampleWorld.world()
                .established("add", "2008")
                .member("iom", Role.OBSERVER, "add", "1995/")
                .resolve();

        Membership membership = only(dataset);
        assertTrue(membership.support().contested());
        assertEquals(Certainty.CERTAIN, membership.spell().on(Day.of(2000, 1, 1)));
        Finding finding = only(dataset.findings());
        assertEquals("outside-life.iom.observer.add+add", finding.id().toString());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(
                "iom is observer of add, 1995/, but add was established 2008 (a membership outside the life of body"
                        + " or member is kept as contested)",
                finding.message());
        assertEquals(
                List.of("page.yaml:1:1", "page.yaml:2:1"),
                finding.places().stream()
                        .map(place -> place.origin().toString())
                        .toList());
    }

    @Test
    void aSourceThatSpeaksAfterTheBodyWasDissolvedDisagrees() {
        Dataset dataset = SampleWorld.world()
                .dissolved("add", "2010")
                .member("iom", Role.OBSERVER, "add", "")
                .resolve();

        assertEquals(
                "outside-life.iom.observer.add+add",
                only(dataset.findings()).id().toString());
    }

    @Test
    void anImpreciseLifeContradictsOnlyWhatItCertainlyExcludes() {
        Dataset dataset = SampleWorld.world()
                .established("add", "[2006..2008]")
                .member("iom", Role.OBSERVER, "add", "2006/")
                .resolve();

        assertEquals(List.of(), dataset.findings());
    }

    @Test
    void aMembershipMayGoBackToTheLifeOfAPredecessor() {
        Dataset dataset = SampleWorld.world()
                .established("iom", "1989")
                .organization("icem", OrganizationKind.INTERGOVERNMENTAL)
                .established("icem", "1951")
                .succeeds("iom", "icem")
                .member("nepal", Role.MEMBER, "iom", "1960/")
                .resolve();

        assertEquals(List.of(), dataset.findings());
        assertFalse(only(dataset).support().contested());
        assertEquals(
                List.of(Rule.SUCCESSION),
                only(dataset).support().choices().stream().map(Choice::rule).toList());
        assertEquals(Certainty.CERTAIN, only(dataset).spell().on(Day.of(1970, 1, 1)));
    }

    @Test
    void noMembershipGoesBackBeyondTheOldestPredecessor() {
        Dataset dataset = SampleWorld.world()
                .established("iom", "1989")
                .organization("icem", OrganizationKind.INTERGOVERNMENTAL)
                .established("icem", "1951")
                .succeeds("iom", "icem")
                .member("nepal", Role.MEMBER, "iom", "1940/")
                .resolve();

        assertEquals(
                "nepal is member of iom, 1940/, but icem was established 1951 (a membership outside the life of body"
                        + " or member is kept as contested)",
                only(dataset.findings()).message());
    }

    @Test
    void aPredecessorOfUnknownAgeLimitsNothing() {
        Dataset dataset = SampleWorld.world()
                .established("iom", "1989")
                .organization("icem", OrganizationKind.INTERGOVERNMENTAL)
                .succeeds("iom", "icem")
                .member("nepal", Role.MEMBER, "iom", "1940/")
                .resolve();

        assertEquals(List.of(), dataset.findings());
    }

    @Test
    void aSuccessorThatBeganBeforeItsPredecessorIsAFinding() {
        Dataset dataset = SampleWorld.world()
                .established("iom", "1951")
                .organization("icem", OrganizationKind.INTERGOVERNMENTAL)
                .established("icem", "1989")
                .succeeds("iom", "icem")
                .resolve();

        Finding finding = only(dataset.findings());
        assertEquals("succession-disagreement", finding.id().code());
        assertEquals(
                "iom is said to succeed icem, but icem was established 1989, after iom was established 1951",
                finding.message());
        assertEquals(3, finding.statements().size());
    }

    @Test
    void anEntityDissolvedBeforeItWasEstablishedLimitsNothing() {
        Dataset dataset = SampleWorld.world()
                .established("add", "2010")
                .dissolved("add", "2001")
                .member("iom", Role.OBSERVER, "add", "2005/")
                .resolve();

        Finding finding = only(dataset.findings());
        assertEquals("life-disagreement.add", finding.id().toString());
        assertEquals(2, finding.statements().size());
        assertFalse(only(dataset).support().contested());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y170000002", "2008-01-01T10:00:00Z", "[..1951]", "-0044", "{1951,1960}"})
    void anyDateCanBeginALife(String established) {
        Dataset dataset = SampleWorld.world()
                .established("add", established)
                .member("iom", Role.OBSERVER, "add", "2010/")
                .resolve();

        assertEquals(1, dataset.memberships().size());
        assertEquals(established.startsWith("Y"), !dataset.findings().isEmpty());
    }

    @Test
    void countsKeepToTheLifeOfTheBody() {
        Dataset dataset = SampleWorld.world()
                .dissolved("add", "2010")
                .source("old", "2005")
                .member("nepal", Role.MEMBER, "add", "2001/")
                .source("late", "2015")
                .count(SampleWorld.parties("add", Role.MEMBER), ClaimedNumber.exactly(0))
                .resolve();

        assertEquals(List.of(), dataset.counts().get(0).enumeration().possible());
    }

    private static Membership only(Dataset dataset) {
        return only(dataset.memberships());
    }

    private static <T> T only(List<T> list) {
        assertEquals(1, list.size(), list::toString);
        return list.get(0);
    }
}
