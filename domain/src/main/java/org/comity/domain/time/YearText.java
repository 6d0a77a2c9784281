package org.comity.domain.time;

import java.math.BigInteger;

/** Writes years as EDTF does: four digits, or {@code Y} and more digits. */
final class YearText {
    static final int LONGEST_PLAIN_YEAR = 9_999;

    private YearText() {}

    static void append(StringBuilder text, BigInteger year) {
        if (year.bitLength() < Long.SIZE) {
            append(text, year.longValue());
        } else {
            text.append('Y').append(year);
        }
    }

    static void append(StringBuilder text, long year) {
        if (year < -LONGEST_PLAIN_YEAR || year > LONGEST_PLAIN_YEAR) {
            text.append('Y').append(year);
            return;
        }
        long magnitude = Math.abs(year);
        text.append(year < 0 ? "-" : "");
        for (int place = 1000; place > 1 && magnitude < place; place /= 10) {
            text.append('0');
        }
        text.append(magnitude);
    }
}
