package org.comity.domain.resolution;

import org.comity.domain.time.ImpreciseDate;

/** When two values do not contradict each other, and which of those that agree says most. */
interface Agreement<V> {

    /** The rule for dates: two agree when they can mean the same day; the finer says more. */
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

    /** The rule for all other values: only equals agree. */
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

    /** Whether the first says all that the second says. */
    boolean refines(V finer, V coarser);
}
