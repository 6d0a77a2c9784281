package org.comity.domain.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.comity.domain.source.SourceId;
import org.comity.domain.source.Span;
import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static final EntityId IOM = EntityId.of("iom");
    private static final EntityId ADD = EntityId.of("add");

    @Test
    void twoAnnotatorsOfTheSameWordsMakeOneStatementWithTwoMarks() {
        Statement one = membership(IOM, "a.yaml");
        Statement other = membership(IOM, "b.yaml");

        Statements both = Statements.of(List.of(), List.of(one, other));

        assertEquals(one, other);
        assertEquals(
                List.of("a.yaml", "b.yaml"),
                both.all().iterator().next().origins().stream()
                        .map(Origin::file)
                        .toList());
    }

    @Test
    void setsThatSayDifferentThingsDiffer() {
        Statements one = Statements.of(List.of(), List.of(membership(IOM, "a.yaml")));
        Statements other = Statements.of(List.of(), List.of(membership(EntityId.of("un"), "a.yaml")));

        assertNotEquals(one, other);
    }

    @Test
    void joiningKeepsTheSameContentWhicheverComesFirst() {
        Role local = new Role(Role.OBSERVER.name(), Standing.OTHER, "Guest");
        Provenance words = quoted("words", "a.yaml");
        MembershipStatement one = MembershipStatement.of(words, IOM, ADD, Role.OBSERVER, ImpreciseInterval.UNKNOWN);
        MembershipStatement other = MembershipStatement.of(words, IOM, ADD, local, ImpreciseInterval.UNKNOWN);

        assertEquals(one, other);
        assertEquals(role(one.join(other)), role(other.join(one)));
        assertEquals(role(one.join(other)), Role.OBSERVER);
    }

    private static Role role(Statement statement) {
        return ((MembershipStatement) statement).role();
    }

    @Test
    void joiningDifferentStatementsIsRefused() {
        Statement one = membership(IOM, "a.yaml");
        Statement other = membership(EntityId.of("un"), "a.yaml");

        assertThrows(IllegalArgumentException.class, () -> one.join(other));
    }

    @Test
    void theIdDistinguishesDifferentContent() {
        assertNotEquals(
                kind(new AttributeValue.KindValue(OrganizationKind.of("network")))
                        .id(),
                kind(new AttributeValue.KindValue(FrameworkKind.NETWORK)).id());
        assertNotEquals(
                count(parties(Capacity.of(Role.OBSERVER))).id(),
                count(parties(Capacity.of(Standing.OBSERVER))).id());
        assertNotEquals(
                count(new Population.Described("countries (iom)", null)).id(),
                count(new Population.Described("countries", IOM)).id());
        assertNotEquals(
                count(parties(Capacity.of(Role.MEMBER))).id(),
                count(new Population.Described("member of add", null)).id());
        assertNotEquals(
                MembershipStatement.of(quoted("word", "a.yaml"), IOM, ADD, Role.MEMBER, ImpreciseInterval.UNKNOWN)
                        .id(),
                MembershipStatement.denial(quoted("word", "a.yaml"), IOM, ADD, Role.MEMBER, ImpreciseInterval.UNKNOWN)
                        .id());
        assertNotEquals(
                since(Bound.at(ImpreciseDate.parse("198X"))),
                since(Bound.at(ImpreciseDate.parse("198X"), "the eighties")));
        assertNotEquals(
                MembershipStatement.of(quoted("word", "a.yaml"), IOM, ADD, Role.MEMBER, ImpreciseInterval.UNKNOWN)
                        .id(),
                MembershipStatement.of(quoted("swor", "a.yaml"), IOM, ADD, Role.MEMBER, ImpreciseInterval.UNKNOWN)
                        .id());
    }

    @Test
    void quotedStatementsHaveEvidenceAndAssertedOnesHaveNone() {
        List<Mark> marks = List.of(Mark.of(Origin.of("a.yaml")));

        assertEquals(
                "a quoted statement needs evidence",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Provenance(Basis.QUOTED, null, Rank.NORMAL, marks))
                        .getMessage());
        assertEquals(
                "an asserted statement cannot have evidence: 'word'",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Provenance(Basis.ASSERTED, evidence("word"), Rank.NORMAL, marks))
                        .getMessage());
    }

    @Test
    void anAttributeTakesOnlyValuesOfItsForm() {
        assertThrows(
                IllegalArgumentException.class,
                () -> AttributeStatement.of(
                        quoted("word", "a.yaml"),
                        IOM,
                        AttributeKey.ESTABLISHED,
                        new AttributeValue.Text("1951", null)));
    }

    @Test
    void numbersThatCannotBeCountedAreRefused() {
        for (long number : new long[] {-1, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertThrows(IllegalArgumentException.class, () -> ClaimedNumber.moreThan(number));
            assertThrows(IllegalArgumentException.class, () -> ClaimedNumber.fewerThan(number));
            assertThrows(IllegalArgumentException.class, () -> ClaimedNumber.about(number));
        }
        assertThrows(IllegalArgumentException.class, () -> ClaimedNumber.fewerThan(0));
        assertEquals(90, ClaimedNumber.about(100).least());
        assertEquals(110, ClaimedNumber.about(100).most());
        assertEquals(101, ClaimedNumber.moreThan(100).least());
    }

    @Test
    void refusesANumberInTheWordsInWhichItWasGiven() {
        assertEquals(
                "not a valid number: 9223372036854775807",
                assertThrows(IllegalArgumentException.class, () -> ClaimedNumber.moreThan(Long.MAX_VALUE))
                        .getMessage());
        assertEquals(
                "not a valid number: '5..3', from 5 to 3",
                assertThrows(IllegalArgumentException.class, () -> ClaimedNumber.between(5, 3))
                        .getMessage());
        assertEquals(
                1_000_000_000_000_001L,
                ClaimedNumber.moreThan(1_000_000_000_000_000L).least());
    }

    private static StatementId since(Bound start) {
        return MembershipStatement.of(
                        quoted("word", "a.yaml"), IOM, ADD, Role.MEMBER, ImpreciseInterval.of(start, Bound.unknown()))
                .id();
    }

    private static Statement membership(EntityId member, String file) {
        return MembershipStatement.of(quoted("word", file), member, ADD, Role.MEMBER, ImpreciseInterval.UNKNOWN);
    }

    private static Statement kind(AttributeValue value) {
        return AttributeStatement.of(quoted("word", "a.yaml"), IOM, AttributeKey.KIND, value);
    }

    private static Statement count(Population population) {
        return CountStatement.of(quoted("word", "a.yaml"), population, ClaimedNumber.exactly(1));
    }

    private static Population parties(Capacity capacity) {
        return new Population.Enumerable(new Condition.Party(ADD, capacity, null, null), List.of(), List.of());
    }

    private static Provenance quoted(String words, String file) {
        return Provenance.quoted(evidence(words), Mark.of(Origin.of(file)));
    }

    private static Evidence evidence(String words) {
        return new Evidence(SourceId.of("page"), List.of(new Quote(new Span(3, 3 + words.length()), words)));
    }
}
