package org.comity.export.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comity.export.format.PublishedFile;

/**
 * The replacement of one published set of files by another.
 *
 * <p>The order of the steps ensures that each file is complete or missing at any moment. Nothing needs to be written
 * after the first file has changed, so a full disk changes no file. The steps are: the manifest and the plan are staged
 * like all files before; the plan is moved to its place; the files are moved to their places; files that no longer belong
 * to the dataset are removed; the manifest is moved to its place, which is the commit point; the plan is removed. Before
 * and after the manifest is moved, all moved files are synced to disk.
 */
final class Replacement {

    private final Path folder;
    private final FolderContents before;
    private final Set<String> folders;

    private boolean addsGitAttributes;
    private Map<String, Long> quotes = Map.of();
    private OutputFolder.State state = OutputFolder.State.UNCHANGED;

    /**
     * A replacement that has not begun.
     *
     * @param folder the folder
     * @param before its contents
     */
    Replacement(Path folder, FolderContents before) {
        this.folder = folder;
        this.before = before;
        this.folders = new TreeSet<>(before.folders(folder));
    }

    /** Removes incomplete files of an earlier run. */
    void sweep() throws IOException {
        for (Path stale : before.temporaries()) {
            remove(stale);
        }
    }

    /** Adds the file for git, unless there is one. Returns false if that one was not written by Comity. */
    boolean addGitAttributes() throws IOException {
        addsGitAttributes = !GitAttributes.isIn(folder);
        return addsGitAttributes || GitAttributes.isOursIn(folder);
    }

    /** Adds what became of the quotes of the corpus to the manifest. */
    void addQuotes(Map<String, Long> numbers) {
        quotes = numbers;
    }

    /** Moves staged files to their places, and returns them sorted by path. */
    List<PublishedFile> carryOut(Staging staging) throws IOException {
        List<StagedFile> files = staging.files();
        Manifest after = new Manifest(files.stream().map(StagedFile::file).toList(), quotes);
        Optional<StagedFile> git = addsGitAttributes
                ? Optional.of(stage(GitAttributes.NAME, GitAttributes.TEXT, staging))
                : Optional.empty();
        StagedFile manifest = stage(Manifest.NAME, after.text(), staging);
        StagedFile plan = stage(Manifest.PLAN, before.plan().and(after).text(), staging);
        folders.addAll(FolderLayout.folders(after.paths()));
        plan.moveIn();
        DurableFolder.syncAll(folder, folders);
        for (StagedFile file : files) {
            file.moveIn();
            state = OutputFolder.State.TORN;
        }
        removeAllBut(after.paths());
        removeEmptyFolders();
        if (git.isPresent()) {
            git.get().moveIn();
        }
        DurableFolder.syncAll(folder, folders);
        manifest.moveIn();
        state = OutputFolder.State.REPLACED;
        DurableFolder.sync(folder);
        remove(folder.resolve(Manifest.PLAN));
        return after.files();
    }

    /** The state of the files. */
    OutputFolder.State state() {
        return state;
    }

    /** Removes the plan if nothing has changed, and folders that are empty, also those made for the staged files. */
    void discard(Staging staging, Cleanup cleanup) {
        folders.addAll(staging.folders());
        if (state == OutputFolder.State.UNCHANGED && before.plan().files().isEmpty()) {
            cleanup.attempt(() -> remove(folder.resolve(Manifest.PLAN)));
        }
        cleanup.attempt(this::removeEmptyFolders);
    }

    private static StagedFile stage(String name, String text, Staging staging) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return staging.stage(name, out -> out.write(bytes));
    }

    private void removeAllBut(Set<String> paths) throws IOException {
        for (String path : before.files()) {
            if (!paths.contains(path)) {
                remove(folder.resolve(path));
                state = OutputFolder.State.TORN;
            }
        }
    }

    private void removeEmptyFolders() throws IOException {
        for (String name : folders) {
            try {
                remove(folder.resolve(name));
            } catch (DirectoryNotEmptyException inUse) {
                // A folder that contains files is kept.
            }
        }
    }

    private static void remove(Path file) throws IOException {
        FileAction.REMOVE.with(file, () -> Files.deleteIfExists(file));
    }
}
