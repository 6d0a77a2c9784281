package org.comity.export.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.comity.domain.finding.Finding;
import org.comity.export.Format;
import org.comity.export.Sample;
import org.comity.export.folder.FileHash;
import org.comity.export.folder.FolderLock;
import org.comity.export.folder.Manifest;
import org.comity.export.folder.OutputFolder;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.PublishedFile;
import org.comity.export.publication.Publication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

    @TempDir
    private Path parent;

    private Path folder = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        folder = parent.resolve("dataset");
        Publication.publish(Sample.dialogues(), folder, Set.of(Format.CSV, Format.YAML), "comity test");
    }

    @Test
    void findsNothingWhereAllIsAsPublished() throws IOException {
        Verification verification = Verification.of(folder);

        assertEquals(List.of(), verification.findings());
        assertTrue(Files.exists(folder.resolve("dataset.yaml")));
        assertEquals(Manifest.read(folder.resolve(Manifest.NAME)).files().size(), verification.files());
    }

    @Test
    void findsAFileThatIsMissing() throws IOException {
        Files.delete(folder.resolve("csv/roles.csv"));

        assertFindings("error csv/roles.csv: the manifest lists this file, but it is missing (file-missing)");
    }

    @Test
    void findsAFileThatIsLonger() throws IOException {
        Path file = folder.resolve("dataset.yaml");
        long size = Files.size(file);
        Files.writeString(file, Files.readString(file) + "\n");

        assertFindings("error dataset.yaml: this file is " + (size + 1) + " bytes long, not " + size
                + " as in the manifest (file-changed)");
    }

    @Test
    void findsAFileOfWhichOneCharacterChanged() throws IOException {
        Path file = folder.resolve("csv/roles.csv");
        Files.writeString(file, Files.readString(file).replaceFirst("o", "0"));

        assertFindings("error csv/roles.csv: this file has different bytes than in the manifest (file-changed)");
    }

    @Test
    void findsWhatIsNotInTheManifest() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve(" "), "mine");
        Files.createDirectories(folder.resolve("photos/2012"));
        Files.createSymbolicLink(folder.resolve("csv/link.csv"), parent);

        assertFindings(
                "error ' ': the manifest does not list this (file-unknown)",
                "error csv/link.csv: the manifest does not list this (file-unknown)",
                "error notes.txt: the manifest does not list this (file-unknown)",
                "error photos: the manifest does not list this (file-unknown)");
    }

    @Test
    void findsAFileThatBecameALink() throws IOException {
        Path elsewhere = parent.resolve("elsewhere.yaml");
        Files.move(folder.resolve("dataset.yaml"), elsewhere);
        Files.createSymbolicLink(folder.resolve("dataset.yaml"), elsewhere);

        assertFindings(
                "error dataset.yaml: the manifest lists this file, but it is missing (file-missing)",
                "error dataset.yaml: the manifest does not list this (file-unknown)");
    }

    @Test
    void findsAManifestThatIsNone() throws IOException {
        Files.writeString(folder.resolve(Manifest.NAME), "files: []\n");

        assertFindings(
                "error comity-manifest.yaml: this file is not in the form that Comity writes, so the other files cannot be checked"
                        + " (manifest-unreadable)");
    }

    @Test
    void findsWhatARunLeftThatWasKilledBeforeItChangedAnything() throws IOException {
        Files.writeString(folder.resolve(FolderLock.NAME), "process 1");
        Files.writeString(folder.resolve("csv/roles.csv.comity-temp"), "half");

        assertFindings("warning .comity.lock csv/roles.csv.comity-temp: a publication was interrupted;"
                + " the dataset is complete (publication-unfinished)");
    }

    @Test
    void findsASetThatIsTorn() throws IOException {
        tear(folder, Set.of(Format.YAML, Format.JSON));

        assertFindings(
                "error comity-manifest.pending: a publication was interrupted; files differ"
                        + " (publication-unfinished)",
                "error dataset.json: this file belongs to an interrupted publication (file-unknown)",
                "error dataset.yaml: this file is "
                        + Files.size(folder.resolve("dataset.yaml"))
                        + " bytes long, not "
                        + size("dataset.yaml")
                        + " as in the manifest; it belongs to an interrupted publication (file-changed)");
    }

    @Test
    void findsAnInterruptedFirstPublication() throws IOException {
        Files.move(folder.resolve(Manifest.NAME), folder.resolve(Manifest.PLAN));

        assertFindings("error comity-manifest.pending: a publication was interrupted; there was"
                + " none before (publication-unfinished)");
    }

    @Test
    void findsADescriptorThatDiffersFromTheFiles() throws IOException {
        Path descriptor = folder.resolve("csv/datapackage.json");
        String text = Files.readString(descriptor);
        String hash = FileHash.of(folder.resolve("csv/roles.csv")).value();
        publishAnew(
                descriptor,
                text.replace("\"places.csv\"", "\"../places.csv\"")
                        .replace("sha256:" + hash, "sha256:" + hash.replace(hash.charAt(0), '_'))
                        .replace("\"bytes\": " + size("csv/citations.csv"), "\"bytes\": 7"));

        assertFindings(
                "error csv/datapackage.json: '../places.csv' is described, but was not published (descriptor-differs)",
                "error csv/datapackage.json: the size of 'citations.csv' is not " + size("csv/citations.csv")
                        + " bytes as in the manifest (descriptor-differs)",
                "error csv/datapackage.json: 'csv/places.csv' is not described (descriptor-differs)",
                "error csv/datapackage.json: the hash of 'roles.csv' is not the one in the manifest (descriptor-differs)");
    }

    @Test
    void findsADescriptorThatIsNone() throws IOException {
        publishAnew(folder.resolve("csv/datapackage.json"), "{\"resources\": [{}]}");

        assertFindings("error csv/datapackage.json: the descriptor cannot be read: there is no path in entry 1"
                + " (descriptor-differs)");
    }

    @Test
    void findsTablesOfAGroupThatAreNotThere() throws IOException {
        publishAnew(
                folder.resolve("csv/csv-metadata.json"),
                "{\"tables\": [{\"url\": \"roles.csv\"}, {\"url\": \"rolls.csv\"}]}");

        assertFindings(
                "error csv/csv-metadata.json: 'rolls.csv' is described, but was not published (descriptor-differs)");
    }

    @Test
    void refusesAFolderIntoWhichNothingWasPublished() throws IOException {
        Path empty = Files.createDirectories(parent.resolve("empty"));

        FileSystemException refused = assertThrows(FileSystemException.class, () -> Verification.of(empty));
        assertEquals(
                empty + ": contains no dataset published by Comity: comity-manifest.yaml is missing",
                refused.getMessage());
        assertThrows(NoSuchFileException.class, () -> Verification.of(parent.resolve("nowhere")));
        assertThrows(NotDirectoryException.class, () -> Verification.of(folder.resolve("dataset.yaml")));
    }

    @Test
    void namesARunThatIsWriting() throws IOException {
        try (OutputFolder held = OutputFolder.open(folder)) {
            FileSystemException refused = assertThrows(FileSystemException.class, () -> Verification.of(folder));
            assertEquals(
                    folder + ": is being written by process "
                            + ProcessHandle.current().pid() + "; try again later",
                    refused.getMessage());
            held.replaceWith(files -> {});
        }
        assertEquals(List.of(), Verification.of(folder).findings());
    }

    /** Publishes other formats and stops before the manifest. */
    private void tear(Path folder, Collection<DatasetFormat> formats) throws IOException {
        Path old = Files.copy(folder.resolve(Manifest.NAME), parent.resolve("old"));
        Path csv = parent.resolve("csv");
        Files.move(folder.resolve("csv"), csv);
        Publication.publish(Sample.topics(List.of("labour")), folder, formats, "comity test");
        Files.move(folder.resolve(Manifest.NAME), folder.resolve(Manifest.PLAN));
        Files.move(old, folder.resolve(Manifest.NAME));
        Files.move(csv, folder.resolve("csv"));
    }

    /** Writes a file as if it had been published so. */
    private void publishAnew(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Path manifest = folder.resolve(Manifest.NAME);
        String path = folder.relativize(file).toString();
        Manifest changed = Manifest.read(manifest)
                .and(new Manifest(List.of(new PublishedFile(path, Files.size(file), FileHash.of(file)))));
        Files.writeString(manifest, changed.text());
    }

    private long size(String path) throws IOException {
        return Manifest.read(folder.resolve(Manifest.NAME)).files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .size();
    }

    private void assertFindings(String... expected) throws IOException {
        assertEquals(
                List.of(expected),
                Verification.of(folder).findings().stream()
                        .map(VerificationTest::line)
                        .toList());
    }

    private static String line(Finding finding) {
        List<String> places =
                finding.places().stream().map(place -> place.origin().file()).toList();
        return finding.severity().label() + " " + String.join(" ", places) + ": " + finding.message() + " ("
                + finding.id().code() + ")";
    }
}
