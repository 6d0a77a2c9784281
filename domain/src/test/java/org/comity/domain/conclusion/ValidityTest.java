package org.comity.domain.conclusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.Slug;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseInterval;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final Slug COW = new Slug("cow");
    private static final Day IN_1970 = Day.of(1970, 1, 1);

    @Test
    void findsTheCodeOfTheDay() {
        AttributeValue germany = code("255", "../1945");
        AttributeValue west = code("260", "1949/1990-10-02");
        AttributeValue united = code("255", "1990-10-03/..");

        assertEquals(Optional.of("255"), best(Day.of(1914, 7, 28), germany, west, united));
        assertEquals(Optional.of("260"), best(Day.of(1990, 10, 2), germany, west, united));
        assertEquals(Optional.of("255"), best(Day.of(1990, 10, 3), germany, west, united));
        assertEquals(Optional.empty(), best(Day.of(1947, 1, 1), germany, west, united));
    }

    @Test
    void prefersACodeThatIsCertain() {
        assertEquals(Optional.of("2"), best(IN_1970, code("1", "/1970"), code("2", "1960/1980")));
        assertEquals(Optional.of("3"), best(IN_1970, code("1", "1970/"), undated("3")));
        assertEquals(Optional.of("2"), best(IN_1970, undated("1"), code("2", "1960/1980")));
    }

    @Test
    void prefersTheCodeThatBeganLast() {
        assertEquals(Optional.of("1"), best(Day.of(1990, 6, 1), code("2", "1949/1990"), code("1", "1990/..")));
        assertEquals(Optional.of("1"), best(IN_1970, code("2", "../1990"), code("1", "1960/1990")));
        assertEquals(Optional.of("1"), best(IN_1970, undated("2"), undated("1")));
    }

    @Test
    void leavesOtherSchemesOut() {
        assertEquals(Optional.empty(), Validity.best(Stream.of(undated("1"), text()), new Slug("iso3"), IN_1970));
    }

    private static Optional<String> best(Day day, AttributeValue... values) {
        return Validity.best(Stream.of(values), COW, day);
    }

    private static AttributeValue code(String value, String period) {
        return new AttributeValue.Identifier(COW, value, ImpreciseInterval.parse(period));
    }

    private static AttributeValue undated(String value) {
        return new AttributeValue.Identifier(COW, value);
    }

    private static AttributeValue text() {
        return new AttributeValue.Text("cow:1", null);
    }
}
