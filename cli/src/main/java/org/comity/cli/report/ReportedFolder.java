package org.comity.cli.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.comity.ingest.StatementFile;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a report are: a folder in a repository, or nowhere.
 *
 * <p>The repository is the nearest folder above that contains {@code .git}. Without one, it is the working directory if the
 * folder is in it, or else the folder itself.
 *
 * <p>For one thread.
 *
 * @since 0.1
 */
public final class ReportedFolder {

    /** Larger files are not read to find the end of a line. */
    private static final long LARGEST = 1L << 26;

    private static final int MOST_TEXTS = 16;

    private final @Nullable Path root;
    private final @Nullable Path folder;
    private final @Nullable Path texts;
    private final Map<String, Optional<ReportedText>> read = new RecentFiles<>();
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Optional<StatementFile>> statements = new RecentFiles<>();

    private ReportedFolder(@Nullable Path root, @Nullable Path folder, @Nullable Path texts) {
        this.root = root;
        this.folder = folder;
        this.texts = texts;
    }

    /**
     * The files that were asked for last.
     *
     * @param <T> what is known of a file
     */
    private static final class RecentFiles<T> extends LinkedHashMap<String, Optional<T>> {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<T>> eldest) {
            return size() > MOST_TEXTS;
        }
    }

    /**
     * A folder of this machine.
     *
     * @param folder the folder in which the files of the findings are
     * @return the folder, with its repository
     * @throws IOException if the folder does not exist or cannot be looked up
     */
    public static ReportedFolder of(Path folder) throws IOException {
        Path real = folder.toRealPath();
        return new ReportedFolder(repository(real), real, null);
    }

    /**
     * No folder: files are named as the findings name them, and are not read.
     *
     * @return a folder that is not known
     */
    public static ReportedFolder unknown() {
        return new ReportedFolder(null, null, null);
    }

    /**
     * The same folder, with another one for texts that are not in it.
     *
     * @param other the folder of the texts
     * @return a new folder
     * @throws IOException if the folder of the texts does not exist or cannot be looked up
     */
    public ReportedFolder withTexts(Path other) throws IOException {
        return new ReportedFolder(root, folder, other.toRealPath());
    }

    private static Path repository(Path real) throws IOException {
        for (Path above = real; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(".git"))) {
                return above;
            }
        }
        Path here = Path.of("").toRealPath();
        return real.getFileSystem().equals(here.getFileSystem()) && real.startsWith(here) ? here : real;
    }

    /** The path of a file of the folder in the repository, with {@code /} between its parts. */
    String path(String file) {
        return paths.computeIfAbsent(file, this::inRepository);
    }

    private String inRepository(String file) {
        Path found = found(file);
        if (root == null || folder == null) {
            return file;
        }
        Path base = found == null || found.startsWith(folder) ? folder : found;
        if (!base.startsWith(root)) {
            return file;
        }
        StringBuilder path = new StringBuilder();
        for (Path part : root.relativize(base)) {
            path.append(part).append(part.toString().isEmpty() ? "" : "/");
        }
        return base.equals(folder) ? path + file : path.substring(0, path.length() - 1);
    }

    /** Returns whether it is a folder of this machine. */
    boolean isKnown() {
        return folder != null;
    }

    /** Returns whether a file is in the repository, so that its path leads to it. */
    boolean has(String file) {
        Path found = found(file);
        return root != null && found != null && found.startsWith(root);
    }

    /** The text of a file, or empty if there is none that can be read. */
    Optional<ReportedText> text(String file) {
        Optional<ReportedText> known = read.get(file);
        if (known == null) {
            known = Optional.ofNullable(found(file)).flatMap(ReportedFolder::content);
            read.put(file, known);
        }
        return known;
    }

    /** A file of the folder, or else of the folder of texts; null if there is none. */
    private @Nullable Path found(String file) {
        Path here = found(folder, file);
        return here == null ? found(texts, file) : here;
    }

    private static @Nullable Path found(@Nullable Path within, String file) {
        if (within == null) {
            return null;
        }
        try {
            Path path = within.resolve(file);
            return Files.isRegularFile(path) && path.toRealPath().startsWith(within) ? path : null;
        } catch (IOException | InvalidPathException unreadable) {
            return null;
        }
    }

    /** The statements of a file, or empty if it does not contain flat statements or cannot be read. */
    Optional<StatementFile> statements(String file) {
        Optional<StatementFile> known = statements.get(file);
        if (known == null) {
            known = file.endsWith(".json") || file.endsWith(".jsonl")
                    ? Optional.ofNullable(found(file)).flatMap(path -> statements(file, path))
                    : Optional.empty();
            statements.put(file, known);
        }
        return known;
    }

    private static Optional<StatementFile> statements(String file, Path path) {
        try {
            return Files.size(path) > LARGEST ? Optional.empty() : StatementFile.of(file, Files.readAllBytes(path));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** What is in a file. That it cannot be read is a finding already, or has just happened; the report does not need it. */
    private static Optional<ReportedText> content(Path file) {
        try {
            return Files.size(file) > LARGEST
                    ? Optional.empty()
                    : Optional.of(ReportedText.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
