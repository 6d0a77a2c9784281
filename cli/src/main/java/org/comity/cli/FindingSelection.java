package org.comity.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.comity.domain.finding.Finding;

/**
 * The findings that are printed, and a line for each group of those that are not.
 *
 * @param shown in the order in which they were given
 * @param left one line for each code of which findings are left out
 */
record FindingSelection(List<Finding> shown, List<String> left) {

    /** The maximum number of findings with one code. */
    static final int MAX_OF_ONE_CODE = 20;

    /** The maximum number of findings. */
    static final int MAX = 200;

    /** All findings. */
    static FindingSelection all(List<Finding> findings) {
        return new FindingSelection(findings, List.of());
    }

    /** The first findings of each code; if there are many codes, the more serious ones first. */
    static FindingSelection some(List<Finding> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        Set<Finding> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, List<Finding>> left = new TreeMap<>();
        for (Finding finding : bySeverity(findings)) {
            String code = finding.id().code();
            if (chosen.size() < MAX && counts.merge(code, 1, Integer::sum) <= MAX_OF_ONE_CODE) {
                chosen.add(finding);
            } else {
                left.computeIfAbsent(code, none -> new ArrayList<>()).add(finding);
            }
        }
        return new FindingSelection(
                findings.stream().filter(chosen::contains).toList(),
                left.values().stream().map(FindingSelection::line).toList());
    }

    private static List<Finding> bySeverity(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }

    /** Such as {@code 380 more findings (quote-not-found), the first at notes/forum.yaml:12:5}. */
    private static String line(List<Finding> left) {
        Finding first = left.get(0);
        return Summary.number(left.size(), "more finding") + " (" + first.id().code() + ")"
                + first.origin()
                        .map(origin -> (left.size() == 1 ? ", at " : ", the first at ") + origin)
                        .orElse("");
    }
}
