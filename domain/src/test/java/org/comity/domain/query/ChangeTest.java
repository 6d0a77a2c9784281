package org.comity.domain.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.SampleMemberships;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Role;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void joinsOnTheFirstDay() {
        SampleMemberships told = SampleMemberships.nothing().member("nepal", Role.MEMBER, "iom", "2008-03-10/..");

        assertEquals(List.of(), changes(told, "2008-03-01", "2008-03-09"));
        assertEquals(List.of("joined nepal.member.iom certain"), changes(told, "2008-03-09", "2008-03-10"));
        assertEquals(List.of(), changes(told, "2008-03-10", "2008-03-20"));
    }

    @Test
    void leavesOnTheDayAfterTheLast() {
        SampleMemberships told = SampleMemberships.nothing().member("nepal", Role.MEMBER, "iom", "../2008-03-10");

        assertEquals(List.of(), changes(told, "2008-03-01", "2008-03-10"));
        assertEquals(List.of("left nepal.member.iom certain"), changes(told, "2008-03-10", "2008-03-11"));
        assertEquals(List.of(), changes(told, "2008-03-11", "2008-03-20"));
    }

    @Test
    void cameAndWentInBetween() {
        SampleMemberships told =
                SampleMemberships.nothing().member("nepal", Role.MEMBER, "iom", "2008-03-10/2008-03-10");

        assertEquals(
                List.of("joined nepal.member.iom certain", "left nepal.member.iom certain"),
                changes(told, "2008-01-01", "2009-01-01"));
    }

    @Test
    void isPossibleWhereTheDateIsTooCoarse() {
        SampleMemberships told = SampleMemberships.nothing().member("nepal", Role.MEMBER, "iom", "2008/2012");

        assertEquals(List.of("joined nepal.member.iom certain"), changes(told, "2007-12-31", "2008-12-31"));
        assertEquals(List.of("joined nepal.member.iom possible"), changes(told, "2008-01-01", "2008-12-31"));
        assertEquals(List.of("joined nepal.member.iom possible"), changes(told, "2007-12-31", "2008-12-30"));
        assertEquals(List.of("left nepal.member.iom certain"), changes(told, "2012-01-01", "2013-01-01"));
        assertEquals(List.of("left nepal.member.iom possible"), changes(told, "2012-01-01", "2012-12-31"));
        assertEquals(List.of("left nepal.member.iom possible"), changes(told, "2012-01-02", "2013-01-01"));
        assertEquals(List.of(), changes(told, "2008-12-31", "2012-01-01"));
    }

    @Test
    void isNeverCertainAtAnUnknownEnd() {
        SampleMemberships told = SampleMemberships.nothing().member("nepal", Role.MEMBER, "iom", "");

        assertEquals(
                List.of("joined nepal.member.iom possible", "left nepal.member.iom possible"),
                changes(told, "0000-01-01", "9999-12-31"));
    }

    @Test
    void doesNotHappenAtAnOpenEnd() {
        SampleMemberships told = SampleMemberships.nothing().member("nepal", Role.MEMBER, "iom", "../..", "2008-03-10");

        assertEquals(List.of(), changes(told, "0000-01-01", "9999-12-31"));
    }

    @Test
    void cannotComeBeforeASourceSaysThatTheMembershipHolds() {
        SampleMemberships told = SampleMemberships.nothing().member("nepal", Role.MEMBER, "iom", "", "2008-03-10");

        assertEquals(List.of("joined nepal.member.iom possible"), changes(told, "2000-01-01", "2008-03-10"));
        assertEquals(List.of("joined nepal.member.iom possible"), changes(told, "2008-03-09", "2008-03-10"));
        assertEquals(List.of("left nepal.member.iom possible"), changes(told, "2008-03-10", "2008-03-11"));
        assertEquals(List.of("left nepal.member.iom possible"), changes(told, "2008-03-11", "2018-03-11"));
    }

    @Test
    void isNarrowedByASourceAndByTheOtherEnd() {
        SampleMemberships said = SampleMemberships.nothing().member("nepal", Role.MEMBER, "iom", "2008/", "2008-03-10");
        SampleMemberships ended = SampleMemberships.nothing().member("nepal", Role.MEMBER, "iom", "2008/2008-03-10");

        assertEquals(
                List.of("joined nepal.member.iom certain", "left nepal.member.iom possible"),
                changes(said, "2007-12-31", "2008-03-31"));
        assertEquals(
                List.of("joined nepal.member.iom certain", "left nepal.member.iom certain"),
                changes(ended, "2007-12-31", "2008-03-31"));
    }

    @Test
    void isNotNarrowedByASourceThatSpeaksOutsideTheDatesTold() {
        SampleMemberships late =
                SampleMemberships.nothing().member("nepal", Role.MEMBER, "iom", "2008-01-01/2012", "2019-01-01");
        SampleMemberships early = SampleMemberships.nothing().member("nepal", Role.MEMBER, "iom", "2008", "1999-01-01");

        assertEquals(List.of("left nepal.member.iom certain"), changes(late, "2011-12-31", "2013-01-01"));
        assertEquals(
                List.of("joined nepal.member.iom certain", "left nepal.member.iom possible"),
                changes(early, "2007-12-31", "2008-12-31"));
    }

    @Test
    void ofARoleIsAnEndAndAStart() {
        SampleMemberships told = SampleMemberships.nothing()
                .member("nepal", Role.MEMBER, "iom", "2008-01-01/..")
                .member("nepal", Role.OBSERVER, "iom", "1999-01-01/2007-12-31");

        assertEquals(
                List.of("left nepal.observer.iom certain", "joined nepal.member.iom certain"),
                changes(told, "2007-01-01", "2009-01-01"));
    }

    @Test
    void isOrderedByTheEarliestDay() {
        SampleMemberships told = SampleMemberships.nothing()
                .member("d", Role.MEMBER, "iom", "2008-01-02/..")
                .member("c", Role.MEMBER, "iom", "2008-01-02/..")
                .member("b", Role.MEMBER, "iom", "../2008-01-02")
                .member("a", Role.MEMBER, "iom", "2008-01-03/..")
                .member("z", Role.MEMBER, "iom", "../2008-01-01")
                .member("y", Role.MEMBER, "iom", "/..");

        assertEquals(
                List.of(
                        "joined y.member.iom possible",
                        "left z.member.iom certain",
                        "joined c.member.iom certain",
                        "joined d.member.iom certain",
                        "left b.member.iom certain",
                        "joined a.member.iom certain"),
                changes(told, "2007-01-01", "2009-01-01"));
    }

    @Test
    void hasANaturalOrderThatIsThatOfTheAnswer() {
        SampleMemberships told = SampleMemberships.nothing()
                .member("nepal", Role.MEMBER, "iom", "2008/2012")
                .member("qatar", Role.MEMBER, "iom", "", "2008-03-10")
                .member("iom", Role.MEMBER, "iom", "/2009");
        List<Change> answer = selection(told).between(Day.of(2000, 1, 1), Day.of(2020, 1, 1));
        List<Change> reversed = new ArrayList<>(answer);
        Collections.reverse(reversed);

        assertFalse(answer.isEmpty());
        assertEquals(answer, reversed.stream().sorted().toList());
    }

    @Test
    void tellsTheEndOfTheSpellThatItIs() {
        Membership membership = SampleMemberships.nothing()
                .member("nepal", Role.MEMBER, "iom", "2008/2012")
                .all()
                .get(0);

        assertEquals(
                Bound.at(ImpreciseDate.parse("2008")),
                new Change(membership, ChangeKind.JOINED, Certainty.CERTAIN).bound());
        assertEquals(
                Bound.at(ImpreciseDate.parse("2012")),
                new Change(membership, ChangeKind.LEFT, Certainty.POSSIBLE).bound());
    }

    @Test
    void isNothingWithinOneDay() {
        SampleMemberships told = SampleMemberships.nothing()
                .member("nepal", Role.MEMBER, "iom", "2008-03-10/2008-03-10")
                .member("qatar", Role.MEMBER, "iom", "");

        assertEquals(List.of(), changes(told, "2008-03-10", "2008-03-10"));
    }

    @Test
    void rejectsReversedDays() {
        Selection selection = selection(SampleMemberships.nothing());
        Exception rejected = assertThrows(
                IllegalArgumentException.class, () -> selection.between(Day.of(2009, 1, 1), Day.of(2008, 12, 31)));

        assertEquals("the period of changes ends before it begins: '2009-01-01', '2008-12-31'", rejected.getMessage());
    }

    @Test
    void rejectsTheImpossible() {
        Membership membership = SampleMemberships.nothing()
                .member("nepal", Role.MEMBER, "iom", "2008")
                .all()
                .get(0);
        Exception rejected = assertThrows(
                IllegalArgumentException.class, () -> new Change(membership, ChangeKind.LEFT, Certainty.IMPOSSIBLE));

        assertEquals("a change must be possible: 'nepal.member.iom' has certainly not left", rejected.getMessage());
    }

    private static List<String> changes(SampleMemberships told, String after, String upTo) {
        return selection(told).between(LocalDate.parse(after), LocalDate.parse(upTo)).stream()
                .map(change -> (change.kind() == ChangeKind.JOINED ? "joined " : "left ")
                        + change.membership().id()
                        + (change.certainty() == Certainty.CERTAIN ? " certain" : " possible"))
                .toList();
    }

    private static Selection selection(SampleMemberships told) {
        return Selection.membersOf(EntityId.of("iom"), told.index(), id -> Optional.empty());
    }
}
