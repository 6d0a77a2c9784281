package org.comity.ingest.format.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A relation. It is in the line of its target token and names its source token: {@code 1-1}, or {@code 1-1[2_3]} if
 * the annotation there has the number 2 and the one here the number 3, with 0 for one that needs no number.
 *
 * @param layer its layer
 * @param unit its target
 * @param features the values of its features
 * @param base the full name of the layer whose annotations it connects
 * @param source the reference to its source
 */
record TsvRelation(TsvLayer layer, TsvUnit unit, List<TsvFeature> features, String base, TsvCell source) {

    private static final String DEPENDENCY = "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency";

    /** The relation in the columns; empty if they do not name its source. */
    static Optional<TsvRelation> of(TsvLayer layer, List<TsvFeature> written, TsvUnit unit) {
        List<TsvFeature> features = new ArrayList<>(written.size());
        TsvRelation found = null;
        for (TsvFeature feature : written) {
            if (feature.column().kind() != ColumnKind.SOURCE) {
                features.add(new TsvFeature(
                        feature.column(), SuffixedValue.of(feature.value()).value()));
            } else if (!feature.value().isNull() && !feature.value().isNothing()) {
                found = new TsvRelation(layer, unit, features, feature.column().type(), feature.value());
            }
        }
        return Optional.ofNullable(found);
    }

    /** Its place in the file. */
    TsvCell origin() {
        return features.isEmpty() ? source : features.get(0).value();
    }

    /** Its source and its target; fewer than two annotations if one is missing, which a finding explains. */
    List<TsvMark> ends(TsvReferences references, TsvProblems problems) {
        SuffixedValue reference = SuffixedValue.of(source);
        int from = 0;
        int to = 0;
        if (reference.suffix().isPresent()) {
            TsvCell numbers = reference.suffix().get();
            int between = numbers.text().indexOf('_');
            OptionalInt first = numbers.part(0, Math.max(0, between)).number();
            OptionalInt second =
                    numbers.part(between + 1, numbers.text().length()).number();
            if (first.isEmpty() || second.isEmpty()) {
                problems.error(
                        "webanno-reference",
                        numbers,
                        numbers.quoted() + " is not a pair of annotation numbers such as 1_2");
                return List.of();
            }
            from = first.getAsInt();
            to = second.getAsInt();
        }
        List<TsvMark> ends = new ArrayList<>(2);
        resolve(references, reference.value().text(), from).ifPresent(ends::add);
        resolve(references, unit.id().text(), to).ifPresent(ends::add);
        return ends;
    }

    /** Dependencies connect tokens, although the header names the layer of their parts of speech. */
    private Optional<TsvMark> resolve(TsvReferences references, String at, int number) {
        return layer.name().equals(DEPENDENCY)
                ? references.resolveOrToken(base, at, number, source)
                : references.resolve(base, at, number, source);
    }
}
