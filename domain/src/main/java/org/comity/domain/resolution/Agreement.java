package org.comity.domain.resolution;

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
        };
    }

    boolean agree(V one, V other);

    /** Whether the first value implies the second. */
    boolean refines(V finer, V coarser);
}
