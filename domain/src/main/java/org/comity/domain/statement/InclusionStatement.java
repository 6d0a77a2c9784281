package org.comity.domain.statement;

import java.util.Set;
import org.comity.domain.entity.EntityId;

/** The statement that everyone who meets one condition also meets another. */
public final class InclusionStatement extends Statement {

    private final Condition.Party every;
    private final Condition.Party also;

    private InclusionStatement(Provenance provenance, Condition.Party every, Condition.Party also) {
        super(provenance, "inclusion\n" + every + "\n" + also);
        this.every = every;
        this.also = also;
    }

    /**
     * The statement that everyone who meets one condition also meets another.
     *
     * @param provenance where the statement comes from
     * @param every the condition that is met
     * @param also the condition that is met as well
     * @return the statement
     */
    public static InclusionStatement of(Provenance provenance, Condition.Party every, Condition.Party also) {
        return new InclusionStatement(provenance, every, also);
    }

    /**
     * The condition that is met.
     *
     * @return the narrower population
     */
    public Condition.Party every() {
        return every;
    }

    /**
     * The condition that is met as well.
     *
     * @return the wider population
     */
    public Condition.Party also() {
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
    void collectEntities(Set<EntityId> named) {
        every.collectEntities(named);
        also.collectEntities(named);
    }

    @Override
    Statement with(Provenance joined) {
        return new InclusionStatement(joined, every, also);
    }
}
