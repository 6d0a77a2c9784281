package org.comity.ingest.file;

import java.io.IOException;
import java.util.List;
import org.comity.ingest.finding.FileFindings;

/** Reads the files of one kind that had to wait until the register was complete. Several threads may use it at once. */
public interface WaitingFiles {

    /** Reads a file into the statements of the domain. */
    FileReading read(OpenedFile file) throws IOException;

    /**
     * Reads a file as far as its words and their meaning, without creating statements of the domain.
     *
     * @param file the opened file
     * @param findings receives its problems
     * @return the file, once for each text that it annotates; empty if it cannot be read, which is a finding
     */
    List<MappedFile> map(OpenedFile file, FileFindings findings) throws IOException;
}
