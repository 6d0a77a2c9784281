package org.comity.domain.dataset;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.comity.domain.finding.FindingId;
import org.comity.domain.source.Origin;
import org.comity.domain.text.Words;

/**
 * A declaration of the editor that a finding was checked and is accepted.
 *
 * @param finding the id of the finding
 * @param because the reason, never blank
 * @param origin the place of the declaration
 * @since 0.1
 */
public record Acceptance(FindingId finding, String because, Origin origin) implements Serializable {

    /**
     * Checks that the reason is not blank.
     *
     * @param finding the id of the finding
     * @param because the reason, never blank
     * @param origin the place of the declaration
     * @throws IllegalArgumentException if the reason is blank
     */
    public Acceptance {
        requireNonNull(finding, "finding");
        requireNonNull(origin, "origin");
        Words.check(because, "the reason of an acceptance");
    }
}
