package org.comity.domain.dataset;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.comity.domain.finding.FindingId;
import org.comity.domain.source.Origin;
import org.comity.domain.text.Words;

/**
 * The editor's word that a finding was looked at and is to stay as it is.
 *
 * @param finding the id of the finding
 * @param because the reason, never blank
 * @param origin where the editor says so
 */
public record Acceptance(FindingId finding, String because, Origin origin) implements Serializable {

    /**
     * Checks that there is a reason.
     *
     * @param finding the id of the finding
     * @param because the reason, never blank
     * @param origin where the editor says so
     * @throws IllegalArgumentException if the reason is blank
     */
    public Acceptance {
        requireNonNull(finding, "finding");
        requireNonNull(origin, "origin");
        Words.check(because, "the reason of an acceptance");
    }
}
