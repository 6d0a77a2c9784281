package org.comity.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comity.domain.dataset.Dataset;
import org.comity.export.csv.CsvWriter;
import org.comity.export.excel.ExcelWriter;
import org.comity.export.table.Loss;
import org.comity.export.table.Table;
import org.comity.export.table.Tables;
import org.comity.export.yaml.YamlWriter;

/** A format in which a dataset is published. */
public enum Format {
    /** Comma-separated values (RFC 4180, UTF-8): {@code csv/} with a file for each table. */
    CSV {
        @Override
        List<PlannedFile> files(Dataset dataset, String generator) {
            return Tables.all().stream().map(table -> file(table, dataset)).toList();
        }

        private static PlannedFile file(Table<?> table, Dataset dataset) {
            return new PlannedFile("csv/" + table.name() + ".csv", out -> CsvWriter.write(table, dataset, out));
        }
    },
    /** An Excel workbook: {@code dataset.xlsx} with a sheet for each table. */
    XLSX {
        @Override
        List<PlannedFile> files(Dataset dataset, String generator) {
            return List.of(new PlannedFile(
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
            return List.of(
                    new PlannedFile("dataset.yaml", out -> YamlWriter.write(dataset, Tables.all(), generator, out)));
        }
    };

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
     * @return {@code csv}, {@code xlsx} or {@code yaml}
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
