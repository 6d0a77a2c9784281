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
 */
public record CorpusReading(Corpus corpus, Statements statements, List<Finding> findings, int textCount) {

    /** Copies and sorts the findings. */
    public CorpusReading {
        findings = findings.stream().distinct().sorted().toList();
    }
}
