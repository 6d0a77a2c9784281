package org.comity.ingest.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The entries directly in a folder.
 *
 * @param folder the folder
 * @param entries in the order of their names
 * @param access how the folder is read
 */
record FolderListing(Folder folder, List<Entry> entries, Access access) {

    /** The files that identify a published dataset; files beside them do not belong to a corpus. */
    private static final Set<String> DATASET_MARKS = Set.of("comity-manifest.yaml", "comity-manifest.pending");

    /** How a folder is read. */
    enum Access {
        /** Its entries belong to the corpus. */
        OPEN,
        /** It contains a published dataset and is not the outermost folder, so its entries do not belong to the corpus. */
        DATASET,
        /** The system does not allow to list it, so no entries are known. */
        DENIED
    }

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
    record Entry(String name, Path path, BasicFileAttributes attributes) {

        /** Returns whether the name begins with a full stop. */
        boolean isHidden() {
            return name.startsWith(".");
        }
    }

    /**
     * Lists a folder, up to one entry more than {@link CorpusWalk#MAX_ENTRIES}.
     *
     * @throws IOException if it cannot be listed; no permission is a reason only for the outermost folder
     */
    static FolderListing of(Folder folder) throws IOException {
        try {
            return list(folder);
        } catch (AccessDeniedException denied) {
            if (folder.depth() == 1) {
                throw denied;
            }
            return new FolderListing(folder, List.of(), Access.DENIED);
        } catch (IOException failed) {
            throw UnreadablePath.named(folder.path(), "cannot be listed", failed);
        }
    }

    /** Returns whether the names directly in a folder are those of a published dataset. */
    static boolean isDataset(Collection<String> names) {
        return DATASET_MARKS.stream().anyMatch(names::contains);
    }

    private static FolderListing list(Folder folder) throws IOException {
        Map<String, Path> paths = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path())) {
            for (Path path : stream) {
                paths.put(name(path), path);
                if (paths.size() > CorpusWalk.MAX_ENTRIES) {
                    break;
                }
            }
            List<Entry> entries = new ArrayList<>(paths.size());
            for (Map.Entry<String, Path> named : paths.entrySet()) {
                entries.add(new Entry(named.getKey(), named.getValue(), attributes(named.getValue(), stream)));
            }
            boolean dataset = folder.depth() > 1 && isDataset(paths.keySet());
            return new FolderListing(folder, entries, dataset ? Access.DATASET : Access.OPEN);
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
