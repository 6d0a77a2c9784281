package org.example.spark;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Statement;
import org.comity.ingest.CorpusFiles;
import org.comity.ingest.DecidedCorpus;
import org.comity.ingest.DeclaredCorpus;
import org.comity.ingest.FileOpening;
import org.comity.ingest.ListedCorpus;
import org.comity.ingest.ReadingNotes;
import org.comity.ingest.TextReading;
import org.comity.ingest.WholeReading;

/**
 * A corpus read by text. Nothing is shuffled: each reading stays on the machine that made it. The driver sees the declarations
 * and the notes.
 *
 * @param whole what follows from all files together
 * @param statements all statements of the corpus; equal ones may be there more than once
 */
record DistributedReading(WholeReading whole, JavaRDD<Statement> statements) {

    static DistributedReading of(CorpusFiles files, JavaSparkContext spark, int partitions) throws IOException {
        ListedCorpus corpus = ListedCorpus.of(files);
        Broadcast<ListedCorpus> listed = spark.broadcast(corpus);
        JavaRDD<FileOpening> openings = spark.parallelize(HadoopFiles.byText(corpus.paths()), partitions)
                .flatMap(List::iterator)
                .map(path -> listed.value().open(path))
                .persist(StorageLevel.MEMORY_AND_DISK());

        DeclaredCorpus withEntities =
                corpus.declare(openings.map(FileOpening::declaration).collect());
        Broadcast<DeclaredCorpus> declared = spark.broadcast(withEntities);
        JavaRDD<TextReading> first = openings.map(opening -> opening.reading().isPresent()
                        ? opening.reading().get()
                        : declared.value().read(opening.declaration().path()))
                .persist(StorageLevel.MEMORY_AND_DISK());
        ReadingNotes firstNotes = notes(first, declared);
        openings.unpersist();

        DecidedCorpus withNames = withEntities.decide(firstNotes);
        Broadcast<DecidedCorpus> decided = spark.broadcast(withNames);
        Broadcast<Set<String>> again = spark.broadcast(new HashSet<>(withNames.again()));
        JavaRDD<TextReading> readAgain = first.filter(reading -> again.value().contains(reading.path()))
                .map(reading -> decided.value().read(reading.path()))
                .persist(StorageLevel.MEMORY_AND_DISK());
        WholeReading whole = withNames.whole(firstNotes.and(notes(readAgain, declared)));

        Broadcast<Set<EntityId>> clashing = spark.broadcast(whole.clashing());
        JavaRDD<Statement> said = first.filter(reading -> !again.value().contains(reading.path()))
                .union(readAgain)
                .flatMap(reading -> reading.statements().iterator())
                .filter(statement -> statement.entities().stream().noneMatch(clashing.value()::contains));
        return new DistributedReading(whole, said.union(spark.parallelize(whole.further(), 1)));
    }

    private static ReadingNotes notes(JavaRDD<TextReading> readings, Broadcast<DeclaredCorpus> corpus) {
        return readings.mapPartitions(part -> List.of(corpus.value().notes(() -> part))
                        .iterator())
                .treeAggregate(ReadingNotes.NONE, ReadingNotes::and, ReadingNotes::and);
    }
}
