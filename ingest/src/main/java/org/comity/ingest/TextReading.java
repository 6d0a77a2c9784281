package org.comity.ingest;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.comity.domain.finding.Finding;
import org.comity.domain.source.Source;
import org.comity.domain.statement.Statement;
import org.comity.ingest.file.FileReading;

/**
 * What one file of a corpus says about its text. It depends only on that file, its text, {@code corpus.yaml} and the
 * entities of the corpus; a later reading of the same file also on the names in all files.
 *
 * @since 0.1
 */
public final class TextReading implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final FileReading reading;

    /** The round in which it was read; a later one replaces an earlier one. */
    private final int round;

    TextReading(FileReading reading, int round) {
        this.reading = reading;
        this.round = round;
    }

    /**
     * The file.
     *
     * @return its path inside the corpus
     */
    public String path() {
        return reading.path();
    }

    /**
     * The statements.
     *
     * @return the statements of the file, of which {@link WholeReading#keeps} may leave out some
     */
    public List<Statement> statements() {
        return reading.statements();
    }

    /**
     * The texts.
     *
     * @return the texts that the file annotates, nearly always one; empty if none could be read
     */
    public List<Source> sources() {
        return reading.sources();
    }

    /**
     * The problems of the file.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        return reading.findings();
    }

    FileReading reading() {
        return reading;
    }

    int round() {
        return round;
    }
}
