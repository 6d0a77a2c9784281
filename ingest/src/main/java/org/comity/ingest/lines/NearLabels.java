package org.comity.ingest.lines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.comity.ingest.text.NearMiss;

/** Finds labels of one text that are similar to labels that are read. Each is looked up once, up to a bound. */
final class NearLabels {

    /** The maximum number of labels of a text that are looked up. */
    static final int MAX_LABELS = 10_000;

    /** The maximum number of pairs of labels that are compared. */
    static final int MAX_COMPARED = 500_000;

    /** Labels whose lengths differ by more code points than this are never similar. */
    private static final int FARTHEST = 3;

    private final TreeMap<Integer, List<String>> byLength = new TreeMap<>();
    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Set<String> all;
    private int compared;

    NearLabels(Collection<String> labels) {
        all = Set.copyOf(labels);
        for (String label : labels) {
            byLength.computeIfAbsent(length(label), none -> new ArrayList<>()).add(label);
        }
    }

    /** The label that was probably meant. */
    Optional<String> of(String label) {
        return known.computeIfAbsent(label, this::nearest);
    }

    /** Returns whether a label can still be looked up. */
    boolean has(String label) {
        return known.containsKey(label) || (known.size() < MAX_LABELS && compared < MAX_COMPARED);
    }

    private Optional<String> nearest(String label) {
        int open = label.indexOf('(');
        if (open > 0
                && label.endsWith(")")
                && all.contains(label.substring(0, open).strip())) {
            return Optional.of(label.substring(0, open).strip());
        }
        int length = length(label);
        List<String> candidates = new ArrayList<>();
        byLength.subMap(length - FARTHEST, true, length + FARTHEST, true)
                .values()
                .forEach(candidates::addAll);
        compared += candidates.size();
        return NearMiss.among(label, candidates);
    }

    private static int length(String label) {
        String folded = label.toLowerCase(Locale.ROOT);
        return folded.codePointCount(0, folded.length());
    }
}
