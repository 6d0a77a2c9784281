package org.comity.domain.conclusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

class SpellTest {

    @Test
    void holdsDuringEachYearFromItsStartToTheDayOnWhichASourceSaysSo() {
        Spell spell = spell("2012", "2015-05-01");

        assertEquals(Certainty.IMPOSSIBLE, during(spell, 2011));
        assertEquals(Certainty.CERTAIN, during(spell, 2012));
        assertEquals(Certainty.CERTAIN, during(spell, 2015));
        assertEquals(Certainty.POSSIBLE, during(spell, 2016));
    }

    @Test
    void holdsDuringTheYearInWhichASourceSaysSoWhicheverDayThatWas() {
        Spell spell = spell("", "2015");

        assertEquals(Certainty.POSSIBLE, during(spell, 2014));
        assertEquals(Certainty.CERTAIN, during(spell, 2015));
        assertEquals(
                Certainty.POSSIBLE, spell.during(Day.of(LocalDate.of(2015, 1, 1)), Day.of(LocalDate.of(2015, 12, 30))));
    }

    @Test
    void holdsDuringTheYearOfItsEnd() {
        Spell spell = spell("/2012");

        assertEquals(Certainty.CERTAIN, during(spell, 2012));
        assertEquals(Certainty.IMPOSSIBLE, during(spell, 2013));
    }

    @Test
    void holdsDuringTheYearOfItsStartEvenIfTheBodyBeganOnALaterDayThanTheStartCanMean() {
        Spell spell = spell("1955-05").within(new Life(event("1955-05-14"), event("1991-07-01")));

        assertEquals(Optional.of(Day.of(1955, 5, 14)), spell.notBefore());
        assertEquals(Optional.of(Day.of(1991, 7, 1)), spell.notAfter());
        assertEquals(Certainty.CERTAIN, during(spell, 1955));
        assertEquals(Certainty.POSSIBLE, during(spell, 1956));
        assertEquals(Certainty.IMPOSSIBLE, during(spell, 1992));
    }

    private static LifeEvent event(String date) {
        return new LifeEvent(EntityId.of("iom"), ImpreciseDate.parse(date), StatementId.of("s-" + "a".repeat(16)));
    }

    @Test
    void asksForDaysInTheirOrder() {
        Spell spell = spell("2012");

        assertEquals(
                "the last day '2012-01-01' is before the first day '2013-01-01'",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> spell.during(Day.of(LocalDate.of(2013, 1, 1)), Day.of(LocalDate.of(2012, 1, 1))))
                        .getMessage());
    }

    private static Spell spell(String period, String... attested) {
        return SampleMemberships.nothing()
                .member("nepal", Role.MEMBER, "iom", period, attested)
                .all()
                .get(0)
                .spell();
    }

    private static Certainty during(Spell spell, int year) {
        return spell.during(Day.of(LocalDate.of(year, 1, 1)), Day.of(LocalDate.of(year, 12, 31)));
    }
}
