package org.comity.domain.statement;

import java.io.Serial;
import java.io.Serializable;
import java.util.Set;
import org.comity.domain.entity.EntityId;

/**
 * The statement that a population has a size: "of the 18 member states".
 *
 * @since 0.1
 */
public final class CountStatement extends Statement {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Population population;
    private final ClaimedNumber claim;

    private CountStatement(Provenance provenance, Population population, ClaimedNumber claim) {
        super(provenance, content(population, claim));
        this.population = population;
        this.claim = claim;
    }

    private CountStatement(CountStatement same, Provenance provenance) {
        super(same, provenance);
        this.population = same.population;
        this.claim = same.claim;
    }

    /**
     * The statement that a population has a size.
     *
     * @param provenance where the statement comes from
     * @param population what is counted
     * @param claim the number that the source claims
     * @return the statement
     */
    public static CountStatement of(Provenance provenance, Population population, ClaimedNumber claim) {
        return new CountStatement(provenance, population, claim);
    }

    /**
     * What is counted.
     *
     * @return the population
     */
    public Population population() {
        return population;
    }

    /**
     * The number that the source claims.
     *
     * @return the claim
     */
    public ClaimedNumber claim() {
        return claim;
    }

    @Override
    public StatementKind kind() {
        return StatementKind.COUNT;
    }

    @Override
    public <T> T accept(StatementVisitor<T> visitor) {
        return visitor.count(this);
    }

    @Override
    public String text() {
        return population + ": " + claim;
    }

    private static String content(Population population, ClaimedNumber claim) {
        String sort = population.enumerable().isPresent() ? "enumerable" : "described";
        String about = population.about().map(EntityId::value).orElse("");
        return String.join("\n", "count", sort, claim.toString(), about, population.toString());
    }

    @Override
    StatementDraft<CountStatement> draft() {
        return that(population).are(claim);
    }

    @Override
    void collectEntities(Set<EntityId> named) {
        population.collectEntities(named);
    }

    @Override
    String details() {
        return claim.least() + "\n" + claim.most();
    }

    @Override
    Statement with(Provenance joined) {
        return new CountStatement(this, joined);
    }

    @Serial
    private Object writeReplace() {
        return new Parts(provenance(), population, claim);
    }

    /** The serialized form, which is checked again when it is deserialized. */
    private record Parts(Provenance provenance, Population population, ClaimedNumber claim) implements Serializable {
        @Serial
        private Object readResolve() {
            return of(provenance, population, claim);
        }
    }
}
