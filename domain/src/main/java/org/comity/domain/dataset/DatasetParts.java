package org.comity.domain.dataset;

import java.io.Serial;
import java.io.Serializable;
import org.comity.domain.finding.Finding;
import org.comity.domain.serialization.SerialList;
import org.comity.domain.statement.Statements;

/**
 * The serialized form of a dataset, from which reading builds a new one.
 *
 * @param corpus the corpus
 * @param statements the statements
 * @param conclusions the conclusions
 * @param findings the findings
 */
record DatasetParts(Corpus corpus, Statements statements, Conclusions conclusions, SerialList<Finding> findings)
        implements Serializable {

    @Serial
    private Object readResolve() {
        return Dataset.of(corpus, statements, conclusions, findings.values());
    }
}
