package org.comity.domain.resolution;

import java.util.Comparator;
import java.util.Optional;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.Day;

/** The rule that the value of the latest source wins; a source without a date comes last. */
final class LaterSource {

    private static final Comparator<Optional<Day>> LATER =
            Comparator.comparing(day -> day.orElse(null), Comparator.nullsLast(Comparator.reverseOrder()));

    private LaterSource() {}

    static <V, S extends Statement> PreferenceRule<V, S> rule(SpeakingDays days) {
        return new PreferenceRule<>(
                Rule.LATER_SOURCE, Comparator.comparing(candidate -> candidate.lastSpoken(days), LATER));
    }
}
