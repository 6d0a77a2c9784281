package org.comity.ingest.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.finding.FindingCollector;
import org.comity.ingest.folder.FolderListing.Entry;

/**
 * The findings about files and folders that a walk leaves out. If something of the corpus can be lost, the finding is an
 * error, because a dataset without it would replace the one before.
 */
final class LeftOutEntries {

    /** The ending of texts, by which a folder shows that it may belong to a corpus. */
    private static final String TEXT = ".txt";

    /** The beginning of the names under which macOS keeps the properties of other files. */
    private static final String PROPERTIES = "._";

    private final Path root;
    private final Set<String> endings;
    private final FindingCollector findings = new FindingCollector();

    LeftOutEntries(Path root, Set<String> endings) {
        this.root = root;
        this.endings = Set.copyOf(endings);
    }

    /** The findings so far, in the order of their places. */
    List<Finding> findings() {
        return findings.findings();
    }

    /** A finding about a path; one about the same path with the same code is the same finding. */
    static Finding finding(Severity severity, String code, String path, String message) {
        String shown = path.isBlank() ? "'" + path + "'" : VisibleText.cut(path);
        return Finding.of(severity, code, shown, message).at(Place.of(Origin.of(shown)));
    }

    /** Adds a finding that another class makes. */
    void add(Finding finding) {
        findings.add(finding);
    }

    /** Returns whether a file with this name can belong to a corpus. */
    boolean matters(String path) {
        return endings.stream().anyMatch(path::endsWith);
    }

    /** Reports a hidden text, or a hidden folder with texts. */
    void hidden(Entry entry, String path) throws IOException {
        if (entry.attributes().isDirectory() && hasText(entry.path())) {
            hidden(path, "this folder contains texts, but it is not read");
        } else if (!entry.attributes().isDirectory() && isText(entry.name())) {
            hidden(path, "this text is not read");
        }
    }

    private void hidden(String path, String what) {
        findings.add(finding(Severity.INFO, "hidden-not-read", path, what + ": its name begins with a full stop")
                .suggesting("rename it if it belongs to the corpus"));
    }

    /** Reports a folder that contains texts beside a published dataset. */
    void dataset(FolderListing listing) {
        if (listing.entries().stream().anyMatch(entry -> isText(entry.name()))) {
            findings.add(finding(
                            Severity.WARNING,
                            "dataset-not-read",
                            path(listing),
                            "this folder contains texts, but it is not read because it contains a published dataset")
                    .suggesting("keep texts and datasets in different folders"));
        }
    }

    /** Reports a folder that may not be listed. */
    void denied(FolderListing listing) {
        findings.add(NotReadable.of(path(listing), "folder"));
    }

    /** Reports a link that leads nowhere. If its name has no ending, it may have been a link to a folder. */
    void broken(String path) {
        boolean lost = matters(path) || path.lastIndexOf('.') <= path.lastIndexOf('/');
        findings.add(finding(lost ? Severity.ERROR : Severity.INFO, "broken-link", path, "this link leads nowhere"));
    }

    /** Reports a link out of the corpus, unless it leads to a file that would not be read anyway. */
    void escaping(String path, boolean toFolder) {
        if (toFolder) {
            findings.add(finding(
                            Severity.ERROR,
                            "path-escapes",
                            path,
                            "this link leads to a folder outside the corpus, which is not read")
                    .suggesting("move that folder into the corpus, or remove the link"));
        } else if (matters(path)) {
            findings.add(finding(Severity.ERROR, "path-escapes", path, "this link leads out of the corpus folder"));
        }
    }

    /** Reports a link to a folder of the corpus. The files of that folder are read, unless it is hidden. */
    void toFolder(String path, Path target) {
        Path inside = root.relativize(target);
        boolean hidden = false;
        for (Path part : inside) {
            hidden |= part.toString().startsWith(".");
        }
        String shown = inside.toString().isEmpty()
                ? "the corpus itself"
                : "the folder " + QuotedText.of(inside.toString()) + " of the corpus";
        if (hidden) {
            findings.add(finding(
                            Severity.ERROR,
                            "link-not-followed",
                            path,
                            "this link leads to " + shown + ", which is hidden and not read")
                    .suggesting("rename that folder so that no part of its path begins with a full stop"));
        } else {
            findings.add(finding(
                    Severity.INFO,
                    "link-not-followed",
                    path,
                    "this link leads to " + shown + ", whose files are read there and not here"));
        }
    }

    /** Reports something that is neither a file, a folder nor a link. */
    void special(String path) {
        findings.add(finding(
                matters(path) ? Severity.ERROR : Severity.INFO, "not-regular", path, "this is not a regular file"));
    }

    private static boolean isText(String name) {
        return name.endsWith(TEXT) && !name.startsWith(PROPERTIES);
    }

    /** Returns whether a folder directly contains a text; not if it cannot be listed. */
    private static boolean hasText(Path folder) throws IOException {
        try (DirectoryStream<Path> texts = Files.newDirectoryStream(folder, "*" + TEXT)) {
            for (Path text : texts) {
                if (isText(String.valueOf(text.getFileName()))) {
                    return true;
                }
            }
            return false;
        } catch (FileSystemException denied) {
            return false;
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
    }

    private static String path(FolderListing listing) {
        String prefix = listing.folder().prefix();
        return prefix.substring(0, Math.max(0, prefix.length() - 1));
    }
}
