package org.comity.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Explains why a folder is not a corpus, and which folder was probably meant. */
final class MissingCorpus {

    /** Names that a person may have given to the file, in lower case and without blanks at their ends. */
    private static final Set<String> NEARLY = Set.of("corpus.yaml", "corpus.yml", "corpus.yaml.txt", "corpus.yml.txt");

    /** How many levels of folders are searched for a corpus. */
    private static final int MAX_LEVELS = 2;

    private MissingCorpus() {}

    /**
     * The explanation, if a folder contains no file {@code corpus.yaml}.
     *
     * @throws IOException if the folder cannot be listed
     */
    static Optional<String> in(Path folder) throws IOException {
        Path file = folder.resolve(ArgumentSort.CORPUS_FILE);
        if (Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<Path> entries = entries(folder);
        boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        return Optional.of(there ? instead(file) : folder + " contains no corpus.yaml" + advice(folder, entries));
    }

    /** Says what has the name of the file. */
    private static String instead(Path file) {
        if (Files.isDirectory(file)) {
            return file + " is a folder, but a corpus needs a file of that name";
        }
        return Files.exists(file)
                ? file + " is not a regular file, but a corpus needs one of that name"
                : file + " is a link that leads nowhere, but a corpus needs a file of that name";
    }

    private static String advice(Path folder, List<Path> entries) throws IOException {
        Optional<Path> nearly = entries.stream()
                .filter(entry -> NEARLY.contains(name(entry).strip().toLowerCase(Locale.ROOT)))
                .findFirst();
        if (nearly.isPresent()) {
            return "; rename '" + name(nearly.get()) + "' in it to 'corpus.yaml'";
        }
        Optional<Path> above = ArgumentSort.above(folder);
        if (above.isPresent()) {
            return ArgumentSort.isDataset(above.get())
                    ? ", but is part of the dataset " + above.get() + "; give the folder of a corpus"
                    : ", but is part of the corpus " + above.get() + "; give that folder";
        }
        return below(entries)
                .map(corpus -> "; give the folder of one corpus, such as " + corpus)
                .orElse("; give the folder that contains it");
    }

    /** The first corpus below, level by level. */
    private static Optional<Path> below(List<Path> entries) throws IOException {
        List<Path> level = entries;
        for (int i = 0; i < MAX_LEVELS; i++) {
            List<Path> next = new ArrayList<>();
            for (Path entry : level) {
                if (Files.isRegularFile(entry.resolve(ArgumentSort.CORPUS_FILE))) {
                    return Optional.of(entry);
                }
                if (i + 1 < MAX_LEVELS && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    next.addAll(entriesIfAllowed(entry));
                }
            }
            level = next;
        }
        return Optional.empty();
    }

    private static List<Path> entriesIfAllowed(Path folder) throws IOException {
        try {
            return entries(folder);
        } catch (AccessDeniedException | NotDirectoryException closed) {
            return List.of();
        }
    }

    /** What is directly in a folder, sorted, without hidden names. */
    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream =
                Files.newDirectoryStream(folder, entry -> !name(entry).startsWith("."))) {
            stream.forEach(entries::add);
        }
        entries.sort(null);
        return entries;
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
