package org.comity.ingest.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.ingest.folder.FolderListing.Entry;
import org.comity.ingest.folder.FolderListing.Folder;

/**
 * Lists the regular files below a folder. A link to a file inside the folder counts as a file. These are left out: names
 * that begin with {@code .}, links to folders (the files of a folder inside are listed anyway, and a link out of the
 * folder is an error), and folders below the outermost one that contain a published dataset. {@link LeftOutEntries}
 * reports what is left out, except regular files without one of the given endings.
 */
final class CorpusWalk {

    /** The deepest nesting of folders; deeper nesting is an error. */
    static final int MAX_DEPTH = 32;

    /** The maximum number of files and folders; more are an error. */
    static final int MAX_ENTRIES = 1_000_000;

    /** The number of folders that are listed before their entries are counted. */
    private static final int AT_ONCE = 32;

    private final Path root;
    private final LeftOutEntries leftOut;
    private final Workforce workforce;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final AlikePaths alike = new AlikePaths();
    private int entries;

    CorpusWalk(Path root, Set<String> endings, Workforce workforce) {
        this.root = root;
        this.leftOut = new LeftOutEntries(root, endings);
        this.workforce = workforce;
    }

    /** Lists the folder and those below it, level by level. */
    void start() throws IOException {
        List<Folder> level = List.of(new Folder(root, "", 1));
        while (!level.isEmpty()) {
            List<Folder> below = new ArrayList<>();
            for (int i = 0; i < level.size() && entries <= MAX_ENTRIES; i += AT_ONCE) {
                List<Folder> some = level.subList(i, Math.min(i + AT_ONCE, level.size()));
                for (FolderListing listing : workforce.map(some, FolderListing::of)) {
                    take(listing, below);
                }
            }
            level = below;
        }
        leftOut.hiddenAnnotations(files.keySet());
    }

    /** The files by their paths inside the folder. */
    Map<String, Path> files() {
        return files;
    }

    List<Finding> findings() {
        return leftOut.findings();
    }

    static Finding finding(String code, String path, String message) {
        return LeftOutEntries.finding(Severity.ERROR, code, path, message);
    }

    private void take(FolderListing listing, List<Folder> below) throws IOException {
        switch (listing.access()) {
            case OPEN -> takeEntries(listing, below);
            case DATASET ->
                leftOut.dataset(
                        path(listing),
                        listing.entries().stream().map(Entry::name).toList());
            case DENIED -> leftOut.add(NotReadable.of(path(listing), "folder"));
        }
    }

    private static String path(FolderListing listing) {
        String prefix = listing.folder().prefix();
        return prefix.substring(0, Math.max(0, prefix.length() - 1));
    }

    private void takeEntries(FolderListing listing, List<Folder> below) throws IOException {
        for (Entry entry : listing.entries()) {
            String path = listing.folder().prefix() + entry.name();
            if (entries > MAX_ENTRIES) {
                return;
            }
            if (entry.isHidden()) {
                hidden(entry, path);
                continue;
            }
            entries++;
            if (entries > MAX_ENTRIES) {
                leftOut.tooMany(path);
            } else if (!LeftOutEntries.isUsable(entry.name())) {
                leftOut.unusableName(entry.name(), path);
            } else if (entry.attributes().isSymbolicLink()) {
                link(entry.path(), path);
            } else if (!entry.attributes().isDirectory()) {
                file(entry.path(), path, entry.attributes());
            } else if (listing.folder().depth() >= MAX_DEPTH) {
                leftOut.tooDeep(path);
            } else {
                below.add(listing.folder().below(entry.path(), entry.name()));
            }
        }
    }

    private void hidden(Entry entry, String path) throws IOException {
        if (entry.attributes().isDirectory()) {
            leftOut.hiddenFolder(path, names(entry.path()));
        } else {
            leftOut.hiddenFile(entry.name(), path);
        }
    }

    /** The names directly in a folder; none if it cannot be listed. */
    private static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
            return names;
        } catch (FileSystemException denied) {
            return List.of();
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
    }

    private void link(Path link, String path) throws IOException {
        try {
            Path real = link.toRealPath();
            BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
            if (!real.startsWith(root)) {
                leftOut.escaping(path, attributes.isDirectory());
            } else if (attributes.isDirectory()) {
                leftOut.toFolder(path, real);
            } else {
                file(link, path, attributes);
            }
        } catch (AccessDeniedException denied) {
            leftOut.add(NotReadable.of(path, "link"));
        } catch (FileSystemException nowhere) {
            leftOut.broken(path);
        }
    }

    private void file(Path file, String path, BasicFileAttributes attributes) {
        if (!attributes.isRegularFile()) {
            leftOut.special(path);
            return;
        }
        files.put(path, file);
        alike.add(path, leftOut);
    }
}
