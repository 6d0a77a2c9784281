package org.comity.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import java.util.function.Function;
import org.comity.domain.prose.ProseDate;
import org.jspecify.annotations.Nullable;

/**
 * Checks laws that are valid for any text. Every build checks the texts beside this class; {@code mvn -Pfuzz} looks for
 * new ones.
 */
class TimeFuzzTest {
    private static final int SHOWN_OF_A_LONG_TEXT = 60;

    @FuzzTest
    void readsAnyTextAsEdtfOrSaysWhyNot(byte[] input) {
        String text = text(input);
        read(text, Edtf::parse).ifPresent(value -> assertLawful(text, value));
    }

    @FuzzTest
    void readsAnyTextAsADateOrSaysWhyNot(byte[] input) {
        String text = text(input);
        Optional<ImpreciseDate> date = read(text, ImpreciseDate::parse);
        date.ifPresent(value -> assertLawful(text, value));
        date.ifPresent(value -> assertOrdered(value, value.toString()));
        assertEquals(date, read(text, Edtf::parse).filter(ImpreciseDate.class::isInstance), text);
    }

    @FuzzTest
    void readsAnyTextAsAPeriodOrSaysWhyNot(byte[] input) {
        String text = text(input);
        Optional<ImpreciseInterval> period = read(text, ImpreciseInterval::parse);
        period.ifPresent(value -> assertLawful(text, value));
        period.ifPresent(value -> assertEquals(value, ImpreciseInterval.of(value.start(), value.end())));
        period.ifPresent(TimeFuzzTest::assertContainsItsBounds);
        assertEquals(period, read(text, Edtf::parse).filter(ImpreciseInterval.class::isInstance), text);
    }

    @FuzzTest
    void readsAnyWordingOrSaysWhyNot(byte[] input) {
        String wording = text(input);
        Optional<ProseDate> date = read(wording, ProseDate::parse);
        date.ifPresent(value -> assertEquals(wording, value.wording()));
        date.ifPresent(value -> assertLawful(value.value().toString(), value.value()));
        read(wording, Edtf::parse)
                .ifPresent(edtf -> assertEquals(Optional.of(edtf), date.map(ProseDate::value), wording));
    }

    /** Each byte is a character, except that 0xff and the two bytes after it are together a character of any number. */
    private static String text(byte[] input) {
        StringBuilder text = new StringBuilder(input.length);
        for (int i = 0; i < input.length; i++) {
            if (input[i] == (byte) 0xff && i + 2 < input.length) {
                text.append((char) ((input[i + 1] & 0xff) << 8 | (input[i + 2] & 0xff)));
                i += 2;
            } else {
                text.append((char) (input[i] & 0xff));
            }
        }
        return text.toString();
    }

    /** Empty if the text was refused; then checks that the message quotes its beginning. */
    private static <T> Optional<T> read(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException e) {
            @Nullable String message = e.getMessage();
            assertTrue(message != null && message.startsWith(quotedBeginning(text)), message);
            return Optional.empty();
        }
    }

    private static String quotedBeginning(String text) {
        int shown = 0;
        while (shown < Math.min(text.length(), SHOWN_OF_A_LONG_TEXT)
                && !Character.isISOControl(text.charAt(shown))
                && !Character.isSurrogate(text.charAt(shown))) {
            shown++;
        }
        return "\"" + text.substring(0, shown);
    }

    private static void assertLawful(String text, Edtf value) {
        assertEquals(text, value.toString());
        assertEquals(value, Edtf.parse(value.toString()));
        assertEquals(value.hashCode(), Edtf.parse(value.toString()).hashCode());
        assertTrue(value.level() >= 0 && value.level() <= 2, text);
        if (value.earliest().isPresent() && value.latest().isPresent()) {
            Day earliest = value.earliest().orElseThrow();
            Day latest = value.latest().orElseThrow();
            assertTrue(earliest.compareTo(latest) <= 0, text);
            assertEquals(earliest, Day.of(earliest.year(), earliest.month(), earliest.dayOfMonth()));
            assertEquals(latest, Day.of(latest.year(), latest.month(), latest.dayOfMonth()));
        }
    }

    private static void assertOrdered(ImpreciseDate date, String text) {
        assertEquals(0, date.compareTo(ImpreciseDate.parse(text)));
        assertTrue(date.refines(date) && date.compatibleWith(date), text);
        ImpreciseDate other = ImpreciseDate.parse("1984~");
        assertEquals(Integer.signum(date.compareTo(other)), -Integer.signum(other.compareTo(date)), text);
        assertEquals(date.equals(other), date.compareTo(other) == 0, text);
        assertEquals(date.compatibleWith(other), other.compatibleWith(date), text);
        assertTrue(!date.refines(other) || date.compatibleWith(other), text);
    }

    private static void assertContainsItsBounds(ImpreciseInterval period) {
        for (Day day : period.earliest().stream().toList()) {
            assertTrue(period.covers(day) != Certainty.IMPOSSIBLE, period.toString());
        }
        for (Day day : period.latest().stream().toList()) {
            assertTrue(period.covers(day) != Certainty.IMPOSSIBLE, period.toString());
        }
        assertTrue(period.overlaps(period) != Certainty.IMPOSSIBLE, period.toString());
        assertTrue(period.during(period) != Certainty.IMPOSSIBLE, period.toString());
        assertTrue(period.coincidesWith(period) != Certainty.IMPOSSIBLE, period.toString());
        assertTrue(period.before(period) != Certainty.CERTAIN, period.toString());
    }
}
