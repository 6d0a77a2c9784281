package org.comity.domain.resolution;

import java.util.List;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.ImpreciseDate;

/** Decides whether two values contradict each other, and if not, whether one is finer than the other. */
interface Agreement<V> {

    /** The rule for dates: two dates agree if they can mean the same day. */
    Agreement<ImpreciseDate> OF_DATES = new Agreement<>() {
        @Override
        public boolean agree(ImpreciseDate one, ImpreciseDate other) {
            return one.compatibleWith(other);
        }

        @Override
        public boolean refines(ImpreciseDate finer, ImpreciseDate coarser) {
            return finer.refines(coarser);
        }

        @Override
        public <S extends Statement> void countSources(List<Candidate<ImpreciseDate, S>> candidates) {
            Backing.count(candidates);
        }
    };

    /** The rule for all other values: only equal values agree. */
    static <V> Agreement<V> ofEquals() {
        return new Agreement<>() {
            @Override
            public boolean agree(V one, V other) {
                return one.equals(other);
            }

            @Override
            public boolean refines(V finer, V coarser) {
                return finer.equals(coarser);
            }

            @Override
            public <S extends Statement> void countSources(List<Candidate<V, S>> candidates) {
                // No other value backs a value, so each candidate has counted its sources.
            }
        };
    }

    boolean agree(V one, V other);

    /** Whether the first value implies the second. */
    boolean refines(V finer, V coarser);

    /** Counts the sources of different values; a source of a coarser value supports the finer one. */
    <S extends Statement> void countSources(List<Candidate<V, S>> candidates);
}
