package org.comity.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.dataset.Dataset;
import org.comity.export.json.DatasetSchema;
import org.comity.export.json.JsonWriter;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;
import org.comity.export.table.Tables;
import org.comity.export.yaml.YamlWriter;

/** A format in which a dataset is published. */
public enum Format {
    /**
     * Comma-separated values (RFC 4180, UTF-8): {@code csv/} with a file for each table, and two descriptors, {@code
     * datapackage.json} and {@code csv-metadata.json}.
     */
    CSV {
        @Override
        Writing start(Dataset dataset) {
            return new PlainWriting(Tables.published(), CsvFiles::write);
        }
    },
    /**
     * Comma-separated values for people to open in Excel: {@code csv-for-excel/} with a file for each table, in which
     * nothing is a formula. They are not read back.
     */
    CSV_FOR_EXCEL {
        @Override
        Writing start(Dataset dataset) {
            return new CsvForExcelWriting();
        }
    },
    /** An Excel workbook: {@code dataset.xlsx} with a sheet for each table. */
    XLSX {
        @Override
        Writing start(Dataset dataset) {
            return new WorkbookWriting(dataset);
        }
    },
    /** One YAML document: {@code dataset.yaml}, with its JSON Schema, {@code dataset.schema.json}. */
    YAML {
        @Override
        Writing start(Dataset dataset) {
            return new PlainWriting(
                    Tables.published(),
                    (rows, files) -> files.write("dataset.yaml", out -> YamlWriter.write(rows, out)));
        }
    },
    /** One JSON text: {@code dataset.json}, with the same schema. */
    JSON {
        @Override
        Writing start(Dataset dataset) {
            return new PlainWriting(
                    Tables.published(),
                    (rows, files) -> files.write("dataset.json", out -> JsonWriter.write(rows, out)));
        }
    },
    /** JSON Lines: {@code jsonl/} with a file for each table, and the same schema, in which each table has a definition. */
    JSONL {
        @Override
        Writing start(Dataset dataset) {
            return new PlainWriting(Tables.published(), Format::writeLines);
        }
    };

    private static void writeLines(DatasetRows rows, Staging files) throws IOException {
        while (rows.tables().hasNext()) {
            TableRows table = rows.tables().next();
            files.write("jsonl/" + table.head().name() + ".jsonl", out -> JsonWriter.writeLines(table, out));
        }
    }

    /**
     * Finds a format by its printed name.
     *
     * @param label such as {@code csv}
     * @return the format, or empty
     */
    public static Optional<Format> find(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst();
    }

    /**
     * The printed name.
     *
     * @return {@code csv}, {@code csv-for-excel}, {@code xlsx}, {@code yaml}, {@code json} or {@code jsonl}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Begins to write a dataset in this format. */
    abstract Writing start(Dataset dataset);

    /** Writes the JSON Schema of the documents and of the lines, if one of these formats has it. */
    static void writeSchema(Set<Format> formats, Staging files) throws IOException {
        if (formats.contains(YAML) || formats.contains(JSON) || formats.contains(JSONL)) {
            List<TableHead> heads =
                    Tables.published().stream().map(table -> table.head()).toList();
            files.write(DatasetSchema.NAME, out -> DatasetSchema.write(heads, out));
        }
    }
}
