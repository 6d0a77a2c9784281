package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.comity.domain.finding.Finding;

/**
 * The result of a stage for one or more keys.
 *
 * @param conclusions the conclusions
 * @param findings the findings about statements that disagree
 */
record Stage<C>(List<C> conclusions, List<Finding> findings) {

    /** Resolves the keys in parallel, and joins the results in order. */
    static <K, C> Stage<C> each(List<K> keys, Function<K, Stage<C>> stage) {
        return join(keys.parallelStream().map(stage).toList());
    }

    /** Resolves the keys one after another, and joins the results. */
    static <K, C> Stage<C> join(List<K> keys, Function<K, Stage<C>> stage) {
        List<C> conclusions = new ArrayList<>(keys.size());
        List<Finding> findings = new ArrayList<>(0);
        for (K key : keys) {
            Stage<C> one = stage.apply(key);
            conclusions.addAll(one.conclusions);
            findings.addAll(one.findings);
        }
        return new Stage<>(conclusions, findings);
    }

    private static <C> Stage<C> join(List<Stage<C>> stages) {
        return join(stages, Function.identity());
    }
}
