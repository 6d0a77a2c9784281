package org.comity.ingest;

import java.util.List;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.statement.Statements;

/**
 * The content of a corpus: everything that could be read, and a finding for everything that could not.
 *
 * @param corpus the description of the corpus
 * @param statements what its texts say and its editor asserts
 * @param findings the problems of its files, sorted
 * @param textCount the number of texts, annotated or not
 * @param leftOutCount the number of annotations that the corpus leaves out
 * @param bytes the number of bytes of annotations and texts
 * @param quotes what became of the quotes of its annotations
 * @param repairs the quotes that differ from their texts in typography only, in the order of the files
 * @since 0.1
 */
public record CorpusReading(
        Corpus corpus,
        Statements statements,
        List<Finding> findings,
        int textCount,
        int leftOutCount,
        long bytes,
        QuoteCounts quotes,
        List<QuoteRepair> repairs) {

    /**
     * Copies and sorts the findings.
     *
     * @param corpus the description of the corpus
     * @param statements what its texts say and its editor asserts
     * @param findings the problems of its files, sorted
     * @param textCount the number of texts, annotated or not
     * @param leftOutCount the number of annotations that the corpus leaves out
     * @param bytes the number of bytes of annotations and texts
     * @param quotes what became of the quotes of its annotations
     * @param repairs the quotes that differ from their texts in typography only
     */
    public CorpusReading {
        findings = findings.stream().distinct().sorted().toList();
        repairs = List.copyOf(repairs);
    }

    /**
     * Returns whether a file has an error. Resolving can add errors, so ask {@link Dataset#hasErrors()} before a dataset
     * is used.
     *
     * @return whether one of the findings is an error
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Resolves the statements into a dataset, which contains the findings of the files as well.
     *
     * @return the dataset
     */
    public Dataset resolve() {
        return Resolution.resolve(corpus, statements, findings);
    }
}
