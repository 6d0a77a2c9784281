package org.comity.benchmark.writers;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.comity.export.csv.CsvWriter;
import org.comity.export.json.JsonWriter;
import org.comity.export.table.DatasetRows;
import org.comity.export.yaml.YamlWriter;

/**
 * One way to write a format.
 *
 * @param target the format
 * @param label its name, unique within the format
 * @param keepsAll whether all rows are in memory before any is written
 * @param writer writes the rows
 */
record Contender(Target target, String label, boolean keepsAll, RowWriter writer) {

    private static final int BUFFER = 1 << 16;

    /** All contenders. The first one of each format is the baseline of the others. */
    private static final List<Contender> ALL = List.of(
            of(Target.CSV, "commons-csv", CommonsCsvPeer.quotingWhereNeeded()),
            of(Target.CSV, "commons-csv, quoting all", CommonsCsvPeer.quotingAll()),
            of(Target.CSV, "FastCSV", FastCsvPeer.quotingWhereNeeded()),
            of(Target.CSV, "FastCSV, quoting all", FastCsvPeer.quotingAll()),
            of(Target.CSV, "FastCSV, the same bytes as Comity", FastCsvPeer.quotingTexts()),
            of(
                    Target.CSV,
                    "Comity",
                    (rows, out) -> CsvWriter.write(rows.tables().next(), out)),
            of(Target.YAML, "Jackson, row by row", JacksonPeer::yamlRows),
            of(Target.YAML, "Jackson, row by row, few quotes, no folding", JacksonPeer::readableYamlRows),
            keeping(Target.YAML, "Jackson, a list of all rows", JacksonPeer::yamlList),
            of(Target.YAML, "Comity", YamlWriter::write),
            of(Target.JSON, "Jackson, row by row", JacksonPeer::jsonRows),
            of(Target.JSON, "Jackson, value by value", JacksonPeer::jsonValues),
            of(Target.JSON, "Comity", JsonWriter::write),
            of(Target.XLSX, "SXSSF", PoiPeer::write),
            of(Target.XLSX, "fastexcel", new FastexcelPeer(false, OptionalInt.empty())),
            of(Target.XLSX, "fastexcel, compression level 1", new FastexcelPeer(false, OptionalInt.of(1))),
            of(Target.XLSX, "Comity", PlannedWorkbook::write),
            keeping(Target.XLSX, "fastexcel, shared texts, no flushing", new FastexcelPeer(true, OptionalInt.empty())));

    private static Contender of(Target target, String label, RowWriter writer) {
        return new Contender(target, label, false, writer);
    }

    private static Contender keeping(Target target, String label, RowWriter writer) {
        return new Contender(target, label, true, writer);
    }

    static List<Contender> of(Target target) {
        return ALL.stream().filter(contender -> contender.target() == target).toList();
    }

    static Contender of(Target target, String label) {
        return of(target).stream()
                .filter(contender -> contender.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called '" + label + "'"));
    }

    /** Writes to a stream without a buffer, and closes it. */
    void write(DatasetRows rows, OutputStream out) throws IOException {
        try (OutputStream buffered = new BufferedOutputStream(out, BUFFER)) {
            writer.write(rows, buffered);
        }
    }

    void write(DatasetRows rows, Path file) throws IOException {
        write(rows, Files.newOutputStream(file));
    }
}
