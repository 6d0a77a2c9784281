package org.comity.domain.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.comity.domain.conclusion.SampleMemberships;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Role;
import org.junit.jupiter.api.Test;

class HistoryTest {

    @Test
    void followsTheFirstDays() {
        SampleMemberships told = SampleMemberships.nothing()
                .member("nepal", Role.MEMBER, "c", "2006-06-01")
                .member("nepal", Role.MEMBER, "a", "2006-07")
                .member("nepal", Role.MEMBER, "b", "199X/2004");

        assertEquals(List.of("nepal.member.b", "nepal.member.c", "nepal.member.a"), history(told));
    }

    @Test
    void startsWithAnOpenStart() {
        SampleMemberships told = SampleMemberships.nothing()
                .member("nepal", Role.MEMBER, "a", "-0044")
                .member("nepal", Role.MEMBER, "b", "../2004")
                .member("nepal", Role.MEMBER, "c", "[..1990]");

        assertEquals(List.of("nepal.member.b", "nepal.member.c", "nepal.member.a"), history(told));
    }

    @Test
    void putsAnUnknownStartWhereASourceSpeaksOrItCanEnd() {
        SampleMemberships told = SampleMemberships.nothing()
                .member("nepal", Role.MEMBER, "a", "2010")
                .member("nepal", Role.MEMBER, "b", "", "2012", "2005-03-01", "")
                .member("nepal", Role.MEMBER, "c", "/2007")
                .member("nepal", Role.MEMBER, "d", "2006");

        assertEquals(List.of("nepal.member.b", "nepal.member.d", "nepal.member.c", "nepal.member.a"), history(told));
    }

    @Test
    void endsWithWhatHasNoDay() {
        SampleMemberships told = SampleMemberships.nothing()
                .member("nepal", Role.MEMBER, "a", "", "")
                .member("nepal", Role.MEMBER, "b", "2050")
                .member("nepal", Role.MEMBER, "c", "/..");

        assertEquals(List.of("nepal.member.b", "nepal.member.a", "nepal.member.c"), history(told));
    }

    @Test
    void putsTheEarlierEndFirstOnOneDayAndThenKeepsTheOrderOfMemberships() {
        SampleMemberships told = SampleMemberships.nothing()
                .member("nepal", Role.MEMBER, "d", "2006/2009")
                .member("nepal", Role.MEMBER, "c", "2006/..")
                .member("nepal", Role.MEMBER, "b", "2006")
                .member("nepal", Role.OBSERVER, "a", "2006/2010")
                .member("nepal", Role.MEMBER, "a", "2006/2010");

        assertEquals(
                List.of("nepal.member.d", "nepal.member.a", "nepal.observer.a", "nepal.member.b", "nepal.member.c"),
                history(told));
    }

    private static List<String> history(SampleMemberships told) {
        return SampleMemberships.ids(Selection.bodiesOf(EntityId.of("nepal"), told.index(), id -> Optional.empty())
                .history());
    }
}
