package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.comity.domain.finding.Finding;

/**
 * What one stage works out for one key, or for several.
 *
 * @param conclusions what it concludes
 * @param findings where the statements disagree
 */
record Stage<C>(List<C> conclusions, List<Finding> findings) {

    /** Works out each key by itself, at the same time where there are processors, and joins the results in order. */
    static <K, C> Stage<C> each(Collection<K> keys, Function<K, Stage<C>> stage) {
        List<Stage<C>> stages = keys.parallelStream().map(stage).toList();
        List<C> conclusions = new ArrayList<>(stages.size());
        List<Finding> findings = new ArrayList<>();
        for (Stage<C> one : stages) {
            conclusions.addAll(one.conclusions);
            findings.addAll(one.findings);
        }
        return new Stage<>(conclusions, findings);
    }
}
