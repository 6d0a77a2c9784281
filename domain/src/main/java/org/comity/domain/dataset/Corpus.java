package org.comity.domain.dataset;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.FindingId;

/**
 * The collection of texts from which a dataset comes, and what its editor declares.
 *
 * @param name the name for machines
 * @param imprint what it says of itself for people
 * @param complete the rosters that it claims to enumerate fully
 * @param accepted the findings that were looked at and accepted, each with the reason
 */
public record Corpus(Slug name, Imprint imprint, List<Roster> complete, Map<FindingId, String> accepted) {

    public Corpus {
        complete = List.copyOf(complete);
        accepted = Collections.unmodifiableSortedMap(new TreeMap<>(accepted));
    }

    /**
     * Why a finding is accepted.
     *
     * @param finding the id of the finding
     * @return the reason, or empty where it is not accepted
     */
    public Optional<String> acceptance(FindingId finding) {
        return Optional.ofNullable(accepted.get(finding));
    }
}
