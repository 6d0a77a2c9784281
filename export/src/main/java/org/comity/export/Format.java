package org.comity.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.domain.dataset.Dataset;
import org.comity.export.csv.CsvWriter;
import org.comity.export.csv.DataPackage;
import org.comity.export.excel.ExcelWriter;
import org.comity.export.json.JsonWriter;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Loss;
import org.comity.export.table.TableRows;
import org.comity.export.table.Tables;
import org.comity.export.yaml.YamlWriter;

/** A format in which a dataset is published. */
public enum Format {
    /**
     * Comma-separated values (RFC 4180, UTF-8): {@code csv/} with a file for each table, and a descriptor, {@code
     * datapackage.json}.
     */
    CSV {
        @Override
        List<PlannedFile> files(Dataset dataset, String generator) {
            List<PlannedFile> files = new ArrayList<>(each(dataset, "csv", CsvWriter::write));
            files.add(new PlannedFile("csv/" + DataPackage.NAME, (before, out) -> describe(dataset, before, out)));
            return files;
        }

        private static void describe(Dataset dataset, List<PublishedFile> before, OutputStream out) throws IOException {
            Map<String, PublishedFile> files =
                    before.stream().collect(Collectors.toMap(PublishedFile::path, Function.identity()));
            DataPackage.write(
                    dataset.corpus(),
                    dataset.sources(),
                    Tables.published().stream().map(table -> table.head()).toList(),
                    table -> tableFile(table + ".csv", files),
                    out);
        }

        private static DataPackage.TableFile tableFile(String name, Map<String, PublishedFile> files) {
            PublishedFile file = requireNonNull(files.get("csv/" + name), name);
            return new DataPackage.TableFile(name, file.size(), file.sha256());
        }
    },
    /** An Excel workbook: {@code dataset.xlsx} with a sheet for each table. */
    XLSX {
        @Override
        List<PlannedFile> files(Dataset dataset, String generator) {
            return List.of(PlannedFile.of(
                    "dataset.xlsx", out -> new ExcelWriter().write(dataset, Tables.all(), generator, out)));
        }

        @Override
        List<Loss> losses() {
            return ExcelWriter.losses();
        }
    },
    /** One YAML document: {@code dataset.yaml}. */
    YAML {
        @Override
        List<PlannedFile> files(Dataset dataset, String generator) {
            return List.of(document(dataset, generator, "dataset.yaml", YamlWriter::write));
        }
    },
    /** One JSON text: {@code dataset.json}. */
    JSON {
        @Override
        List<PlannedFile> files(Dataset dataset, String generator) {
            return List.of(document(dataset, generator, "dataset.json", JsonWriter::write));
        }
    },
    /** JSON Lines: {@code jsonl/} with a file for each table. */
    JSONL {
        @Override
        List<PlannedFile> files(Dataset dataset, String generator) {
            return each(dataset, "jsonl", JsonWriter::writeLines);
        }
    };

    /** Writes a table. */
    @FunctionalInterface
    private interface TableWriter {

        void write(TableRows table, OutputStream out) throws IOException;
    }

    /** Writes all tables. */
    @FunctionalInterface
    private interface DocumentWriter {

        void write(DatasetRows dataset, OutputStream out) throws IOException;
    }

    /** One file for all tables. */
    private static PlannedFile document(Dataset dataset, String generator, String path, DocumentWriter writer) {
        return PlannedFile.of(path, out -> writer.write(DatasetRows.of(dataset, Tables.published(), generator), out));
    }

    /** A file for each table, in a folder named as their ending. */
    private static List<PlannedFile> each(Dataset dataset, String ending, TableWriter writer) {
        return Tables.published().stream()
                .map(table -> PlannedFile.of(
                        ending + "/" + table.name() + "." + ending,
                        out -> writer.write(TableRows.of(table, dataset), out)))
                .toList();
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
     * @return {@code csv}, {@code xlsx}, {@code yaml}, {@code json} or {@code jsonl}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The files of a dataset in this format. */
    abstract List<PlannedFile> files(Dataset dataset, String generator);

    /** What this format cannot hold. */
    List<Loss> losses() {
        return List.of();
    }
}
