package org.comity.ingest.format.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A relation, told at the token to which it leads, by the one from which it comes: {@code 1-1}, or {@code 1-1[2_3]}
 * where the annotation there has the number 2 and the one here the number 3, 0 for one that needs none.
 *
 * @param layer its layer
 * @param unit where it leads
 * @param features the values of its features
 * @param base the full name of the layer between whose annotations it stands
 * @param source what tells where it comes from
 */
record Relation(Layer layer, Unit unit, List<Feature> features, String base, Cell source) {

    private static final String DEPENDENCY = "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency";

    /** The relation that the columns tell; empty where they do not say where it comes from. */
    static Optional<Relation> of(Layer layer, List<Feature> written, Unit unit) {
        List<Feature> features = new ArrayList<>(written.size());
        Relation found = null;
        for (Feature feature : written) {
            if (feature.column().kind() != ColumnKind.SOURCE) {
                features.add(new Feature(
                        feature.column(), Suffixed.of(feature.value()).value()));
            } else if (!feature.value().isNull() && !feature.value().isNothing()) {
                found = new Relation(layer, unit, features, feature.column().type(), feature.value());
            }
        }
        return Optional.ofNullable(found);
    }

    /** Where it stands in the file. */
    Cell origin() {
        return features.isEmpty() ? source : features.get(0).value();
    }

    /** The annotations from which and to which it leads; fewer than two where a finding says why. */
    List<Mark> ends(References references, TsvProblems problems) {
        Suffixed reference = Suffixed.of(source);
        int from = 0;
        int to = 0;
        if (reference.suffix().isPresent()) {
            Cell numbers = reference.suffix().get();
            int between = numbers.text().indexOf('_');
            OptionalInt first = numbers.part(0, Math.max(0, between)).number();
            OptionalInt second =
                    numbers.part(between + 1, numbers.text().length()).number();
            if (first.isEmpty() || second.isEmpty()) {
                problems.error(
                        "webanno-reference",
                        numbers,
                        numbers.quoted() + " is not the numbers of two annotations, such as 1_2");
                return List.of();
            }
            from = first.getAsInt();
            to = second.getAsInt();
        }
        List<Mark> ends = new ArrayList<>(2);
        resolve(references, reference.value().text(), from).ifPresent(ends::add);
        resolve(references, unit.id().text(), to).ifPresent(ends::add);
        return ends;
    }

    /** Dependencies stand between tokens, although the header names the layer of their parts of speech. */
    private Optional<Mark> resolve(References references, String at, int number) {
        return layer.name().equals(DEPENDENCY)
                ? references.resolveOrToken(base, at, number, source)
                : references.resolve(base, at, number, source);
    }
}
