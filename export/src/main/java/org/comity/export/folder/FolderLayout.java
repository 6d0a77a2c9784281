package org.comity.export.folder;

import java.util.Set;

/** The names of the folders inside an output folder; all other published files are directly in it. */
public final class FolderLayout {

    /** The folder of the CSV files and their descriptors. */
    public static final String CSV = "csv";

    /** The folder of the CSV files for Excel. */
    public static final String CSV_FOR_EXCEL = "csv-for-excel";

    /** The folder of the JSON Lines files. */
    public static final String JSON_LINES = "jsonl";

    /** All of these folders. */
    static final Set<String> FOLDERS = Set.of(CSV, CSV_FOR_EXCEL, JSON_LINES);

    private FolderLayout() {}
}
