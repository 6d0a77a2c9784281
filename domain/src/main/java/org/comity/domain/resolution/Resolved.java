package org.comity.domain.resolution;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.comity.domain.finding.Finding;

/**
 * The result of a stage for one or more keys. {@link #and} is associative. It keeps the order of the keys, which does not
 * matter in the end, because a dataset sorts its conclusions and its findings.
 *
 * @param conclusions the conclusions
 * @param findings the findings about statements that disagree
 * @param <C> the type of the conclusions
 * @since 0.1
 */
public record Resolved<C>(List<C> conclusions, List<Finding> findings) implements Serializable {

    /**
     * Copies the lists.
     *
     * @param conclusions the conclusions
     * @param findings the findings about statements that disagree
     */
    public Resolved {
        conclusions = List.copyOf(conclusions);
        findings = List.copyOf(findings);
    }

    /**
     * The results for the keys of both.
     *
     * @param other the result for other keys
     * @return all conclusions and all findings
     */
    public Resolved<C> and(Resolved<C> other) {
        return join(List.of(this, other));
    }

    /** Resolves the keys in parallel, and joins the results in order. */
    static <K, C> Resolved<C> each(List<K> keys, Function<K, Resolved<C>> stage) {
        return join(keys.parallelStream().map(stage).toList());
    }

    /** Resolves the keys one after another, and joins the results. */
    static <K, C> Resolved<C> join(Collection<K> keys, Function<K, Resolved<C>> stage) {
        List<C> conclusions = new ArrayList<>(keys.size());
        List<Finding> findings = new ArrayList<>(0);
        for (K key : keys) {
            Resolved<C> one = stage.apply(key);
            conclusions.addAll(one.conclusions);
            findings.addAll(one.findings);
        }
        return new Resolved<>(conclusions, findings);
    }

    private static <C> Resolved<C> join(List<Resolved<C>> stages) {
        return join(stages, Function.identity());
    }
}
