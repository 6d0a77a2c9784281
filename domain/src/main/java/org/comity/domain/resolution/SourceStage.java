package org.comity.domain.resolution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;

/** The stage per source: texts that are cited in two ways, or two texts under one id. */
final class SourceStage {

    private SourceStage() {}

    static List<Finding> resolve(Collection<Source> sources) {
        Map<SourceId, List<Source>> byId =
                sources.stream().collect(Collectors.groupingBy(Source::id, TreeMap::new, Collectors.toList()));
        return byId.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> clash(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Finding clash(SourceId id, List<Source> sources) {
        boolean sameText = sources.stream().map(Source::sha256).distinct().count() == 1;
        String message = sameText
                ? "the source " + id + " is cited in " + sources.size() + " ways; the first in order is taken"
                : "the source id " + id + " stands for " + sources.size() + " different texts";
        Finding finding = Finding.of(sameText ? Severity.WARNING : Severity.ERROR, "source-clash", id.value(), message);
        for (Source source : sources) {
            finding = finding.at(Place.of(Origin.of(source.path())));
        }
        return finding;
    }
}
