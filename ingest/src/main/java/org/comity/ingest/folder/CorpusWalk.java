package org.comity.ingest.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
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
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.folder.FolderListing.Entry;
import org.comity.ingest.folder.FolderListing.Folder;

/**
 * Lists the regular files below a folder. Names that begin with {@code .} are ignored, and files without one of the
 * given endings never cause a finding. A link to a file inside the folder counts as a file. A link to a folder inside
 * is ignored, because the files of that folder are listed anyway. A link out of the folder is an error. A folder below
 * the outermost one that contains a published dataset is ignored, too.
 */
final class CorpusWalk {

    /** The deepest nesting of folders; deeper nesting is an error. */
    static final int MAX_DEPTH = 32;

    /** The maximum number of files and folders; more are an error. */
    static final int MAX_ENTRIES = 1_000_000;

    /** The number of folders that are listed before their entries are counted. */
    private static final int AT_ONCE = 32;

    private final Path root;
    private final Set<String> endings;
    private final Workforce workforce;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int entries;

    CorpusWalk(Path root, Set<String> endings, Workforce workforce) {
        this.root = root;
        this.endings = Set.copyOf(endings);
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
    }

    /** The files by their paths inside the folder. */
    Map<String, Path> files() {
        return files;
    }

    List<Finding> findings() {
        return findings.stream().sorted().toList();
    }

    static Finding finding(String code, String path, String message) {
        String shown = path.isBlank() ? "'" + path + "'" : VisibleText.cut(path);
        return Finding.of(Severity.ERROR, code, shown, message).at(Place.of(Origin.of(shown)));
    }

    private void take(FolderListing listing, List<Folder> below) throws IOException {
        for (Entry entry : listing.entries()) {
            String path = listing.folder().prefix() + entry.name();
            if (entries > MAX_ENTRIES) {
                return;
            }
            entries++;
            if (entries > MAX_ENTRIES) {
                findings.add(
                        finding("folder-too-large", path, "the corpus contains more than 1,000,000 files and folders"));
            } else if (entry.name().isBlank() || !PathCharacters.isHarmless(entry.name())) {
                findings.add(finding("file-name", path, "the name of this file or folder cannot be read as a text")
                        .suggesting("rename it, or run in a UTF-8 locale"));
            } else if (entry.attributes().isSymbolicLink()) {
                link(entry.path(), path);
            } else if (!entry.attributes().isDirectory()) {
                file(entry.path(), path, entry.attributes());
            } else if (listing.folder().depth() >= MAX_DEPTH) {
                findings.add(finding("folder-too-large", path, "folders nest deeper than 32 levels"));
            } else {
                below.add(listing.folder().below(entry.path(), entry.name()));
            }
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
            report("not-regular", path, "this is not a regular file");
            return;
        }
        files.put(path, file);
        String other = folded.putIfAbsent(folded(path), path);
        if (other != null && (matters(path) || matters(other))) {
            findings.add(finding(
                            "path-case-clash",
                            other,
                            QuotedText.of(other) + " and " + QuotedText.of(path)
                                    + " are the same file on systems that ignore case or Unicode composition")
                    .at(Place.of(Origin.of(VisibleText.cut(path)))));
        }
    }

    private void report(String code, String path, String message) {
        if (matters(path)) {
            findings.add(finding(code, path, message));
        }
    }

    /** Returns whether a file with this name can belong to a corpus. */
    private boolean matters(String path) {
        return endings.stream().anyMatch(path::endsWith);
    }

    private static String folded(String path) {
        if (PathCharacters.isAscii(path)) {
            return path.toLowerCase(Locale.ROOT);
        }
        String upper = Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
