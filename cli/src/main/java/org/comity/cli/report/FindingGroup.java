package org.comity.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
        return byCause(findings, Function.identity()).stream()
                .map(FindingGroup::new)
                .toList();
    }

    /** Groups what contains findings by their causes, in the order of the first ones. */
    static <T> List<List<T>> byCause(List<T> all, Function<T, Finding> content) {
        Map<Object, List<T>> groups = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Finding finding = content.apply(all.get(i));
            String code = finding.id().code();
            Object cause =
                    ABOUT_WORDS.contains(code) && finding.details().given().isPresent()
                            ? List.of(code, finding.message())
                            : i;
            groups.computeIfAbsent(cause, none -> new ArrayList<>()).add(all.get(i));
        }
        return List.copyOf(groups.values());
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
