package org.comity.export.publication;

import java.util.List;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.export.PublishedFile;

/**
 * What publishing a dataset came to.
 *
 * @param dataset the dataset that was published: with the findings that publishing added, and without complaints about
 *     acceptances that formats not asked for have a use for
 * @param files the files that the folder now holds, sorted by path, without the manifest
 * @param findings what of the dataset a format cannot hold; the files contain them too
 */
public record PublicationResult(Dataset dataset, List<PublishedFile> files, List<Finding> findings) {

    public PublicationResult {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }
}
