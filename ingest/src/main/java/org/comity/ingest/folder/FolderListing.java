package org.comity.ingest.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The entries directly in a folder, except names that begin with {@code .}. A folder that contains a published dataset
 * counts as empty, unless it is the outermost one.
 *
 * @param folder the folder
 * @param entries in the order of their names
 */
record FolderListing(Folder folder, List<Entry> entries) {

    /** The files that identify a published dataset; files beside them do not belong to a corpus. */
    private static final Set<String> DATASET_MARKS = Set.of("comity-manifest.yaml", "comity-manifest.pending");

    /**
     * A folder of a corpus.
     *
     * @param path where it is
     * @param prefix its path inside the corpus, with a slash at the end; empty for the outermost
     * @param depth 1 for the outermost
     */
    record Folder(Path path, String prefix, int depth) {

        Folder below(Path entry, String name) {
            return new Folder(entry, prefix + name + "/", depth + 1);
        }
    }

    /**
     * A file or folder directly in a folder.
     *
     * @param name the last part of its path
     * @param path the whole path
     * @param attributes its own, not those of the target of a link
     */
    record Entry(String name, Path path, BasicFileAttributes attributes) {}

    /** Lists a folder, up to one entry more than {@link CorpusWalk#MAX_ENTRIES}. */
    static FolderListing of(Folder folder) throws IOException {
        Map<String, Path> paths = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path())) {
            for (Path path : stream) {
                String name = name(path);
                if (folder.depth() > 1 && DATASET_MARKS.contains(name)) {
                    return new FolderListing(folder, List.of());
                }
                if (!name.startsWith(".")) {
                    paths.put(name, path);
                }
                if (paths.size() > CorpusWalk.MAX_ENTRIES) {
                    break;
                }
            }
            List<Entry> entries = new ArrayList<>(paths.size());
            for (Map.Entry<String, Path> named : paths.entrySet()) {
                entries.add(new Entry(named.getKey(), named.getValue(), attributes(named.getValue(), stream)));
            }
            return new FolderListing(folder, entries);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /**
     * The attributes of an entry. Looking up its name in the open folder, if possible, is faster than using the whole
     * path.
     */
    private static BasicFileAttributes attributes(Path path, DirectoryStream<Path> stream) throws IOException {
        if (stream instanceof SecureDirectoryStream<Path> open) {
            return open.getFileAttributeView(
                            path.getFileName(), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .readAttributes();
        }
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** The last part of a path; in archives the name of a folder ends with a slash. */
    private static String name(Path entry) {
        Path name = entry.getFileName();
        String text = name == null ? "" : name.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
