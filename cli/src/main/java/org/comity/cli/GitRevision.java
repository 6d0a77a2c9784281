package org.comity.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.comity.domain.text.VisibleText;

/**
 * A folder or a file of a git revision in the repository of the current folder, as {@code git rev-parse} names it:
 * {@code HEAD~1:corpus}, {@code v1.0:dataset/dataset.json}.
 */
final class GitRevision {

    private static final String BLOB = "blob";
    private static final String CORPUS_ENDING = "/" + ArgumentSort.CORPUS_FILE;

    private final String name;

    private GitRevision(String name) {
        this.name = name;
    }

    /**
     * A revision.
     *
     * @param name the revision, a colon and a path; a corpus may be named by its {@code corpus.yaml}
     */
    static GitRevision of(String name) {
        boolean file = name.endsWith(CORPUS_ENDING) || name.endsWith(":" + ArgumentSort.CORPUS_FILE);
        return new GitRevision(
                file
                        ? name.substring(
                                0, name.length() - CORPUS_ENDING.length() + (name.endsWith(CORPUS_ENDING) ? 0 : 1))
                        : name);
    }

    /**
     * Writes the files as git checks them out, with its filters and line ends. The repository is not changed.
     *
     * @param into an empty folder, which also gets the index of git for this
     * @return the folder or file
     * @throws FileSystemException with what git says, if there is no such revision or path
     */
    Path checkOut(Path into) throws IOException {
        Path target = into.resolve(lastName());
        Path here = Path.of("").toAbsolutePath();
        if (output(into, here, "cat-file", "-t", name).equals(BLOB)) {
            run(into, here, target, "cat-file", "--filters", name);
        } else {
            String tree = output(into, here, "rev-parse", "--verify", name);
            Path root = Path.of(output(into, here, "rev-parse", "--show-toplevel"));
            Files.createDirectory(target);
            output(into, root, "read-tree", tree);
            output(into, root, "checkout-index", "--all", "--quiet", "--prefix=" + target + "/");
        }
        return target;
    }

    /** The last part of the path, so that the ending of a file is kept. */
    private String lastName() {
        String path = name.substring(name.indexOf(':') + 1);
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() || last.equals(".") || last.equals("..") ? "revision" : "revision-" + last;
    }

    /** Runs git, and returns what it prints, without the last line end. */
    private String output(Path folder, Path where, String... arguments) throws IOException {
        Path output = folder.resolve("output");
        run(folder, where, output, arguments);
        return Files.readString(output, StandardCharsets.UTF_8).stripTrailing();
    }

    private void run(Path folder, Path where, Path output, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Path errors = folder.resolve("errors");
        ProcessBuilder git = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(
                        Files.writeString(folder.resolve("input"), "").toFile()));
        git.environment().put("GIT_INDEX_FILE", folder.resolve("index").toString());
        git.environment().put("LC_ALL", "C");
        Process process;
        try {
            process = git.start();
        } catch (IOException missing) {
            throw new FileSystemException(name, null, "is not a file, and git cannot be run to look for a revision");
        }
        try {
            if (process.waitFor() != 0) {
                String says = Files.readString(errors, StandardCharsets.UTF_8).strip();
                throw new FileSystemException(
                        name,
                        null,
                        "is neither a file nor known to git, which says: "
                                + VisibleText.of(says.lines().findFirst().orElse("nothing")));
            }
        } catch (InterruptedException interrupted) {
            process.destroy();
            throw (IOException)
                    new InterruptedIOException("interrupted while git was reading " + name).initCause(interrupted);
        }
    }
}
