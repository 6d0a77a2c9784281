package org.comity.ingest.finding;

import java.util.List;
import org.comity.domain.finding.Finding;

/** The findings of one file, and the number of bytes read for it. For use by one thread. */
public final class FileFindings {

    private final FindingCollector findings = new FindingCollector();
    private long bytes;

    public void add(Finding finding) {
        findings.add(finding);
    }

    public void count(long read) {
        bytes += read;
    }

    public List<Finding> list() {
        return findings.findings();
    }

    public long bytes() {
        return bytes;
    }
}
