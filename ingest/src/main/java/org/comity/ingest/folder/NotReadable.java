package org.comity.ingest.folder;

import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;

/** The finding about a file or folder that the system does not allow to read. */
final class NotReadable {

    private NotReadable() {}

    /**
     * The finding.
     *
     * @param path the path inside the corpus
     * @param what {@code file}, {@code folder} or {@code link}
     */
    static Finding of(String path, String what) {
        return LeftOutEntries.finding(
                        Severity.ERROR, "not-readable", path, "this " + what + " cannot be read: permission denied")
                .suggesting("allow yourself to read it, or move it out of the corpus");
    }
}
