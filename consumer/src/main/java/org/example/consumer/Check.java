package org.example.consumer;

import java.util.Objects;

/** Prints each answer, and counts those that differ from the expected ones. */
final class Check {

    private int wrong;

    void that(String what, Object seen, Object expected) {
        boolean right = Objects.equals(seen, expected);
        System.out.println((right ? "   " : "!! ") + what + ": " + seen + (right ? "" : ", expected " + expected));
        wrong += right ? 0 : 1;
    }

    /** Fails if any answer was wrong. */
    void end() {
        if (wrong > 0) {
            throw new IllegalStateException(wrong + " answers are wrong");
        }
    }

    /** How many answers were wrong. */
    int wrong() {
        return wrong;
    }
}
