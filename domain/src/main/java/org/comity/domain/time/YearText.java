package org.comity.domain.time;

import java.math.BigInteger;

/** How EDTF writes a year: four digits, or {@code Y} and more of them. */
final class YearText {
    private YearText() {}

    static void append(StringBuilder text, BigInteger year) {
        String digits = year.abs().toString();
        String sign = year.signum() < 0 ? "-" : "";
        if (digits.length() > 4) {
            text.append('Y').append(sign).append(digits);
        } else {
            text.append(sign).append("0".repeat(4 - digits.length())).append(digits);
        }
    }
}
