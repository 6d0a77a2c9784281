package org.example.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.time.Day;
import org.comity.export.Format;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;
import org.comity.export.table.Table;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;

/**
 * Writes the rows of a table as Parquet and as CSV, one file of each per hundred thousand rows. The cells of CSV are those that {@code
 * comity build} writes. A day is a text in Parquet too, because days before the year 1 or after 9999 are not dates there.
 */
final class DistributedTables {

    private static final int ROWS_OF_A_FILE = 100_000;

    private final SparkSession session;
    private final JavaSparkContext spark;
    private final String folder;
    private final Broadcast<SerializableConfiguration> configuration;

    DistributedTables(SparkSession session, JavaSparkContext spark, String folder) {
        this.session = session;
        this.spark = spark;
        this.folder = folder;
        this.configuration = spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
    }

    /** Writes a table of a dataset in formats, {@code csv} and {@code parquet}. */
    void write(Table<?> table, Dataset dataset, List<String> formats) {
        List<Object[]> rows = new ArrayList<>();
        TableRows.of(table, dataset).rows().forEachRemaining(row -> rows.add(row.clone()));
        JavaRDD<Object[]> distributed = spark.parallelize(rows, 1 + rows.size() / ROWS_OF_A_FILE);
        if (formats.contains("parquet")) {
            parquet(table.head(), distributed);
        }
        if (formats.contains("csv")) {
            csv(table.head(), distributed);
        }
    }

    private void parquet(TableHead head, JavaRDD<Object[]> rows) {
        session.createDataFrame(rows.map(DistributedTables::row), schema(head))
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(folder + "/parquet/" + head.name());
    }

    private void csv(TableHead head, JavaRDD<Object[]> rows) {
        String csv = folder + "/csv/" + head.name();
        Broadcast<SerializableConfiguration> settings = configuration;
        rows.foreachPartition(part -> csv(part, head, new Path(csv), settings.value()));
    }

    private static void csv(Iterator<Object[]> rows, TableHead head, Path folder, SerializableConfiguration settings)
            throws IOException {
        String name = String.format(Locale.ROOT, "part-%05d.csv", TaskContext.getPartitionId());
        try (OutputStream out = folder.getFileSystem(settings.value()).create(new Path(folder, name), true)) {
            Format.CSV.write(new TableRows(head, rows), out);
        }
    }

    private static Row row(Object[] cells) {
        Object[] values = cells.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] instanceof Day day ? day.toString() : values[i];
        }
        return RowFactory.create(values);
    }

    private static StructType schema(TableHead head) {
        List<StructField> fields = new ArrayList<>();
        for (Field field : head.fields()) {
            fields.add(DataTypes.createStructField(field.name(), type(field.type()), !field.required()));
        }
        return DataTypes.createStructType(fields);
    }

    private static DataType type(ColumnType type) {
        return switch (type) {
            case INTEGER -> DataTypes.LongType;
            case BOOLEAN -> DataTypes.BooleanType;
            default -> DataTypes.StringType;
        };
    }
}
