package org.comity.ingest.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Converts between code points and UTF-16 units of one string.
 *
 * <p>A string without surrogate pairs needs no index. For others the unit of every 128th code point is stored.
 */
final class CodePointIndex {

    private static final int STEP = 128;

    private final String text;
    private final int length;
    private final int @Nullable [] samples;

    CodePointIndex(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.samples = length == text.length() ? null : sample(text, length);
    }

    private static int[] sample(String text, int length) {
        int[] samples = new int[length / STEP + 1];
        for (int i = 1; i < samples.length; i++) {
            samples[i] = text.offsetByCodePoints(samples[i - 1], STEP);
        }
        return samples;
    }

    /** The number of code points in the whole string. */
    int length() {
        return length;
    }

    /** The unit at which a code point begins; the length maps to the length. */
    int units(int codePoint) {
        if (samples == null) {
            return codePoint;
        }
        return text.offsetByCodePoints(samples[codePoint / STEP], codePoint % STEP);
    }

    /** The number of code points before a unit. For a unit inside a pair, the pair is included. */
    int codePoints(int unit) {
        if (samples == null) {
            return unit;
        }
        int found = Arrays.binarySearch(samples, unit);
        int sample = found >= 0 ? found : -found - 2;
        return sample * STEP + text.codePointCount(samples[sample], unit);
    }
}
