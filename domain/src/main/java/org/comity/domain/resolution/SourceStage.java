package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;

/** The stage per source: merges the citations, and reports different texts with the same id. */
final class SourceStage {

    private SourceStage() {}

    static Resolved<Source> resolve(Collection<Source> sources) {
        Map<SourceId, List<Source>> byId =
                sources.stream().sorted().collect(Collectors.groupingBy(Source::id, TreeMap::new, Collectors.toList()));
        List<Source> resolved = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        byId.forEach((id, alike) -> {
            Source first = alike.get(0);
            Citation citation =
                    alike.stream().map(Source::citation).reduce(Citation.NONE, (one, other) -> one.or(other));
            resolved.add(new Source(id, first.path(), first.sha256(), citation));
            boolean sameText = alike.stream().map(Source::sha256).distinct().count() == 1;
            boolean sameCitation = alike.stream()
                    .allMatch(source -> source.citation().or(citation).equals(citation));
            if (!sameText) {
                String message = "the source id " + id + " is used for different texts";
                findings.add(clash(Severity.ERROR, id, message, alike));
            } else if (!sameCitation) {
                String message = "the source " + id
                        + " has different citations; the first value in sorted order is used for each part";
                findings.add(clash(Severity.WARNING, id, message, alike));
            }
        });
        return new Resolved<>(resolved, findings);
    }

    private static Finding clash(Severity severity, SourceId id, String message, List<Source> alike) {
        List<Place> places =
                alike.stream().map(source -> Place.of(Origin.of(source.path()))).toList();
        return Finding.of(severity, "source-clash", id.value(), message).at(places);
    }
}
