package org.comity.ingest.finding;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one file. The first 100 findings of each code are kept; the others are only counted, so that a file
 * with millions of problems needs little memory. For use by one thread.
 */
public final class FindingCollector {

    /** The maximum number of findings with one code that are reported for a file. */
    public static final int MAX_OF_ONE_CODE = 100;

    private final Map<String, OneCode> byCode = new TreeMap<>();

    /** The findings with one code. */
    private static final class OneCode {
        private final Set<Finding> first = new LinkedHashSet<>();
        private int more;
        private @Nullable Finding next;
        private Severity gravest = Severity.INFO;

        void add(Severity severity, Supplier<Finding> finding) {
            if (first.size() < MAX_OF_ONE_CODE) {
                first.add(finding.get());
                return;
            }
            more++;
            next = next == null ? finding.get() : next;
            gravest = severity.isAtLeast(gravest) ? severity : gravest;
        }

        Stream<Finding> all() {
            return Stream.concat(first.stream(), rest().stream());
        }

        /** The number of findings that are left out, at the place of the first of them. */
        private Optional<Finding> rest() {
            return Optional.ofNullable(next).map(left -> {
                String code = left.id().code();
                Finding rest = Finding.of(
                        gravest,
                        "too-many-findings",
                        left.origin().map(Origin::file).orElse("corpus") + "." + code,
                        more
                                + (more == 1 ? " more finding '" : " more findings '")
                                + code
                                + (more == 1 ? "' is not shown" : "' are not shown"));
                return left.places().isEmpty() ? rest : rest.at(left.places().get(0));
            });
        }
    }

    /** Adds a finding, unless the same finding is already there. */
    public void add(Finding finding) {
        OneCode ofCode = ofCode(finding.id().code());
        if (!ofCode.first.contains(finding)) {
            ofCode.add(finding.severity(), () -> finding);
        }
    }

    /** Adds several findings. */
    public void addAll(Collection<Finding> findings) {
        findings.forEach(this::add);
    }

    /**
     * Adds a finding that is only made if it is kept.
     *
     * @param severity the severity of the finding
     * @param code its code
     * @param finding makes the finding
     */
    public void add(Severity severity, String code, Supplier<Finding> finding) {
        ofCode(code).add(severity, finding);
    }

    private OneCode ofCode(String code) {
        return byCode.computeIfAbsent(code, none -> new OneCode());
    }

    /** The findings in the order of their places; for each code with more than 100 findings, one with their number. */
    public List<Finding> findings() {
        return byCode.values().stream().flatMap(OneCode::all).sorted().toList();
    }
}
