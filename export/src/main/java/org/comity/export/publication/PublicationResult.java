package org.comity.export.publication;

import java.util.List;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.export.format.PublishedFile;

/**
 * The result of publishing a dataset.
 *
 * @param dataset the published dataset, with the findings that publishing added, and without findings about unused
 *     acceptances that other formats need
 * @param files the files that are now in the folder, sorted by path, without the manifest
 * @param findings what a format cannot contain; the files contain these findings too
 * @param gitAttributes whether the folder has the requested file for git; false if it was not requested, or if there is a
 *     different one
 * @since 0.1
 */
public record PublicationResult(
        Dataset dataset, List<PublishedFile> files, List<Finding> findings, boolean gitAttributes) {

    /**
     * Copies the lists.
     *
     * @param dataset the published dataset, with the findings that publishing added, and without findings about unused
     *     acceptances that other formats need
     * @param files the files that are now in the folder, sorted by path, without the manifest
     * @param findings what a format cannot contain; the files contain these findings too
     * @param gitAttributes whether the folder has the requested file for git; false if it was not requested, or if there is a
     *     different one
     */
    public PublicationResult {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }
}
