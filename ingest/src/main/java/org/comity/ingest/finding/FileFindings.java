package org.comity.ingest.finding;

import java.util.List;
import org.comity.domain.finding.Finding;

/** The findings of one file, and the number of bytes read for it. For use by one thread. */
public final class FileFindings {

    private FindingCollector findings = new FindingCollector();
    private List<Finding> kept = List.of();
    private long bytes;
    private long keptBytes;

    public void add(Finding finding) {
        findings.add(finding);
    }

    public void count(long read) {
        bytes += read;
    }

    /** Keeps what is known so far, so that the file can be read again from here. */
    public void keep() {
        kept = findings.findings();
        keptBytes = bytes;
    }

    /** Forgets everything that was added after {@link #keep}. */
    public void rewind() {
        findings = new FindingCollector();
        findings.addAll(kept);
        bytes = keptBytes;
    }

    public List<Finding> list() {
        return findings.findings();
    }

    public long bytes() {
        return bytes;
    }
}
