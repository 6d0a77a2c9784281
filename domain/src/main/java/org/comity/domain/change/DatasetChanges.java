package org.comity.domain.change;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.text.QuotedText;

/**
 * The changes between two datasets.
 *
 * <p>Each conclusion that differs is in exactly one change. The order depends only on the content: renamed entities first,
 * by their new ids, then attributes, memberships, counts and inclusions in the order of the dataset. Two datasets with
 * equal conclusions have no changes, whatever the order of their files.
 *
 * @param all the changes, in this order
 * @since 0.1
 */
public record DatasetChanges(List<DatasetChange> all) implements Serializable {

    /**
     * Copies the changes.
     *
     * @param all the changes, in the order described above
     */
    public DatasetChanges {
        all = List.copyOf(all);
    }

    /**
     * Compares two datasets. The time is proportional to n log n, with n statements and conclusions.
     *
     * @param earlier the earlier dataset
     * @param later the later dataset
     * @return the changes from the earlier to the later dataset
     */
    public static DatasetChanges between(Edition earlier, Edition later) {
        return new DatasetChanges(
                EditionComparison.between(requireNonNull(earlier, "earlier"), requireNonNull(later, "later")));
    }

    /**
     * Returns whether there are no changes.
     *
     * @return true if all conclusions are equal
     */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * The changes of one type.
     *
     * @param type the type
     * @return the changes, in order; empty if there are none
     */
    public List<DatasetChange> of(ChangeType type) {
        requireNonNull(type, "type");
        return all.stream().filter(change -> change.type() == type).toList();
    }

    /**
     * Applies the changes to the conclusions of the earlier dataset.
     *
     * @param earlier the conclusions of the earlier dataset, in any order
     * @return the conclusions of the later dataset, in the order of that dataset
     * @throws IllegalArgumentException if one of the replaced conclusions is missing; the message quotes it
     */
    public List<Conclusion> appliedTo(Collection<Conclusion> earlier) {
        Map<Conclusion, Integer> replaced = new HashMap<>();
        for (DatasetChange change : all) {
            change.before().forEach(conclusion -> replaced.merge(conclusion, 1, Integer::sum));
        }
        List<Conclusion> later = new ArrayList<>(earlier.size());
        for (Conclusion conclusion : earlier) {
            Integer left = replaced.get(requireNonNull(conclusion, "conclusion"));
            if (left == null) {
                later.add(conclusion);
            } else if (left == 1) {
                replaced.remove(conclusion);
            } else {
                replaced.put(conclusion, left - 1);
            }
        }
        if (!replaced.isEmpty()) {
            Conclusion missing =
                    replaced.keySet().stream().min(ConclusionKey::compare).orElseThrow();
            throw new IllegalArgumentException("the changes belong to a different dataset: "
                    + QuotedText.of(missing.id().value()) + " is missing");
        }
        all.forEach(change -> later.addAll(change.after()));
        later.sort(ConclusionKey::compare);
        return List.copyOf(later);
    }

    /** Returns one sentence per change, each on a line; empty changes are {@code no changes}. */
    @Override
    public String toString() {
        return all.isEmpty()
                ? "no changes"
                : all.stream().map(DatasetChange::text).collect(Collectors.joining("\n"));
    }
}
