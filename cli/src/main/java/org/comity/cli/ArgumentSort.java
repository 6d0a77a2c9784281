package org.comity.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Checks that a path has the sort that a command needs. A path with a different sort is a mistake on the command line. A
 * path that does not exist or cannot be looked up is an {@link IOException} that names it.
 */
final class ArgumentSort {

    static final String CORPUS_FILE = "corpus.yaml";
    private static final String MANIFEST = "comity-manifest.yaml";

    private final CommandSpec command;

    ArgumentSort(CommandSpec command) {
        this.command = command;
    }

    /** Checks that a path is a folder that contains {@code corpus.yaml}, and not a dataset. */
    void requireCorpus(Path path) throws IOException {
        requireFolder(path, "the folder that contains " + CORPUS_FILE);
        if (isDataset(path)) {
            throw misuse(path + " is a dataset, not a corpus; give the folder that contains " + CORPUS_FILE
                    + ", or check the dataset with 'comity verify'");
        }
        Optional<String> missing = MissingCorpus.in(path);
        if (missing.isPresent()) {
            throw misuse(missing.get());
        }
    }

    /** Checks that a path is a folder, and not a corpus. */
    void requireDataset(Path path) throws IOException {
        requireFolder(path, "the folder of the dataset");
        if (!isDataset(path) && Files.exists(path.resolve(CORPUS_FILE))) {
            throw misuse(path + " is a corpus, not a dataset; give the folder of the dataset, or check the corpus with"
                    + " 'comity check'");
        }
    }

    /**
     * Checks that a path is a folder.
     *
     * @param needed what is needed, for the message
     */
    void requireFolder(Path path, String needed) throws IOException {
        if (attributes(path).isDirectory()) {
            return;
        }
        throw misuse(path + " is not a folder; give " + needed
                + above(path).map(folder -> ", such as " + folder).orElse(""));
    }

    /**
     * The nearest folder above a path that is a corpus or a dataset. It is relative if the path is, unless it is the
     * current folder or above it.
     */
    static Optional<Path> above(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path folder = here.resolve(path).normalize().getParent();
        while (folder != null && !Files.isRegularFile(folder.resolve(CORPUS_FILE)) && !isDataset(folder)) {
            folder = folder.getParent();
        }
        boolean below = folder != null && !path.isAbsolute() && folder.startsWith(here) && !folder.equals(here);
        return Optional.ofNullable(below ? here.relativize(folder) : folder);
    }

    /** Checks that a path is a file of annotations, as far as its name and its folder show. */
    void requireAnnotations(Path path) throws IOException {
        BasicFileAttributes attributes = attributes(path);
        if (attributes.isDirectory()) {
            String sort = isDataset(path) ? "a dataset" : "a folder";
            throw misuse(path + " is " + sort + "; give one annotation file, or a text with labelled lines");
        }
        if (!attributes.isRegularFile()) {
            throw misuse(path + " is not a regular file; give one annotation file, or a text with labelled lines");
        }
        Path real = path.toRealPath();
        Path folder = real.getParent();
        if (real.endsWith(CORPUS_FILE)) {
            throw misuse(
                    path + " describes a corpus and contains no annotations; give one annotation file of the corpus");
        }
        if (folder != null && isDataset(folder)) {
            throw misuse(path + " is a file of a dataset; give an annotation file of a corpus");
        }
    }

    /** Checks that a path is a regular file, to be read as a text. */
    void requireText(Path path) throws IOException {
        BasicFileAttributes attributes = attributes(path);
        if (!attributes.isRegularFile()) {
            throw misuse(path + " is " + (attributes.isDirectory() ? "a folder" : "not a regular file")
                    + "; give the file of a text");
        }
    }

    /** Checks that a folder for output is not the corpus, and that nothing but a folder is in its way. */
    void requireOutput(Path out, Path corpus) throws IOException {
        if (Files.exists(out) && Files.isSameFile(out, corpus)) {
            throw misuse("'--out' " + out + " is the corpus itself; give a different folder for the dataset");
        }
    }

    /** Checks that a path is a folder if it exists, and that its nearest existing parent is one. */
    void requireFolderOrNothing(Path out) {
        Path existing = out.toAbsolutePath().normalize();
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing != null && !Files.isDirectory(existing)) {
            throw misuse("'--out' " + out + " cannot be a folder, because " + existing + " is not one");
        }
    }

    /** Checks that a new file can have a path: that its folder exists. */
    void requireFolderOfFile(Path file) throws IOException {
        Path folder = file.getParent();
        if (Files.isDirectory(file)) {
            throw misuse("'--out' " + file + " is a folder; give the path of a new file");
        }
        if (folder != null) {
            requireFolder(folder, "the path of a new file in a folder");
        }
    }

    /** The failure of a command line with an argument of the wrong sort. */
    ParameterException misuse(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    static boolean isDataset(Path folder) {
        return Files.exists(folder.resolve(MANIFEST)) && !Files.exists(folder.resolve(CORPUS_FILE));
    }

    /** The attributes of a path, following links. */
    private static BasicFileAttributes attributes(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (NoSuchFileException missing) {
            if (Files.isSymbolicLink(path)) {
                throw new FileSystemException(path.toString(), null, "is a link that leads nowhere");
            }
            throw missing;
        }
    }
}
