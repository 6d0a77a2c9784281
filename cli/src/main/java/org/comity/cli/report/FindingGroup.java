package org.comity.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.domain.finding.Finding;

/**
 * Findings with one cause: words that are written at several places and are not known.
 *
 * @param findings the findings, at least one, in the order of their places
 * @since 0.1
 */
public record FindingGroup(List<Finding> findings) {

    /** Findings about words that a corpus can declare, or that are spelled wrongly everywhere. */
    private static final Set<String> ABOUT_WORDS = Set.of(
            "unknown-entity", "unknown-key", "unknown-meaning", "unknown-name", "unknown-role", "unknown-standing");

    /**
     * Checks that there is a finding.
     *
     * @param findings the findings, at least one, in the order of their places
     * @throws IllegalArgumentException if there is none
     */
    public FindingGroup {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a group without findings");
        }
    }

    /**
     * Groups findings by their causes.
     *
     * @param findings the findings, in the order of their places
     * @return the groups, in the order of their first findings
     */
    public static List<FindingGroup> of(List<Finding> findings) {
        Map<Object, List<Finding>> groups = new LinkedHashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            String code = finding.id().code();
            Object cause =
                    ABOUT_WORDS.contains(code) && finding.details().given().isPresent()
                            ? List.of(code, finding.message())
                            : i;
            groups.computeIfAbsent(cause, none -> new ArrayList<>()).add(finding);
        }
        return groups.values().stream().map(FindingGroup::new).toList();
    }

    /**
     * The finding that comes first.
     *
     * @return the finding
     */
    public Finding first() {
        return findings.get(0);
    }

    /**
     * The number of findings.
     *
     * @return at least 1
     */
    public int size() {
        return findings.size();
    }
}
