package org.comity.ingest.folder;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.finding.FindingCollector;

/**
 * The findings about files and folders that a walk leaves out. If something of the corpus can be lost, the finding is an
 * error, because a dataset without it would replace the one before.
 */
final class LeftOutEntries {

    /** The ending of texts, by which a folder shows that it may belong to a corpus. */
    private static final String TEXT = ".txt";

    /** The beginning of the names under which macOS keeps the properties of other files. */
    private static final String PROPERTIES = "._";

    /** The beginning of the names of the links with which Emacs locks the files that it edits. */
    private static final String LOCK = ".#";

    /** The endings of hidden files that are rarely annotations, because many programs keep settings and pages in them. */
    private static final Set<String> SETTINGS = Set.of(".json", ".md");

    private final Path root;
    private final Set<String> endings;
    private final FindingCollector findings = new FindingCollector();

    /** The names of possible annotation files, without their endings, by their hidden folder. */
    private final Map<String, Set<String>> hiddenAnnotations = new TreeMap<>();

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

    /** Returns whether a file or folder can have this name. */
    static boolean isUsable(String name) {
        return !name.isBlank() && PathCharacters.isHarmless(name);
    }

    /** Reports a name that is blank, or that contains characters that cannot be shown. */
    void unusableName(String name, String path) {
        String what = "the name of this file or folder ";
        if (name.isBlank()) {
            findings.add(finding(Severity.ERROR, "file-name", path, what + "is blank")
                    .suggesting("rename it"));
        } else if (PathCharacters.hasLineEnd(name)) {
            findings.add(finding(Severity.ERROR, "file-name", path, what + "contains a line end")
                    .suggesting("rename it"));
        } else if (PathCharacters.hasControl(name)) {
            findings.add(finding(Severity.ERROR, "file-name", path, what + "contains a control character")
                    .suggesting("rename it"));
        } else {
            findings.add(finding(Severity.ERROR, "file-name", path, what + "cannot be read as a text")
                    .suggesting("rename it, or run in a UTF-8 locale"));
        }
    }

    /** Returns whether a file with this name can belong to a corpus. */
    boolean matters(String path) {
        return endings.stream().anyMatch(path::endsWith);
    }

    /** Reports a hidden text or annotation file. */
    void hiddenFile(String name, String path) {
        if (isText(name)) {
            hidden(path, "this text is not read");
        } else if (isAnnotations(name) && SETTINGS.stream().noneMatch(name::endsWith)) {
            hidden(path, "this annotation file is not read");
        }
    }

    /** Reports a hidden folder, with the names of the files directly in it, if it contains texts. */
    void hiddenFolder(String path, Collection<String> names) {
        Set<String> annotated = new HashSet<>();
        for (String name : names) {
            if (isText(name)) {
                hidden(path, "this folder contains texts, but it is not read");
                return;
            }
            if (isAnnotations(name)) {
                annotated.add(withoutEnding(name));
            }
        }
        if (!annotated.isEmpty()) {
            hiddenAnnotations.put(path, annotated);
        }
    }

    /**
     * Reports hidden folders with annotation files. Many programs keep settings in hidden folders, so a file counts as
     * annotations only if a text of the corpus has the same name.
     *
     * @param paths all files of the corpus
     */
    void hiddenAnnotations(Collection<String> paths) {
        if (hiddenAnnotations.isEmpty()) {
            return;
        }
        Set<String> texts = new HashSet<>();
        for (String path : paths) {
            if (path.endsWith(TEXT)) {
                texts.add(withoutEnding(path.substring(path.lastIndexOf('/') + 1)));
            }
        }
        hiddenAnnotations.forEach((path, annotated) -> {
            if (!Collections.disjoint(annotated, texts)) {
                hidden(path, "this folder contains annotation files, but it is not read");
            }
        });
    }

    private void hidden(String path, String what) {
        findings.add(finding(Severity.INFO, "hidden-not-read", path, what + ": its name begins with a full stop")
                .suggesting("rename it if it belongs to the corpus"));
    }

    /** Reports a folder that contains texts beside a published dataset, with the names of the files directly in it. */
    void dataset(String path, Collection<String> names) {
        if (names.stream().anyMatch(LeftOutEntries::isText)) {
            findings.add(finding(
                            Severity.WARNING,
                            "dataset-not-read",
                            path,
                            "this folder contains texts, but it is not read because it contains a published dataset")
                    .suggesting("keep texts and datasets in different folders"));
        }
    }

    /** Reports the first file or folder beyond {@link CorpusWalk#MAX_ENTRIES}. */
    void tooMany(String path) {
        findings.add(finding(
                Severity.ERROR, "folder-too-large", path, "the corpus contains more than 1,000,000 files and folders"));
    }

    /** Reports a folder deeper than {@link CorpusWalk#MAX_DEPTH}. */
    void tooDeep(String path) {
        findings.add(finding(Severity.ERROR, "folder-too-large", path, "folders nest deeper than 32 levels"));
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
        return name.endsWith(TEXT) && !isOfASystem(name);
    }

    private boolean isAnnotations(String name) {
        return matters(name) && !isText(name) && !isOfASystem(name);
    }

    private static boolean isOfASystem(String name) {
        return name.startsWith(PROPERTIES) || name.startsWith(LOCK);
    }

    private static String withoutEnding(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
