package org.comity.export.folder;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of the folders inside an output folder; all other published files are directly in it. Formats of other
 * projects may have folders of other names.
 */
final class FolderLayout {

    /** The folders of the formats of Comity. */
    private static final Set<String> FOLDERS = Set.of("csv", "csv-for-excel", "jsonl", "network", "panel", "report");

    private FolderLayout() {}

    /** The folders of the formats of Comity, and those of some files. */
    static Set<String> folders(Collection<String> files) {
        Set<String> folders = new TreeSet<>(FOLDERS);
        for (String file : files) {
            if (file.contains("/")) {
                folders.add(file.substring(0, file.indexOf('/')));
            }
        }
        return folders;
    }
}
