package org.comity.ingest.file;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comity.domain.finding.Finding;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Statement;
import org.comity.ingest.finding.FileFindings;
import org.comity.ingest.finding.QuoteLog;
import org.comity.ingest.mapping.CreatedName;
import org.comity.ingest.mapping.MappingUse;
import org.comity.ingest.mapping.NameLink;

/**
 * The content of one file of a corpus.
 *
 * @param path the file
 * @param sources the texts that it annotates, as far as they could be read
 * @param statements its statements
 * @param names the names from which entities are created
 * @param links words of each text that are said to name the same entity as others; texts without any are left out
 * @param use the labels and details of its annotations without a meaning in the corpus
 * @param quotes what became of its quotes
 * @param findings its problems
 * @param bytes the number of bytes read for it
 */
public record FileReading(
        String path,
        List<Source> sources,
        List<Statement> statements,
        List<CreatedName> names,
        Map<SourceId, List<NameLink>> links,
        MappingUse use,
        QuoteLog quotes,
        List<Finding> findings,
        long bytes)
        implements Serializable {

    /** A file without statements. */
    public static FileReading nothing(String path, FileFindings findings) {
        return new FileReading(
                path,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                new MappingUse(),
                findings.quotes(),
                findings.list(),
                findings.bytes());
    }

    /** The content of a mapped file. */
    public static FileReading of(MappedFile file, List<Statement> statements, FileFindings findings) {
        return of(file.path(), List.of(file), statements, findings);
    }

    /** The content of a file that annotates several texts. */
    static FileReading of(String path, List<MappedFile> texts, List<Statement> statements, FileFindings findings) {
        List<CreatedName> names = new ArrayList<>();
        Map<SourceId, List<NameLink>> links = new TreeMap<>();
        MappingUse use = new MappingUse();
        for (MappedFile text : texts) {
            names.addAll(text.names());
            if (!text.links().isEmpty()) {
                links.put(text.anchored().source().id(), text.links());
            }
            use.add(text.use());
        }
        return new FileReading(
                path,
                texts.stream().map(text -> text.anchored().source()).toList(),
                statements,
                names,
                links,
                use,
                findings.quotes(),
                findings.list(),
                findings.bytes());
    }

    /** This reading with other statements. */
    public FileReading withStatements(List<Statement> others) {
        return new FileReading(path, sources, others, names, links, use, quotes, findings, bytes);
    }
}
