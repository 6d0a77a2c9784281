package org.comity.export.writing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.domain.service.ExtensionFailure;

/** The paths of the files of a publication, each used by one format. */
final class PublishedPaths {

    private PublishedPaths() {}

    /**
     * Checks the files of all formats.
     *
     * @throws ExtensionFailure if two formats write the same file
     */
    static void check(List<FormatWriter> writers) {
        Map<String, String> owners = new HashMap<>();
        Set<String> folders = new HashSet<>();
        for (FormatWriter writer : writers) {
            for (String path : writer.files()) {
                String other = owners.put(path, writer.label());
                if (other != null) {
                    throw new ExtensionFailure(
                            "the formats '" + other + "' and '" + writer.label() + "' both write '" + path + "'");
                }
                if (path.contains("/")) {
                    folders.add(path.substring(0, path.indexOf('/')));
                }
            }
        }
        folders.stream().filter(owners::containsKey).sorted().findFirst().ifPresent(folder -> {
            throw new ExtensionFailure(
                    "the format '" + owners.get(folder) + "' writes a file '" + folder + "', and another a folder");
        });
    }
}
