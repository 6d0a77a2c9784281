package org.comity.export.writing;

import java.io.IOException;
import java.util.List;
import org.comity.domain.dataset.Dataset;
import org.comity.export.Format;
import org.comity.export.folder.FolderLayout;
import org.comity.export.folder.Staging;
import org.comity.export.json.DatasetSchema;
import org.comity.export.json.JsonWriter;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Table;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;
import org.comity.export.table.Tables;
import org.comity.export.yaml.YamlWriter;

/** The writer of each format. */
final class FormatWriters {

    private FormatWriters() {}

    /** Creates the writer that writes a dataset in a format. */
    static FormatWriter of(Format format, Dataset dataset) {
        return switch (format) {
            case CSV -> new LosslessWriter(Tables.published(), CsvFiles::write);
            case CSV_FOR_EXCEL -> new CsvForExcelWriter();
            case XLSX -> new WorkbookWriter(dataset);
            case YAML ->
                new LosslessWriter(
                        Tables.published(),
                        (rows, files) -> files.write("dataset.yaml", out -> YamlWriter.write(rows, out)));
            case JSON ->
                new LosslessWriter(
                        Tables.published(),
                        (rows, files) -> files.write("dataset.json", out -> JsonWriter.write(rows, out)));
            case JSONL -> new LosslessWriter(Tables.published(), FormatWriters::writeLines);
        };
    }

    /** Returns whether the JSON Schema describes the files of a format. */
    static boolean hasSchema(Format format) {
        return format == Format.YAML || format == Format.JSON || format == Format.JSONL;
    }

    /** Writes the JSON Schema of documents and lines. */
    static void writeSchema(Staging files) throws IOException {
        List<TableHead> heads = Tables.published().stream().map(Table::head).toList();
        files.write(DatasetSchema.NAME, out -> DatasetSchema.write(heads, out));
    }

    private static void writeLines(DatasetRows rows, Staging files) throws IOException {
        while (rows.tables().hasNext()) {
            TableRows table = rows.tables().next();
            files.write(
                    FolderLayout.JSON_LINES + "/" + table.head().name() + ".jsonl",
                    out -> JsonWriter.writeLines(table, out));
        }
    }
}
