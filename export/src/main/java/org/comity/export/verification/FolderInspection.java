package org.comity.export.verification;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Sha256;
import org.comity.export.folder.FileAction;
import org.comity.export.folder.FileHash;
import org.comity.export.folder.FolderContents;
import org.comity.export.folder.FolderLock;
import org.comity.export.folder.GitLineEnds;
import org.comity.export.folder.Manifest;
import org.comity.export.format.PublishedFile;

/** One look at a published folder, during which no run writes into it. */
final class FolderInspection {

    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();

    /** The files of which only the line ends were changed. */
    private final List<String> lineEnds = new ArrayList<>();

    private FolderInspection(Path folder) {
        this.folder = folder;
    }

    static Verification of(Path folder) throws IOException {
        return new FolderInspection(folder).look();
    }

    private Verification look() throws IOException {
        Optional<Manifest> manifest = read(Manifest.NAME);
        Manifest plan = read(Manifest.PLAN).orElse(Manifest.NONE);
        FolderContents contents = FolderContents.of(folder, manifest.orElse(Manifest.NONE), plan);
        List<String> left = left(contents);
        if (!isThere(Manifest.NAME) && left.isEmpty()) {
            throw new FileSystemException(
                    folder.toString(),
                    null,
                    "contains no dataset published by Comity: " + Manifest.NAME + " is missing");
        }
        if (manifest.isPresent()) {
            compare(contents);
            findings.addAll(DescriptorCheck.check(folder, contents.manifest()));
            reportLineEnds();
        }
        if (!left.isEmpty()) {
            tellOf(left);
        }
        return new Verification(contents.manifest().files().size(), findings);
    }

    /** Reads a manifest or a plan. Empty if the file is missing, or if it is not valid, which is reported. */
    private Optional<Manifest> read(String name) throws IOException {
        try {
            return isThere(name) ? Optional.of(Manifest.read(folder.resolve(name))) : Optional.empty();
        } catch (Manifest.Foreign foreign) {
            add(
                    "manifest-unreadable",
                    name,
                    "this file is not in the form that Comity writes, so the other files cannot be checked");
            return Optional.empty();
        }
    }

    private void compare(FolderContents contents) throws IOException {
        for (PublishedFile file : contents.manifest().files()) {
            if (!contents.files().contains(file.path())) {
                add("file-missing", file.path(), "the manifest lists this file, but it is missing");
            } else {
                compare(file, contents.plan());
            }
        }
        for (String path : contents.files()) {
            if (!contents.manifest().paths().contains(path)) {
                add("file-unknown", path, "this file belongs to an interrupted publication");
            }
        }
        for (String path : contents.foreign()) {
            add(
                    "file-unknown",
                    path,
                    path.equals(FolderLock.NAME)
                            ? "this is not a lock that Comity wrote; move it away"
                            : "the manifest does not list this");
        }
    }

    /** Reports one finding for all files, because they have one cause. */
    private void reportLineEnds() {
        if (!lineEnds.isEmpty()) {
            int count = lineEnds.size();
            findings.add(Finding.of(
                            Severity.ERROR,
                            "line-ends-changed",
                            "git",
                            "the line ends of " + (count == 1 ? "this file" : count + " files, such as this one,")
                                    + " were changed, probably by git; the rest is as published")
                    .suggesting(GitLineEnds.ADVICE)
                    .at(place(lineEnds.get(0))));
        }
    }

    private void compare(PublishedFile file, Manifest plan) throws IOException {
        try {
            Path path = folder.resolve(file.path());
            long size = FileAction.READ.on(path, () -> Files.size(path));
            Sha256 sha256 = FileHash.of(path);
            if (size == file.size() && sha256.equals(file.sha256())) {
                return;
            }
            if (GitLineEnds.alone(path, file)) {
                lineEnds.add(file.path());
            } else {
                boolean later = plan.files().contains(new PublishedFile(file.path(), size, sha256));
                String difference = size == file.size()
                        ? "has different bytes than in"
                        : "is " + size + " bytes long, not " + file.size() + " as in";
                add(
                        "file-changed",
                        file.path(),
                        "this file " + difference + " the manifest"
                                + (later ? "; it belongs to an interrupted publication" : ""));
            }
        } catch (NoSuchFileException gone) {
            add("file-missing", file.path(), "the manifest lists this file, but it is missing");
        }
    }

    /** The files that an interrupted publication left. */
    private List<String> left(FolderContents contents) {
        Stream<String> marks = Stream.of(Manifest.PLAN, FolderLock.NAME)
                .filter(name -> isThere(name) && !contents.foreign().contains(name));
        Stream<String> temporaries = contents.temporaries().stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'));
        return Stream.concat(marks, temporaries).toList();
    }

    private void tellOf(List<String> left) {
        boolean first = !isThere(Manifest.NAME);
        boolean harmless = !first && findings.isEmpty();
        String message = "a publication was interrupted; "
                + (first ? "there was none before" : harmless ? "the dataset is complete" : "files differ");
        Finding finding = Finding.of(
                        harmless ? Severity.WARNING : Severity.ERROR,
                        "publication-unfinished",
                        harmless ? "left-over" : "torn",
                        message)
                .suggesting("publish again with 'build', which removes its files");
        for (String path : left) {
            finding = finding.at(place(path));
        }
        findings.add(finding);
    }

    private void add(String code, String path, String message) {
        findings.add(Finding.of(Severity.ERROR, code, shown(path), message).at(place(path)));
    }

    private boolean isThere(String name) {
        return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    private static Place place(String path) {
        return Place.of(Origin.of(shown(path)));
    }

    /** The path of a file, in quotation marks if it is not visible. */
    private static String shown(String path) {
        return path.isBlank() ? "'" + path + "'" : path;
    }
}
