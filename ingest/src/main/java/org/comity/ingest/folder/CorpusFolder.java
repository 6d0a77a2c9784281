package org.comity.ingest.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.comity.domain.finding.Finding;
import org.comity.ingest.text.NearMiss;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder, on disk or in an archive, as they were when it was opened. Nothing outside the folder is
 * reachable through it.
 *
 * <p>Paths are relative to the folder, with {@code /} between their parts, whatever the file system.
 */
public final class CorpusFolder {

    /** The largest file read, in bytes: 64 MiB. */
    public static final int MAX_FILE_BYTES = 64 * 1024 * 1024;

    /** Files up to this length are read into a buffer of their size. */
    private static final int MAX_PLAIN_BYTES = 1024 * 1024;

    private static final Set<OpenOption> PLAINLY = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private final Path root;
    private final Map<String, Path> files;
    private final List<String> paths;

    /** The paths by their ending, which begins with the last full stop. */
    private final Map<String, List<String>> byEnding = new HashMap<>();

    /** The paths with characters outside ASCII, by their composed form. */
    private final Map<String, String> composed = new HashMap<>();

    private final List<Finding> findings;

    /** The folder of the file read last, whose path has been checked; files are read folder by folder. */
    private volatile @Nullable Path lastFolder;

    private CorpusFolder(Path root, Map<String, Path> files, List<Finding> findings) {
        this.root = root;
        this.files = files;
        this.paths = files.keySet().stream().sorted().toList();
        this.findings = findings;
        for (String path : paths) {
            byEnding.computeIfAbsent(ending(path), none -> new ArrayList<>()).add(path);
            if (!PathCharacters.isAscii(path)) {
                composed.putIfAbsent(composed(path), path);
            }
        }
    }

    /**
     * Lists a folder and everything below it, possibly several folders at once.
     *
     * @param folder the folder, or a link to it
     * @param endings the endings of the file names that matter, such as {@code .yaml}; other regular files never cause
     *     a finding
     * @param workforce lists the folders
     * @return the files, as {@link CorpusWalk} finds them
     * @throws IOException if it is not a folder, or cannot be listed
     */
    public static CorpusFolder open(Path folder, Set<String> endings, Workforce workforce) throws IOException {
        Path root = folder.toRealPath();
        CorpusWalk walk = new CorpusWalk(root, endings, workforce);
        walk.start();
        return new CorpusFolder(root, walk.files(), walk.findings());
    }

    /**
     * The files whose names have a given ending.
     *
     * @param ending the exact ending, such as {@code .yaml}
     * @return their paths, sorted
     */
    public List<String> files(String ending) {
        List<String> alike = ending.indexOf('.') < 0 ? paths : byEnding.getOrDefault(ending(ending), List.of());
        return alike.stream().filter(path -> path.endsWith(ending)).toList();
    }

    /**
     * The problems of the folder, and what is left out: errors {@code path-escapes}, {@code path-case-clash},
     * {@code not-readable}, {@code file-name}, {@code folder-too-large}; errors or infos {@code broken-link},
     * {@code link-not-followed}, {@code not-regular}; a warning {@code dataset-not-read}; an info
     * {@code hidden-not-read}.
     *
     * @return the findings, sorted
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The listed file that a path refers to. Case matters on every file system; Unicode composition does not.
     *
     * @param path a path as {@link CorpusPath#resolve} returns it
     * @return the path as listed, or empty if no such file was listed
     */
    public Optional<String> find(String path) {
        if (files.containsKey(path)) {
            return Optional.of(path);
        }
        String other = composed(path);
        return PathCharacters.isAscii(other) && files.containsKey(other)
                ? Optional.of(other)
                : Optional.ofNullable(composed.get(other));
    }

    /**
     * The listed file that was probably meant by a path.
     *
     * @param path a path that {@link #find} does not find
     * @return the path as listed, or empty if none is near
     */
    public Optional<String> nearest(String path) {
        return NearMiss.among(path, paths);
    }

    /**
     * The reason why something that is in the folder is not listed.
     *
     * @param path a path that {@link #find} does not find, without {@code .} and {@code ..}
     * @return such as {@code it is a folder}; empty if nothing has that path, or if it is not known why
     * @throws IOException if it cannot be looked up, although the system allows it
     */
    public Optional<String> whyNotListed(String path) throws IOException {
        return find(path).isPresent() ? Optional.empty() : NotListed.why(root, path);
    }

    /**
     * Reads a listed file.
     *
     * @param path as listed
     * @param sink receives {@code too-large}, {@code not-readable}, or {@code not-regular} and {@code path-escapes} if
     *     the file has been replaced
     * @return the bytes, or empty if there is a finding
     * @throws IOException if the file cannot be read, although the system allows it
     * @throws IllegalArgumentException if the path was not listed
     */
    public Optional<byte[]> read(String path, Consumer<? super Finding> sink) throws IOException {
        Path file = files.get(path);
        if (file == null) {
            throw new IllegalArgumentException("not a file of the corpus: '" + path + "'");
        }
        try {
            Optional<byte[]> plain = plainBytes(file);
            return plain.isPresent() ? plain : carefully(file, path, sink);
        } catch (AccessDeniedException denied) {
            sink.accept(NotReadable.of(path, "file"));
            return Optional.empty();
        } catch (IOException failed) {
            throw UnreadablePath.named(file, "cannot be read", failed);
        }
    }

    /** The bytes of a file that is neither empty, large nor a link, and does not shrink while it is read. */
    private Optional<byte[]> plainBytes(Path file) throws IOException {
        if (!file.getFileSystem().equals(FileSystems.getDefault())) {
            return Optional.empty();
        }
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        long size = attributes.size();
        if (!attributes.isRegularFile() || size == 0 || size > MAX_PLAIN_BYTES || !standsInItsFolder(file)) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) size);
        try (SeekableByteChannel channel = Files.newByteChannel(file, PLAINLY)) {
            int count = 0;
            while (count >= 0 && bytes.hasRemaining()) {
                count = channel.read(bytes);
            }
        }
        return bytes.hasRemaining() ? Optional.empty() : Optional.of(bytes.array());
    }

    private boolean standsInItsFolder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            return false;
        }
        if (!folder.equals(lastFolder)) {
            if (!folder.toRealPath().equals(folder)) {
                return false;
            }
            lastFolder = folder;
        }
        return true;
    }

    private Optional<byte[]> carefully(Path file, String path, Consumer<? super Finding> sink) throws IOException {
        Path real = file.toRealPath();
        if (!real.startsWith(root)) {
            sink.accept(CorpusWalk.finding("path-escapes", path, "this link leads out of the corpus folder"));
            return Optional.empty();
        }
        BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            sink.accept(CorpusWalk.finding("not-regular", path, "this is not a regular file"));
            return Optional.empty();
        }
        byte[] bytes = new byte[0];
        if (attributes.size() <= MAX_FILE_BYTES) {
            try (InputStream in = Files.newInputStream(real)) {
                bytes = in.readNBytes(MAX_FILE_BYTES + 1);
            }
        }
        if (Math.max(attributes.size(), bytes.length) > MAX_FILE_BYTES) {
            sink.accept(CorpusWalk.finding("too-large", path, "the file is longer than 67108864 bytes (64 MiB)"));
            return Optional.empty();
        }
        return Optional.of(bytes);
    }

    private static String ending(String path) {
        return path.substring(Math.max(0, path.lastIndexOf('.')));
    }

    private static String composed(String path) {
        return PathCharacters.isAscii(path) ? path : Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
