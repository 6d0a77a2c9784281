package org.comity.domain.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;

/** The sources of a dataset by their ids; of several with one id, the first. */
final class KnownSources {

    private final Map<SourceId, Source> byId;

    KnownSources(List<Source> sources) {
        this.byId = new HashMap<>(sources.size() * 2);
        sources.forEach(source -> byId.putIfAbsent(source.id(), source));
    }

    Optional<Source> find(SourceId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
