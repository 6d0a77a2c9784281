package org.comity.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.comity.cli.report.FindingGroup;
import org.comity.domain.finding.Finding;

/**
 * The findings that are printed, by their causes, and a line for each code of those that are not.
 *
 * @param shown in the order in which they were given
 * @param left one line for each code of which findings are left out
 */
record FindingSelection(List<FindingGroup> shown, List<String> left) {

    /** The maximum number of causes with one code. */
    static final int MAX_OF_ONE_CODE = 10;

    /** The maximum number of causes. */
    static final int MAX = 200;

    /** All findings, each by itself. */
    static FindingSelection all(List<Finding> findings) {
        return new FindingSelection(
                findings.stream()
                        .map(finding -> new FindingGroup(List.of(finding)))
                        .toList(),
                List.of());
    }

    /** The first causes of each code; if there are many codes, the more serious ones first. */
    static FindingSelection some(List<Finding> findings) {
        List<FindingGroup> groups = FindingGroup.of(findings);
        Map<String, Integer> counts = new TreeMap<>();
        Set<FindingGroup> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, List<Finding>> left = new TreeMap<>();
        for (FindingGroup group : bySeverity(groups)) {
            String code = group.first().id().code();
            if (chosen.size() < MAX && counts.merge(code, 1, Integer::sum) <= MAX_OF_ONE_CODE) {
                chosen.add(group);
            } else {
                left.computeIfAbsent(code, none -> new ArrayList<>()).addAll(group.findings());
            }
        }
        return new FindingSelection(
                groups.stream().filter(chosen::contains).toList(),
                left.values().stream().map(FindingSelection::line).toList());
    }

    private static List<FindingGroup> bySeverity(List<FindingGroup> groups) {
        return groups.stream()
                .sorted(Comparator.comparing(
                                (FindingGroup group) -> group.first().severity())
                        .reversed())
                .toList();
    }

    /** Such as {@code and 380 more (quote-not-found), the first at notes/forum.yaml:12:5 (--all)}. */
    private static String line(List<Finding> left) {
        Finding first = left.get(0);
        return "and " + left.size() + " more (" + first.id().code() + ")"
                + first.origin()
                        .map(origin -> (left.size() == 1 ? ", at " : ", the first at ") + origin)
                        .orElse("")
                + " (--all)";
    }
}
