package org.comity.domain.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.junit.jupiter.api.Test;

class AttributeValueTest {

    @Test
    void ordersPeriodsByTheWordingsOfTheirEndsAsWell() {
        ImpreciseDate date = ImpreciseDate.parse("198X");
        AttributeValue plain = new AttributeValue.PeriodValue(ImpreciseInterval.since(date), null);
        AttributeValue worded = new AttributeValue.PeriodValue(
                ImpreciseInterval.of(Bound.at(date, "the eighties"), Bound.unknown()), null);

        assertNotEquals(plain, worded);
        assertEquals(-1, Integer.signum(plain.compareTo(worded)));
        assertEquals(1, Integer.signum(worded.compareTo(plain)));
    }

    @Test
    void anIdentifierHoldsInItsPeriodOnly() {
        AttributeValue.Identifier west =
                new AttributeValue.Identifier(new Slug("cow"), "260", ImpreciseInterval.parse("1949/1990"));

        assertEquals("cow:260", west.text());
        assertEquals(Certainty.CERTAIN, west.on(Day.of(1970, 1, 1)));
        assertEquals(Certainty.POSSIBLE, west.on(Day.of(1990, 6, 1)));
        assertEquals(Certainty.IMPOSSIBLE, west.on(Day.of(1991, 1, 1)));
        assertEquals(Optional.ofNullable(west.validOrNull()), west.time());
    }

    @Test
    void aPeriodWithTwoUnknownEndsSaysNothingAboutAnIdentifier() {
        Slug scheme = new Slug("iso3");

        assertEquals(
                new AttributeValue.Identifier(scheme, "DEU"),
                new AttributeValue.Identifier(scheme, "DEU", ImpreciseInterval.UNKNOWN));
    }

    @Test
    void takesNoTagThatIsNone() {
        assertEquals(
                "not a language tag of BCP 47: 'e n'",
                assertThrows(IllegalArgumentException.class, () -> new AttributeValue.Text("words", "e n"))
                        .getMessage());
    }
}
