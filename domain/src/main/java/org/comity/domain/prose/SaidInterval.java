package org.comity.domain.prose;

import java.io.Serializable;
import java.util.Objects;

/**
 * Whether the words of a passage say the two ends of a period.
 *
 * @param start for the start
 * @param end for the end
 * @since 0.1
 */
public record SaidInterval(SaidDate start, SaidDate end) implements Serializable {

    /**
     * Checks that both are there.
     *
     * @param start for the start
     * @param end for the end
     */
    public SaidInterval {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
    }

    /** {@return whether the words say both ends} */
    public boolean said() {
        return start.said() && end.said();
    }
}
