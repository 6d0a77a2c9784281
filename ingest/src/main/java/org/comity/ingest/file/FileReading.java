package org.comity.ingest.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.source.Source;
import org.comity.domain.statement.Statement;
import org.comity.ingest.finding.FileFindings;
import org.comity.ingest.mapping.CreatedName;
import org.comity.ingest.mapping.Unmapped;
import org.jspecify.annotations.Nullable;

/**
 * What one file of a corpus says.
 *
 * @param path the file
 * @param sourceOrNull the text that it annotates, or null where that could not be read
 * @param statements what it says
 * @param names the names of which entities are to be made
 * @param unmapped annotations that mean nothing, by their labels
 * @param findings what is wrong
 * @param bytes how many bytes were read for it
 */
public record FileReading(
        String path,
        @Nullable Source sourceOrNull,
        List<Statement> statements,
        List<CreatedName> names,
        Map<String, Unmapped> unmapped,
        List<Finding> findings,
        long bytes) {

    /** A file that says nothing. */
    public static FileReading nothing(String path, FileFindings findings) {
        return new FileReading(path, null, List.of(), List.of(), Map.of(), findings.list(), findings.bytes());
    }

    /** What a mapped file says. */
    public static FileReading of(MappedFile file, List<Statement> statements, FileFindings findings) {
        return new FileReading(
                file.path(),
                file.anchored().source(),
                statements,
                file.names(),
                file.unmapped(),
                findings.list(),
                findings.bytes());
    }

    public Optional<Source> source() {
        return Optional.ofNullable(sourceOrNull);
    }
}
