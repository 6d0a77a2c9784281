package org.example.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.comity.domain.time.Day;
import org.comity.export.Format;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;
import org.comity.export.table.Tables;

/** Builds a corpus with several numbers of partitions, and writes what is in the first Parquet files as CSV, for comparison. */
public final class Check {

    private Check() {}

    /**
     * Writes the tables of a corpus into folders named after the numbers of partitions.
     *
     * @param arguments the folder of the corpus, the folder of the results, and the numbers of partitions
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        try (SparkSession session =
                SparkSession.builder().appName("comity-check").getOrCreate()) {
            for (int i = 2; i < arguments.length; i++) {
                Path tables = Path.of(arguments[1], arguments[i]);
                long start = System.nanoTime();
                // The Parquet files come from the same rows, whatever the number of partitions.
                List<String> formats = i == 2 ? List.of("csv", "parquet") : List.of("csv");
                BuildWithSpark.build(
                        session, arguments[0], tables.toString(), Integer.parseInt(arguments[i]), formats);
                System.out.println("      " + arguments[i] + " partitions: " + (System.nanoTime() - start) / 1_000_000 + " ms");
                if (i == 2) {
                    asCsv(session, tables);
                }
            }
        }
    }

    private static void asCsv(SparkSession session, Path tables) throws IOException {
        try (var folders = Files.list(tables.resolve("parquet"))) {
            for (Path folder : folders.toList()) {
                asCsv(
                        session,
                        folder,
                        Files.createDirectories(tables.resolve("from-parquet").resolve(folder.getFileName())));
            }
        }
    }

    /** The head of a table with the columns of a file, also those for identifiers. */
    private static TableHead head(TableHead always, String[] columns) {
        List<Field> fields = new ArrayList<>();
        for (String column : columns) {
            fields.add(always.fields().stream()
                    .filter(field -> field.name().equals(column))
                    .findFirst()
                    .orElseGet(() -> new Field(column, ColumnType.LIST, "", false, "", List.of())));
        }
        return new TableHead(always.name(), always.description(), fields);
    }

    private static void asCsv(SparkSession session, Path parquet, Path folder) throws IOException {
        TableHead head = head(
                Tables.find(parquet.getFileName().toString()).orElseThrow().head(),
                session.read().parquet(parquet.toString()).columns());
        List<Object[]> rows = new ArrayList<>();
        for (Row row : session.read().parquet(parquet.toString()).collectAsList()) {
            Object[] cells = new Object[row.length()];
            for (int i = 0; i < cells.length; i++) {
                boolean day = head.fields().get(i).type() == ColumnType.DATE && !row.isNullAt(i);
                cells[i] = day ? Day.parse(row.getString(i)) : row.get(i);
            }
            rows.add(cells);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("part-00000.csv"))) {
            Format.CSV.write(new TableRows(head, rows.iterator()), out);
        }
    }
}
