package org.comity.domain.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.FindingId;

/** Adds findings to those of a dataset. */
final class FurtherFindings {

    private FurtherFindings() {}

    /** All findings, without those that report an acceptance as unused which one of the further findings uses. */
    static List<Finding> added(List<Finding> findings, Collection<Finding> further) {
        Set<String> found =
                further.stream().map(finding -> finding.id().toString()).collect(Collectors.toSet());
        return Stream.concat(
                        findings.stream().filter(finding -> !isUnusedAcceptanceOf(found, finding.id())),
                        further.stream())
                .toList();
    }

    private static boolean isUnusedAcceptanceOf(Set<String> found, FindingId id) {
        return id.code().equals("acceptance-unused") && found.contains(id.subject());
    }
}
