package org.comity.domain.dataset;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.FindingId;

/**
 * The collection of texts from which a dataset comes, and what its editor declares.
 *
 * @param name the name for machines
 * @param imprint what it says of itself for people
 * @param complete the rosters that it claims to enumerate fully
 * @param accepted the findings that were looked at and accepted, in the order of their ids
 */
public record Corpus(Slug name, Imprint imprint, List<CompleteRoster> complete, List<Acceptance> accepted)
        implements Serializable {

    /**
     * Copies the lists, and sorts the acceptances by finding, then by origin.
     *
     * @param name the name for machines
     * @param imprint what the corpus says of itself
     * @param complete the rosters that it claims to enumerate fully, in any order, which is kept
     * @param accepted the findings accepted, in any order
     */
    public Corpus {
        requireNonNull(name, "name");
        requireNonNull(imprint, "imprint");
        complete = List.copyOf(complete);
        accepted = List.copyOf(accepted).stream()
                .sorted(Comparator.comparing(Acceptance::finding).thenComparing(Acceptance::origin))
                .toList();
    }

    /**
     * Why a finding is accepted.
     *
     * @param finding the id of the finding
     * @return the reason, or empty where it is not accepted
     */
    public Optional<String> acceptance(FindingId finding) {
        return accepted.stream()
                .filter(acceptance -> acceptance.finding().equals(finding))
                .findFirst()
                .map(Acceptance::because);
    }
}
