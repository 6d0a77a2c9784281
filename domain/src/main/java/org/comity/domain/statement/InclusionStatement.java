package org.comity.domain.statement;

import java.io.Serial;
import java.io.Serializable;
import java.util.Set;
import org.comity.domain.entity.EntityId;
import org.comity.domain.text.QuotedText;

/**
 * The statement that everyone who meets one condition also meets another.
 *
 * @since 0.1
 */
public final class InclusionStatement extends Statement {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Condition every;
    private final Condition also;

    private InclusionStatement(Provenance provenance, Condition every, Condition also) {
        super(provenance, "inclusion\n" + every + "\n" + also);
        this.every = every;
        this.also = also;
    }

    private InclusionStatement(InclusionStatement same, Provenance provenance) {
        super(same, provenance);
        this.every = same.every;
        this.also = same.also;
    }

    /**
     * The statement that everyone who meets one condition also meets another.
     *
     * @param provenance where the statement comes from
     * @param every the condition of the narrower population
     * @param also the condition of the wider population
     * @return the statement
     * @throws IllegalArgumentException if one condition is about parties and the other about bodies; the message quotes
     *     both
     */
    public static InclusionStatement of(Provenance provenance, Condition every, Condition also) {
        check(every, also);
        return new InclusionStatement(provenance, every, also);
    }

    static void check(Condition every, Condition also) {
        if (every.getClass() != also.getClass()) {
            throw new IllegalArgumentException("parties and bodies cannot include each other: "
                    + QuotedText.of(every.toString()) + " and " + QuotedText.of(also.toString()));
        }
    }

    /**
     * The first condition.
     *
     * @return the condition of the narrower population
     */
    public Condition every() {
        return every;
    }

    /**
     * The condition that everyone who meets the first one also meets.
     *
     * @return the condition of the wider population
     */
    public Condition also() {
        return also;
    }

    @Override
    public StatementKind kind() {
        return StatementKind.INCLUSION;
    }

    @Override
    public <T> T accept(StatementVisitor<T> visitor) {
        return visitor.inclusion(this);
    }

    @Override
    public String text() {
        return "every " + every + " is also " + also;
    }

    @Override
    StatementDraft<InclusionStatement> draft() {
        return that(every).areAlso(also);
    }

    @Override
    void collectEntities(Set<EntityId> named) {
        every.collectEntities(named);
        also.collectEntities(named);
    }

    @Override
    Statement with(Provenance joined) {
        return new InclusionStatement(this, joined);
    }

    @Serial
    private Object writeReplace() {
        return new Parts(provenance(), every, also);
    }

    /** The serialized form, which is checked again when it is deserialized. */
    private record Parts(Provenance provenance, Condition every, Condition also) implements Serializable {
        @Serial
        private Object readResolve() {
            return of(provenance, every, also);
        }
    }
}
