package org.comity.ingest;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.finding.Finding;

/** What is found out while one file is read, and how many bytes that took. For one thread. */
final class FileFindings {

    private final List<Finding> findings = new ArrayList<>();
    private long bytes;

    void add(Finding finding) {
        findings.add(finding);
    }

    void count(long read) {
        bytes += read;
    }

    /** All of it, to be added to. */
    List<Finding> list() {
        return findings;
    }

    long bytes() {
        return bytes;
    }
}
