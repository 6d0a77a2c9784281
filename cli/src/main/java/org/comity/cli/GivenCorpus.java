package org.comity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of the corpus that the arguments of a command mean. */
final class GivenCorpus {

    /** What commands say of an argument that may be missing. */
    static final String DEFAULT =
            "default: the current folder if it contains corpus.yaml, otherwise the corpus that comes with the program";

    private static final Path HERE = Path.of(".");

    private GivenCorpus() {}

    /**
     * The folder of an argument, which may name the file {@code corpus.yaml} itself.
     *
     * @param argument the argument; if empty, the current folder is meant if it contains that file
     * @return the folder, which may not exist; empty for the corpus that comes with the program
     */
    static Optional<Path> of(Optional<Path> argument) {
        return argument.isEmpty() ? beside(HERE) : argument.map(GivenCorpus::folder);
    }

    /** A folder, if it contains {@code corpus.yaml}. */
    static Optional<Path> beside(Path folder) {
        return Files.isRegularFile(folder.resolve(ArgumentSort.CORPUS_FILE)) ? Optional.of(folder) : Optional.empty();
    }

    /** Returns whether a path names the file {@code corpus.yaml}. */
    static boolean isFile(Path path) {
        return path.endsWith(ArgumentSort.CORPUS_FILE) && Files.isRegularFile(path);
    }

    private static Path folder(Path path) {
        if (!isFile(path)) {
            return path;
        }
        Path parent = path.getParent();
        return parent == null ? HERE : parent;
    }
}
