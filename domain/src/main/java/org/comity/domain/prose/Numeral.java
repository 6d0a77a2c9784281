package org.comity.domain.prose;

/**
 * A number as it is written, without a comparison.
 *
 * @param value the number; -1 if the tokens are no integer of things, such as a decimal or the digits of an identifier
 * @param from the index of its first token
 * @param to the index after its last token
 * @param loose whether the word is also used for about as many, as a quinzaine
 */
record Numeral(long value, int from, int to, boolean loose) {

    /** The largest number that is read. */
    static final long LARGEST = 1_000_000_000_000_000L;

    static Numeral of(long value, int from, int to) {
        return new Numeral(value, from, to, false);
    }

    /** The tokens up to another one, which are not a number. */
    Numeral none(int until) {
        return new Numeral(-1, from, until, false);
    }

    boolean isNumber() {
        return value >= 0;
    }
}
