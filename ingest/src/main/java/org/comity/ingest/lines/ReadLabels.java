package org.comity.ingest.lines;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comity.ingest.text.FoldedWords;

/** The labels that are read. They are compared like names, except that case matters. */
final class ReadLabels {

    private final Set<String> exact;
    private final Map<String, String> folded = new TreeMap<>();

    ReadLabels(Collection<String> labels) {
        exact = new TreeSet<>(labels);
        exact.forEach(label -> folded.putIfAbsent(FoldedWords.of(label), label));
    }

    /** The label as the rules write it. */
    Optional<String> find(String written) {
        return exact.contains(written)
                ? Optional.of(written)
                : Optional.ofNullable(folded.get(FoldedWords.of(written)));
    }
}
