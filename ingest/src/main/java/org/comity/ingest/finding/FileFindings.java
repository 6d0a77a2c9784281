package org.comity.ingest.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What is found out while one file is read, and how many bytes that took. Of findings with one code the first are told
 * and the others are counted. For one thread.
 */
public final class FileFindings {

    /** The most findings with one code that are told of a file. */
    static final int MAX_OF_ONE_CODE = 100;

    private final Map<String, Told> told = new TreeMap<>();
    private long bytes;

    /** The findings with one code. */
    private static final class Told {
        private final Set<Finding> first = new LinkedHashSet<>();
        private int more;
        private @Nullable Finding next;
        private Severity gravest = Severity.INFO;

        void add(Finding finding) {
            if (first.size() < MAX_OF_ONE_CODE || first.contains(finding)) {
                first.add(finding);
                return;
            }
            more++;
            next = next == null ? finding : next;
            gravest = finding.severity().isAtLeast(gravest) ? finding.severity() : gravest;
        }

        /** How many more there are, at the place of the first that is not told. */
        Optional<Finding> rest() {
            return Optional.ofNullable(next).map(left -> {
                Finding rest = Finding.of(
                        gravest,
                        "too-many-findings",
                        left.origin().map(Origin::file).orElse("corpus") + "."
                                + left.id().code(),
                        "the file has " + more + " more findings '" + left.id().code() + "', which are not shown");
                return left.places().isEmpty() ? rest : rest.at(left.places().get(0));
            });
        }
    }

    public void add(Finding finding) {
        told.computeIfAbsent(finding.id().code(), none -> new Told()).add(finding);
    }

    public void count(long read) {
        bytes += read;
    }

    /** All that is told. */
    public List<Finding> list() {
        List<Finding> findings = new ArrayList<>();
        for (Told ofOneCode : told.values()) {
            findings.addAll(ofOneCode.first);
            ofOneCode.rest().ifPresent(findings::add);
        }
        return findings;
    }

    public long bytes() {
        return bytes;
    }
}
