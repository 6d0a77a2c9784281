package org.example.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.comity.domain.dataset.Dataset;
import org.comity.export.table.DatasetTables;
import org.comity.export.table.Table;
import org.comity.export.table.Tables;

/** Builds a dataset from a corpus on any file system that Hadoop knows. */
public final class BuildWithSpark {

    private BuildWithSpark() {}

    /**
     * Reads a corpus and writes its tables as Parquet and as CSV. If the corpus has errors, only the findings are written.
     *
     * @param arguments the folder of the corpus, the folder of the tables, the number of partitions, and the formats
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3 && arguments.length != 4) {
            System.err.println("usage: BuildWithSpark CORPUS TABLES PARTITIONS [csv,parquet]");
            System.exit(2);
        }
        List<String> formats = List.of((arguments.length == 3 ? "csv,parquet" : arguments[3]).split(","));
        boolean correct;
        try (SparkSession session =
                SparkSession.builder().appName("comity").getOrCreate()) {
            correct = build(session, arguments[0], arguments[1], Integer.parseInt(arguments[2]), formats);
        }
        System.exit(correct ? 0 : 1);
    }

    /** Builds a dataset; returns whether the corpus has no errors. */
    static boolean build(
            SparkSession session, String corpus, String folder, int partitions, List<String> formats)
            throws IOException {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        HadoopFiles files = HadoopFiles.in(corpus, spark.hadoopConfiguration());
        DistributedReading reading = DistributedReading.of(files, spark, partitions);
        Dataset dataset = DistributedResolution.resolve(reading, spark, partitions);
        DistributedTables writer = new DistributedTables(session, spark, folder);
        DatasetTables all = Tables.of(dataset);
        List<Table<?>> tables = new ArrayList<>(all.published());
        tables.addAll(all.series());
        for (Table<?> table : tables) {
            if (!dataset.hasErrors() || table.name().equals("findings")) {
                writer.write(table, dataset, formats);
            }
        }
        return !dataset.hasErrors();
    }
}
