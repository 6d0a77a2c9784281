package org.comity.domain.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.comity.domain.time.Bound;
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
    void takesNoTagThatIsNone() {
        assertEquals(
                "not a language tag of BCP 47: 'e n'",
                assertThrows(IllegalArgumentException.class, () -> new AttributeValue.Text("words", "e n"))
                        .getMessage());
    }
}
