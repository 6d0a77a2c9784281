package org.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of a corpus.
 *
 * @param folder the corpus
 * @param path the path of the file inside the corpus, with {@code /} between its parts
 */
record CorpusOfFile(Path folder, String path) {

    /**
     * Finds the corpus of a file.
     *
     * @param file the file
     * @param corpus the corpus, or null for the nearest folder above the file that contains {@code corpus.yaml}
     * @param sort reports a file that is in no corpus
     */
    static CorpusOfFile of(Path file, @Nullable Path corpus, ArgumentSort sort) throws IOException {
        Path real = file.toRealPath();
        if (corpus != null) {
            sort.requireCorpus(corpus);
        }
        Path folder = corpus == null
                ? above(real)
                        .orElseThrow(() -> sort.misuse("no folder above " + file + " contains "
                                + ArgumentSort.CORPUS_FILE + "; give the corpus of the file with '--corpus'"))
                : corpus.toRealPath();
        if (!real.startsWith(folder)) {
            throw sort.misuse(file + " is not in the corpus " + folder);
        }
        return new CorpusOfFile(folder, inside(folder, real));
    }

    /** The nearest folder above a file that contains {@code corpus.yaml}. */
    private static Optional<Path> above(Path file) {
        Path folder = file.getParent();
        while (folder != null && !Files.isRegularFile(folder.resolve(ArgumentSort.CORPUS_FILE))) {
            folder = folder.getParent();
        }
        return Optional.ofNullable(folder);
    }

    /** The path of a file inside a folder, with {@code /} between its parts. */
    static String inside(Path folder, Path file) {
        StringBuilder inside = new StringBuilder();
        for (Path part : folder.relativize(file)) {
            inside.append(inside.length() == 0 ? "" : "/").append(part);
        }
        return inside.toString();
    }
}
