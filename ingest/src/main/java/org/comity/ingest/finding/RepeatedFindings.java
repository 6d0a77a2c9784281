package org.comity.ingest.finding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.comity.domain.finding.Finding;

/** Findings that are likely to occur often in a file: the first of each kind, with the number of the others. */
public final class RepeatedFindings {

    private final Map<String, Repeated> byKind = new TreeMap<>();

    /** A finding and the number of times it occurs. */
    private static final class Repeated {
        private final Finding first;
        private int more;

        Repeated(Finding first) {
            this.first = first;
        }

        Finding finding() {
            if (more == 0) {
                return first;
            }
            String others = more == 1
                    ? "; 1 more place in this file has the same problem"
                    : "; " + more + " more places in this file have the same problem";
            Finding counted =
                    Finding.of(first.severity(), first.id().code(), first.id().subject(), first.message() + others);
            Finding advised = first.suggestion().map(counted::suggesting).orElse(counted);
            return first.places().isEmpty()
                    ? advised
                    : advised.at(first.places().get(0));
        }
    }

    /**
     * Adds a finding.
     *
     * @param kind findings of one kind are reported once
     * @param finding makes the finding, if it is the first of its kind
     */
    public void add(String kind, Supplier<Finding> finding) {
        Repeated known = byKind.get(kind);
        if (known == null) {
            byKind.put(kind, new Repeated(finding.get()));
        } else {
            known.more++;
        }
    }

    /** The first finding of each kind. */
    public List<Finding> findings() {
        return byKind.values().stream().map(Repeated::finding).toList();
    }
}
