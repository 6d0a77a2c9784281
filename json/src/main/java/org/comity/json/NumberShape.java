package org.comity.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A whole number, of 32 or 64 bits. */
final class NumberShape extends Shape {

    private final boolean small;

    NumberShape(boolean small) {
        this.small = small;
    }

    @Override
    Object write(Object value) {
        return ((Number) value).longValue();
    }

    @Override
    Object read(@Nullable Object json, Reading reading) {
        if (!(json instanceof Number number)) {
            throw reading.unexpected("a whole number", json);
        }
        try {
            BigDecimal exact = new BigDecimal(number.toString());
            // A huge exponent would be written out with all its digits.
            if (exact.precision() - exact.scale()
                    > Long.toString(Long.MAX_VALUE).length()) {
                throw reading.unexpected("a whole number of at most " + (small ? 32 : 64) + " bits", json);
            }
            return small ? (Object) exact.intValueExact() : (Object) exact.longValueExact();
        } catch (ArithmeticException | NumberFormatException notWhole) {
            throw reading.unexpected("a whole number of at most " + (small ? 32 : 64) + " bits", json);
        }
    }
}
