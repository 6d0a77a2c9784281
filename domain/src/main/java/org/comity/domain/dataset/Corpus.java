package org.comity.domain.dataset;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.FindingId;

/**
 * The collection of texts behind a dataset, with the declarations of its editor.
 *
 * @param name the name for machines
 * @param imprint the title, version, licence and editor, for people
 * @param complete the rosters that are declared complete
 * @param accepted the acceptances of findings, in the order of the ids of the findings
 * @since 0.1
 */
public record Corpus(Slug name, Imprint imprint, List<CompleteRoster> complete, List<Acceptance> accepted)
        implements Serializable {

    /**
     * Copies the lists, and sorts the acceptances by finding, then by origin.
     *
     * @param name the name for machines
     * @param imprint the title, version, licence and editor
     * @param complete the rosters that are declared complete; their order is kept
     * @param accepted the acceptances of findings, in any order
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
     * A corpus without declarations, whose title is its name.
     *
     * @param name words joined by spaces or hyphens
     * @return the corpus
     * @throws IllegalArgumentException if the name is not valid; the message quotes it
     */
    public static Corpus of(String name) {
        return of(name, Imprint.titled(name));
    }

    /**
     * A corpus without declarations.
     *
     * @param name words joined by spaces or hyphens
     * @param imprint the title, version, licence and editor
     * @return the corpus
     * @throws IllegalArgumentException if the name is not valid; the message quotes it
     */
    public static Corpus of(String name, Imprint imprint) {
        return new Corpus(Slug.parse(name), imprint, List.of(), List.of());
    }

    /**
     * The same corpus with declarations that rosters are complete, instead of those it has.
     *
     * @param rosters the rosters that are declared complete
     * @return a new corpus
     */
    public Corpus withComplete(List<CompleteRoster> rosters) {
        return new Corpus(name, imprint, rosters, accepted);
    }

    /**
     * The same corpus with acceptances of findings, instead of those it has.
     *
     * @param acceptances the acceptances, in any order
     * @return a new corpus
     */
    public Corpus withAccepted(List<Acceptance> acceptances) {
        return new Corpus(name, imprint, complete, acceptances);
    }

    /**
     * The reason for accepting a finding.
     *
     * @param finding the id of the finding
     * @return the reason, or empty if the finding is not accepted
     */
    public Optional<String> acceptance(FindingId finding) {
        int low = 0;
        int high = accepted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (accepted.get(middle).finding().compareTo(finding) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean found = low < accepted.size() && accepted.get(low).finding().equals(finding);
        return found ? Optional.of(accepted.get(low).because()) : Optional.empty();
    }
}
