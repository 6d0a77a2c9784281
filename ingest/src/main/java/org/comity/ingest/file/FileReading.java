package org.comity.ingest.file;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.source.Source;
import org.comity.domain.statement.Statement;
import org.comity.ingest.finding.FileFindings;
import org.comity.ingest.mapping.CreatedName;
import org.comity.ingest.mapping.MappingUse;
import org.comity.ingest.mapping.NameLink;
import org.jspecify.annotations.Nullable;

/**
 * The content of one file of a corpus.
 *
 * @param path the file
 * @param sourceOrNull the text that it annotates, or null if it could not be read
 * @param statements its statements
 * @param names the names from which entities are created
 * @param links words of the text that are said to name the same entity as others
 * @param use the labels and details of its annotations without a meaning in the corpus
 * @param findings its problems
 * @param bytes the number of bytes read for it
 */
public record FileReading(
        String path,
        @Nullable Source sourceOrNull,
        List<Statement> statements,
        List<CreatedName> names,
        List<NameLink> links,
        MappingUse use,
        List<Finding> findings,
        long bytes)
        implements Serializable {

    /** A file without statements. */
    public static FileReading nothing(String path, FileFindings findings) {
        return new FileReading(
                path, null, List.of(), List.of(), List.of(), new MappingUse(), findings.list(), findings.bytes());
    }

    /** The content of a mapped file. */
    public static FileReading of(MappedFile file, List<Statement> statements, FileFindings findings) {
        return new FileReading(
                file.path(),
                file.anchored().source(),
                statements,
                file.names(),
                file.links(),
                file.use(),
                findings.list(),
                findings.bytes());
    }

    /** This reading with other statements. */
    public FileReading withStatements(List<Statement> others) {
        return new FileReading(path, sourceOrNull, others, names, links, use, findings, bytes);
    }

    public Optional<Source> source() {
        return Optional.ofNullable(sourceOrNull);
    }
}
