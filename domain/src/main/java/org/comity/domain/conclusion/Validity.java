package org.comity.domain.conclusion;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.AttributeValue.Identifier;
import org.comity.domain.entity.Slug;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.Edtf;

/** Chooses one identifier of several. */
final class Validity {

    private static final Comparator<Identifier> LAST_BEGUN = Comparator.comparing(
            (Identifier identifier) ->
                    identifier.valid().flatMap(Edtf::earliest).orElse(null),
            Comparator.nullsLast(Comparator.reverseOrder()));

    private Validity() {}

    static Optional<String> best(Stream<AttributeValue> values, Slug scheme, Day day) {
        return values.filter(Identifier.class::isInstance)
                .map(Identifier.class::cast)
                .filter(identifier -> identifier.scheme().equals(scheme) && identifier.on(day) != Certainty.IMPOSSIBLE)
                .min(Comparator.comparingInt((Identifier identifier) -> rank(identifier, day))
                        .thenComparing(LAST_BEGUN)
                        .thenComparing(Comparator.naturalOrder()))
                .map(Identifier::value);
    }

    private static int rank(Identifier identifier, Day day) {
        if (identifier.valid().isEmpty()) {
            return 1;
        }
        return identifier.on(day) == Certainty.CERTAIN ? 0 : 2;
    }
}
