package org.comity.domain.statement;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The evidence for each value of a statement. Values that were not looked for are absent.
 *
 * <p>{@link #join} keeps the better answer for each value; it is associative, commutative and idempotent, with {@link
 * #UNCHECKED} as its identity.
 *
 * @since 0.1
 */
public final class Wording implements Serializable {

    /** Nothing was looked for. */
    public static final Wording UNCHECKED = new Wording(0);

    @Serial
    private static final long serialVersionUID = 1L;

    private static final List<StatedValue> VALUES = List.of(StatedValue.values());
    private static final List<SaidBy> ANSWERS = List.of(SaidBy.values());
    private static final int BITS = 3;
    private static final long MASK = (1 << BITS) - 1;

    /** Three bits per value: 0 if absent, otherwise 1 more than the position of the answer. */
    private final long answers;

    private Wording(long answers) {
        this.answers = answers;
    }

    /**
     * This wording with the answer for one more value.
     *
     * @param value a value of the statement
     * @param by the answer
     * @return the wording; an answer that was there already is replaced
     */
    public Wording with(StatedValue value, SaidBy by) {
        int shift = BITS * VALUES.indexOf(value);
        return new Wording((answers & ~(MASK << shift)) | ((long) (ANSWERS.indexOf(by) + 1) << shift));
    }

    /**
     * The evidence for a value.
     *
     * @param value a value of the statement
     * @return the answer, or empty if the value was not looked for
     */
    public Optional<SaidBy> of(StatedValue value) {
        int answer = (int) ((answers >>> (BITS * VALUES.indexOf(value))) & MASK);
        return answer == 0 ? Optional.empty() : Optional.of(ANSWERS.get(answer - 1));
    }

    /**
     * The values with an answer.
     *
     * @param by the answer
     * @return the values, in the order of their constants
     */
    public List<StatedValue> said(SaidBy by) {
        int wanted = ANSWERS.indexOf(by) + 1;
        List<StatedValue> said = List.of();
        for (int i = 0; i < VALUES.size(); i++) {
            if (((answers >>> (BITS * i)) & MASK) == wanted) {
                said = said.isEmpty() ? new ArrayList<>() : said;
                said.add(VALUES.get(i));
            }
        }
        return List.copyOf(said);
    }

    /**
     * The better answers of two wordings.
     *
     * @param other the wording of another annotation of the same statement
     * @return for each value the first answer in the order of {@link SaidBy}
     */
    public Wording join(Wording other) {
        if (answers == other.answers || other.answers == 0) {
            return this;
        }
        Wording joined = this;
        for (StatedValue value : VALUES) {
            Optional<SaidBy> theirs = other.of(value);
            if (theirs.isPresent()
                    && of(value)
                            .filter(mine -> mine.compareTo(theirs.get()) <= 0)
                            .isEmpty()) {
                joined = joined.with(value, theirs.get());
            }
        }
        return joined;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording that && answers == that.answers;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(answers);
    }

    /** Returns the answers, such as {@code since: quote, until: no}, or {@code unchecked}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (StatedValue value : VALUES) {
            of(value)
                    .ifPresent(by -> text.append(text.length() == 0 ? "" : ", ")
                            .append(value.label())
                            .append(": ")
                            .append(by.label()));
        }
        return text.length() == 0 ? "unchecked" : text.toString();
    }
}
