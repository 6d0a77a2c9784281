package org.comity.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.source.Source;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.ingest.corpus.WholeCorpus;
import org.comity.ingest.file.FileReading;

/**
 * What follows from all files of a corpus together, without the statements of single files. Those can stay where they were
 * read: the statements of the corpus are the ones that it {@link #keeps}, and the {@link #further} ones.
 *
 * @since 0.1
 */
public final class WholeReading {

    private final WholeCorpus whole;

    WholeReading(WholeCorpus whole) {
        this.whole = whole;
    }

    /**
     * The corpus.
     *
     * @return its description
     */
    public Corpus corpus() {
        return whole.corpus();
    }

    /**
     * The texts that are annotated.
     *
     * @return the sources, each as often as there are files that annotate it
     */
    public List<Source> sources() {
        return List.copyOf(whole.sources());
    }

    /**
     * The problems of all files and of the corpus.
     *
     * @return the findings, sorted
     */
    public List<Finding> findings() {
        return whole.findings().stream().distinct().sorted().toList();
    }

    /**
     * The statements that belong to no single file: the assertions of the register, and what is said about entities created
     * from names.
     *
     * @return the statements
     */
    public List<Statement> further() {
        return List.copyOf(whole.further());
    }

    /**
     * The entities whose names clash. The set can be carried to other machines.
     *
     * @return their ids; {@link #keeps} leaves out the statements about them
     */
    public Set<EntityId> clashing() {
        return whole.clashing();
    }

    /**
     * Returns whether a statement of a file belongs to the corpus.
     *
     * @param statement a statement of a reading
     * @return false if it is about one of the {@link #clashing} entities
     */
    public boolean keeps(Statement statement) {
        return whole.keeps(statement);
    }

    /**
     * Collects the content of the corpus on one machine.
     *
     * @param readings the readings of all files; of those that were read again, only the later one
     * @return the same as {@link CorpusReader} returns
     */
    public CorpusReading with(Collection<TextReading> readings) {
        return of(readings.stream().map(TextReading::reading));
    }

    CorpusReading of(Stream<FileReading> readings) {
        Stream<Statement> said =
                readings.flatMap(file -> file.statements().stream()).filter(this::keeps);
        Stream<Statement> all = Stream.concat(said, whole.further().stream());
        return new CorpusReading(
                corpus(),
                Statements.of(whole.sources(), all.toList()),
                whole.findings(),
                whole.textCount(),
                whole.leftOutCount(),
                whole.bytes(),
                QuoteCounts.of(whole.quotes()),
                QuoteRepair.all(whole.quotes()));
    }
}
