package org.comity.export.folder;

import java.util.Set;

/** The names of the folders inside an output folder; all other published files are directly in it. */
final class FolderLayout {

    static final Set<String> FOLDERS = Set.of("csv", "csv-for-excel", "jsonl");

    private FolderLayout() {}
}
