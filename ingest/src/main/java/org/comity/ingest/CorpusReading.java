package org.comity.ingest;

import java.util.List;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.finding.Finding;
import org.comity.domain.statement.Statements;

/**
 * What was read from a corpus: all that could be understood, and a finding for all that could not.
 *
 * @param corpus what the corpus says of itself
 * @param statements what its texts say and its editor asserts
 * @param findings what is wrong with its files, sorted
 * @param textCount how many texts were read, annotated or not
 * @param bytes how many bytes of annotations and texts were read
 */
public record CorpusReading(Corpus corpus, Statements statements, List<Finding> findings, int textCount, long bytes) {

    /** Copies and sorts the findings. */
    public CorpusReading {
        findings = findings.stream().distinct().sorted().toList();
    }
}
