package org.comity.ingest.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.ingest.text.Shown;

/**
 * Lists the regular files below a folder. Names that begin with {@code .} are left alone, and with names of other endings than those
 * that are told nothing is ever wrong. A link to a file inside the
 * folder counts as a file; a link to a folder inside is left alone, as its files are listed where they lie; a link out
 * of the folder is an error. A folder below that holds a published dataset is left alone, too.
 */
final class CorpusWalk {

    /** Folders nested deeper are an error. */
    static final int MAX_DEPTH = 32;

    /** More files and folders are an error. */
    static final int MAX_ENTRIES = 1_000_000;

    /** The files by which a published dataset is known; what lies beside them is no part of a corpus. */
    private static final Set<String> DATASET_MARKS = Set.of("comity-manifest.yaml", "comity-manifest.pending");

    private final Path root;
    private final Set<String> endings;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int entries;

    CorpusWalk(Path root, Set<String> endings) {
        this.root = root;
        this.endings = Set.copyOf(endings);
    }

    void start() throws IOException {
        folder(root, "", 1);
    }

    /** The files by their paths inside the folder. */
    Map<String, Path> files() {
        return files;
    }

    List<Finding> findings() {
        return findings.stream().sorted().toList();
    }

    static Finding finding(String code, String path, String message) {
        String shown = path.isBlank() ? "'" + path + "'" : Shown.of(path);
        return Finding.of(Severity.ERROR, code, shown, message).at(Place.of(Origin.of(shown)));
    }

    private void folder(Path folder, String prefix, int depth) throws IOException {
        List<Entry> listed = entries(folder);
        if (depth > 1 && listed.stream().map(Entry::name).anyMatch(DATASET_MARKS::contains)) {
            return;
        }
        for (Entry entry : listed) {
            String path = prefix + entry.name();
            if (entries > MAX_ENTRIES) {
                return;
            }
            entries++;
            if (entries > MAX_ENTRIES) {
                findings.add(
                        finding("folder-too-large", path, "the corpus holds more than 1,000,000 files and folders"));
            } else if (entry.name().isBlank() || !PathCharacters.isHarmless(entry.name())) {
                findings.add(finding("file-name", path, "the name of this file or folder cannot be read as a text")
                        .suggesting("rename it, or run in a UTF-8 locale"));
            } else {
                entry(entry.path(), path, depth);
            }
        }
    }

    private void entry(Path entry, String path, int depth) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) {
            link(entry, path);
        } else if (!attributes.isDirectory()) {
            file(entry, path, attributes);
        } else if (depth >= MAX_DEPTH) {
            findings.add(finding("folder-too-large", path, "folders nest deeper than 32 levels"));
        } else {
            folder(entry, path + "/", depth + 1);
        }
    }

    private void link(Path link, String path) throws IOException {
        Path real;
        try {
            real = link.toRealPath();
        } catch (AccessDeniedException e) {
            throw e;
        } catch (FileSystemException e) {
            report("broken-link", path, "this link leads nowhere");
            return;
        }
        if (!real.startsWith(root)) {
            report("path-escapes", path, "this link leads out of the corpus folder");
            return;
        }
        BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
        if (!attributes.isDirectory()) {
            file(link, path, attributes);
        }
    }

    private void file(Path file, String path, BasicFileAttributes attributes) {
        if (!attributes.isRegularFile()) {
            report("not-regular", path, "this is no regular file");
            return;
        }
        files.put(path, file);
        String other = folded.putIfAbsent(folded(path), path);
        if (other != null && (matters(path) || matters(other))) {
            findings.add(finding(
                            "path-case-clash",
                            other,
                            Shown.quoted(other) + " and " + Shown.quoted(path)
                                    + " are one file where case or Unicode composition does not count")
                    .at(Place.of(Origin.of(Shown.of(path)))));
        }
    }

    private void report(String code, String path, String message) {
        if (matters(path)) {
            findings.add(finding(code, path, message));
        }
    }

    /** Whether a file of this name can be a part of a corpus. */
    private boolean matters(String path) {
        return endings.stream().anyMatch(path::endsWith);
    }

    private static List<Entry> entries(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) {
                String name = name(path);
                if (!name.startsWith(".")) {
                    entries.add(new Entry(name, path));
                }
                if (entries.size() > MAX_ENTRIES) {
                    break;
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(Entry::name));
        return entries;
    }

    /** The last part of a path; archives give folders a slash at the end. */
    private static String name(Path entry) {
        Path name = entry.getFileName();
        String text = name == null ? "" : name.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private static String folded(String path) {
        if (PathCharacters.isAscii(path)) {
            return path.toLowerCase(Locale.ROOT);
        }
        String upper = Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /**
     * A file or folder in its folder.
     *
     * @param name the last part of its path
     * @param path the whole
     */
    private record Entry(String name, Path path) {}
}
