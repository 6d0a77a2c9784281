package org.comity.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format in which a dataset is published. */
public enum Format {
    /**
     * Comma-separated values (RFC 4180, UTF-8): {@code csv/} with one file per table, and two descriptors, {@code
     * datapackage.json} and {@code csv-metadata.json}.
     */
    CSV,
    /**
     * Comma-separated values for people to open in Excel: {@code csv-for-excel/} with one file per table, without any
     * formulas. They cannot be read back.
     */
    CSV_FOR_EXCEL,
    /** An Excel workbook: {@code dataset.xlsx} with one sheet per table. */
    XLSX,
    /** One YAML document: {@code dataset.yaml}, with its JSON Schema, {@code dataset.schema.json}. */
    YAML,
    /** One JSON text: {@code dataset.json}, with the same schema. */
    JSON,
    /**
     * JSON Lines: {@code jsonl/} with one file per table, and the same schema, which has a definition for each table.
     */
    JSONL;

    /**
     * Finds a format by its printed name.
     *
     * @param label the printed name, for example {@code csv}
     * @return the format, or empty
     */
    public static Optional<Format> find(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst();
    }

    /**
     * Returns the printed name.
     *
     * @return {@code csv}, {@code csv-for-excel}, {@code xlsx}, {@code yaml}, {@code json} or {@code jsonl}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
