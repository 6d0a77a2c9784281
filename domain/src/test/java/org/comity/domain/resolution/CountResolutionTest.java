package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.CountVerdict;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.InclusionVerdict;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Slug;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.Population;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Standing;
import org.comity.domain.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

class CountResolutionTest {

    private static final Condition.Party MEMBERS = SampleWorld.parties("add", Role.MEMBER);

    private static SampleWorld twoMembers() {
        return SampleWorld.world()
                .member("nepal", Role.MEMBER, "add", "2008/")
                .member("qatar", Role.MEMBER, "add", "2008/");
    }

    @Test
    void confirmsAClaimThatIsEnumerated() {
        assertVerdict(CountVerdict.CONFIRMED, "", twoMembers().count(MEMBERS, ClaimedNumber.exactly(2)));
        assertVerdict(CountVerdict.CONFIRMED, "", twoMembers().count(MEMBERS, ClaimedNumber.atLeast(1)));
        assertVerdict(CountVerdict.CONFIRMED, "", twoMembers().count(MEMBERS, ClaimedNumber.atMost(2)));
        assertVerdict(CountVerdict.CONFIRMED, "", twoMembers().count(MEMBERS, ClaimedNumber.fewerThan(3)));
        assertVerdict(CountVerdict.CONFIRMED, "", twoMembers().count(MEMBERS, ClaimedNumber.between(1, 3)));
    }

    @Test
    void exceedsAClaimThatIsTooSmall() {
        assertVerdict(
                CountVerdict.EXCEEDED,
                "members of add: the text says 1; this corpus lists 2",
                twoMembers().count(MEMBERS, ClaimedNumber.exactly(1)));
    }

    @Test
    void isIncompleteWhereTheCorpusDoesNotClaimToEnumerateAll() {
        assertVerdict(
                CountVerdict.INCOMPLETE,
                "members of add: the text says 18; this corpus lists 2, so 16 are missing",
                twoMembers().count(MEMBERS, ClaimedNumber.exactly(18)));
    }

    @Test
    void isShortWhereTheCorpusClaimsToEnumerateAll() {
        assertVerdict(
                CountVerdict.SHORT,
                "members of add: the text says more than 2; this corpus lists 2, so 1 is missing",
                twoMembers().complete("add", Capacity.of(Role.MEMBER)).count(MEMBERS, ClaimedNumber.moreThan(2)));
    }

    @Test
    void isUndecidedBetweenCertainAndPossible() {
        Condition.Party in1990 =
                new Condition.Party(EntityId.of("add"), Capacity.of(Role.MEMBER), null, ImpreciseDate.parse("2008"));
        assertVerdict(
                CountVerdict.UNDECIDED,
                "members of add, on 2008: the text says 1; this corpus lists 0 and possibly 2 more",
                twoMembers().count(in1990, ClaimedNumber.exactly(1)));
    }

    @Test
    void isUndecidedWhereNobodyIsEnumerated() {
        assertVerdict(
                CountVerdict.UNDECIDED,
                "members of add: the text says at most 20; this corpus lists 0",
                SampleWorld.world().count(MEMBERS, ClaimedNumber.atMost(20)));
        assertVerdict(
                CountVerdict.CONFIRMED,
                "",
                SampleWorld.world().complete("add", Capacity.ANY).count(MEMBERS, ClaimedNumber.atMost(20)));
    }

    @Test
    void isNotEnumerableWhereNothingEnumerates() {
        assertVerdict(
                CountVerdict.NOT_ENUMERABLE,
                "",
                twoMembers()
                        .count(
                                new Population.Described("countries with a presence of IOM", EntityId.of("iom")),
                                ClaimedNumber.moreThan(100)));
    }

    @Test
    void claimsAboutDifferentEntitiesAreDifferentCounts() {
        Dataset dataset = SampleWorld.world()
                .count(new Population.Described("countries (iom)", null), ClaimedNumber.exactly(3))
                .count(new Population.Described("countries", EntityId.of("iom")), ClaimedNumber.exactly(3))
                .resolve();
        assertEquals(2, dataset.counts().size());
    }

    @Test
    void countsOnlyTheKindAskedFor() {
        Condition.Party states =
                new Condition.Party(EntityId.of("add"), Capacity.of(Standing.FULL), new Slug("state"), null);
        assertVerdict(
                CountVerdict.CONFIRMED,
                "",
                twoMembers().member("iom", Role.MEMBER, "add", "").count(states, ClaimedNumber.exactly(2)));
    }

    @Test
    void countsWhoMeetsSeveralConditions() {
        Population both =
                new Population.Enumerable(MEMBERS, List.of(SampleWorld.parties("iom", Role.MEMBER)), List.of());
        assertVerdict(
                CountVerdict.CONFIRMED,
                "",
                twoMembers().member("nepal", Role.MEMBER, "iom", "").count(both, ClaimedNumber.exactly(1)));
    }

    @Test
    void countsTheBodiesOfACategoryWithoutThoseExcluded() {
        Population hosted = new Population.Enumerable(
                SampleWorld.bodies("iscm", "iom", Role.HOST),
                List.of(),
                List.of(SampleWorld.bodies("iscm", "iom", Role.TECHNICAL_SECRETARIAT)));
        Dataset dataset = SampleWorld.world()
                .in("add", "iscm")
                .in("colombo-process", "iscm")
                .member("iom", Role.HOST, "add", "")
                .member("iom", Role.HOST, "colombo-process", "")
                .member("iom", Role.TECHNICAL_SECRETARIAT, "colombo-process", "")
                .count(hosted, ClaimedNumber.exactly(3))
                .resolve();

        Count count = dataset.counts().get(0);
        assertEquals(CountVerdict.INCOMPLETE, count.verdict());
        assertEquals(List.of(), count.enumeration().certain());
        assertEquals(List.of(EntityId.of("add")), count.enumeration().possible());
        assertEquals(2, count.missing());
    }

    @Test
    void namesTheExceptionsOfAnInclusion() {
        Condition.Party colombo = SampleWorld.parties("colombo-process", Role.MEMBER);
        SampleWorld said = SampleWorld.world()
                .member("nepal", Role.MEMBER, "colombo-process", "")
                .every(colombo, MEMBERS);
        assertEquals(InclusionVerdict.UNDECIDED, inclusion(said).verdict());
        assertEquals(List.of(EntityId.of("nepal")), inclusion(said).exceptions());

        said.complete("add", Capacity.of(Role.MEMBER));
        assertEquals(InclusionVerdict.CONTRADICTED, inclusion(said).verdict());

        said.member("nepal", Role.MEMBER, "add", "");
        assertEquals(InclusionVerdict.CONSISTENT, inclusion(said).verdict());

        said.complete("colombo-process", Capacity.ANY);
        assertEquals(InclusionVerdict.CONFIRMED, inclusion(said).verdict());
    }

    @Test
    void someoneWhoCertainlyHasLeftContradictsAnInclusion() {
        SampleWorld said = SampleWorld.world()
                .member("nepal", Role.MEMBER, "colombo-process", "")
                .member("nepal", Role.MEMBER, "add", "2000/2010")
                .every(SampleWorld.parties("colombo-process", Role.MEMBER), MEMBERS);
        assertEquals(InclusionVerdict.CONTRADICTED, inclusion(said).verdict());
        assertEquals(List.of(EntityId.of("nepal")), inclusion(said).exceptions());
    }

    @Test
    void aDenialContradictsAnInclusion() {
        SampleWorld said = SampleWorld.world()
                .member("nepal", Role.MEMBER, "colombo-process", "")
                .notMember("nepal", Role.MEMBER, "add", "")
                .every(SampleWorld.parties("colombo-process", Role.MEMBER), MEMBERS);
        assertEquals(InclusionVerdict.CONTRADICTED, inclusion(said).verdict());
    }

    @Test
    void aDenialMakesAnExclusionCertain() {
        Population hosted = new Population.Enumerable(
                SampleWorld.bodies("iscm", "iom", Role.HOST),
                List.of(),
                List.of(SampleWorld.bodies("iscm", "iom", Role.TECHNICAL_SECRETARIAT)));
        assertVerdict(
                CountVerdict.CONFIRMED,
                "",
                SampleWorld.world()
                        .in("add", "iscm")
                        .member("iom", Role.HOST, "add", "")
                        .notMember("iom", Role.TECHNICAL_SECRETARIAT, "add", "")
                        .count(hosted, ClaimedNumber.exactly(1)));
    }

    @Test
    void bodiesCanBeIncludedToo() {
        SampleWorld said = SampleWorld.world()
                .in("add", "iscm")
                .member("iom", Role.HOST, "add", "")
                .member("iom", Role.OBSERVER, "add", "")
                .every(SampleWorld.bodies("iscm", "iom", Role.HOST), SampleWorld.bodies("iscm", "iom", Role.OBSERVER));
        assertEquals(InclusionVerdict.CONSISTENT, inclusion(said).verdict());
    }

    @Test
    void aRosterOfSeveralRolesIsCompleteForEach() {
        assertVerdict(
                CountVerdict.SHORT,
                "members of add: the text says 3; this corpus lists 2, so 1 is missing",
                twoMembers()
                        .complete("add", new Capacity(List.of(Role.MEMBER, Role.OBSERVER), List.of()))
                        .count(MEMBERS, ClaimedNumber.exactly(3)));
    }

    @Test
    void anInclusionOfNoOneIsNotEnumerable() {
        SampleWorld said = SampleWorld.world().every(SampleWorld.parties("colombo-process", Role.MEMBER), MEMBERS);
        assertEquals(InclusionVerdict.NOT_ENUMERABLE, inclusion(said).verdict());
    }

    private static Inclusion inclusion(SampleWorld said) {
        return said.resolve().inclusions().get(0);
    }

    private static void assertVerdict(CountVerdict expected, String message, SampleWorld said) {
        Dataset dataset = said.resolve();
        assertEquals(expected, dataset.counts().get(0).verdict());
        assertEquals(
                message.isEmpty() ? List.of() : List.of(message),
                dataset.findings().stream().map(finding -> finding.message()).toList());
    }
}
