package org.comity.ingest.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.comity.domain.finding.Finding;
import org.comity.domain.source.Sha256;
import org.comity.ingest.text.NearMiss;

/**
 * The files of a folder, on disk or in an archive, as they were when it was opened. Nothing outside the folder is
 * reachable through it.
 *
 * <p>Paths are relative to the folder, with {@code /} between their parts, whatever the file system.
 */
public final class CorpusFolder {

    /** The largest file read, in bytes: 64 MiB. */
    public static final int MAX_FILE_BYTES = 64 * 1024 * 1024;

    private final Set<String> files;
    private final FolderContent content;
    private final List<String> paths;

    /** The paths by their ending, which begins with the last full stop. */
    private final Map<String, List<String>> byEnding = new HashMap<>();

    /** The paths with characters outside ASCII, by their composed form. */
    private final Map<String, String> composed = new HashMap<>();

    private final List<Finding> findings;

    private CorpusFolder(Set<String> files, FolderContent content, List<Finding> findings) {
        this.files = files;
        this.content = content;
        this.paths = files.stream().sorted().toList();
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
        return new CorpusFolder(walk.files().keySet(), new DiskContent(root, walk.files()), walk.findings());
    }

    /**
     * The files of a folder that somebody else lists and reads.
     *
     * @param paths the files below the folder, also those that do not belong to a corpus
     * @param bytes reads one of them
     * @param endings the endings of the file names that matter, such as {@code .yaml}
     * @return the files, as {@link GivenListing} selects them
     */
    public static CorpusFolder given(Collection<String> paths, GivenBytes bytes, Set<String> endings) {
        GivenListing listing = GivenListing.of(paths, endings);
        return new CorpusFolder(listing.files(), new GivenContent(paths, bytes), listing.findings());
    }

    /** Reads the files of a folder that is not on a disk of this machine. */
    @FunctionalInterface
    public interface GivenBytes {
        /** All bytes of a file, which is one of the listed paths. */
        byte[] read(String path) throws IOException;
    }

    /**
     * The files whose names have a given ending.
     *
     * @param ending the exact ending, such as {@code .yaml}
     * @return their paths, sorted
     */
    public List<String> files(String ending) {
        lookedAtAsAWhole();
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
        Optional<String> found = listed(path);
        FolderLookups lookups = FolderLookups.current();
        if (lookups != null) {
            lookups.add(new FolderLookup(this, false, path, found.orElse("")));
        }
        return found;
    }

    private Optional<String> listed(String path) {
        if (files.contains(path)) {
            return Optional.of(path);
        }
        String other = composed(path);
        return PathCharacters.isAscii(other) && files.contains(other)
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
        lookedAtAsAWhole();
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
        lookedAtAsAWhole();
        return find(path).isPresent() ? Optional.empty() : content.whyNotListed(path);
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
        if (!files.contains(path)) {
            throw new IllegalArgumentException("not a file of the corpus: '" + path + "'");
        }
        Optional<byte[]> bytes = readable(path, sink);
        if (FolderLookups.current() != null) {
            wasRead(path, bytes.map(Sha256::of));
        }
        return bytes;
    }

    /**
     * Takes note that a file is used that has been read before.
     *
     * @param path as listed
     * @param content the hash of its bytes, or empty if it could not be read
     */
    public void wasRead(String path, Optional<Sha256> content) {
        FolderLookups lookups = FolderLookups.current();
        if (lookups == null) {
            return;
        }
        content.ifPresentOrElse(hash -> lookups.add(new FolderLookup(this, true, path, hash.value())), lookups::giveUp);
    }

    private static void lookedAtAsAWhole() {
        FolderLookups lookups = FolderLookups.current();
        if (lookups != null) {
            lookups.giveUp();
        }
    }

    private Optional<byte[]> readable(String path, Consumer<? super Finding> sink) throws IOException {
        Optional<byte[]> bytes;
        try {
            bytes = content.read(path, sink);
        } catch (AccessDeniedException denied) {
            sink.accept(NotReadable.of(path, "file"));
            return Optional.empty();
        }
        if (bytes.isPresent() && bytes.get().length > MAX_FILE_BYTES) {
            sink.accept(CorpusWalk.finding("too-large", path, "the file is longer than 67108864 bytes (64 MiB)"));
            return Optional.empty();
        }
        return bytes;
    }

    private static String ending(String path) {
        return path.substring(Math.max(0, path.lastIndexOf('.')));
    }

    private static String composed(String path) {
        return PathCharacters.isAscii(path) ? path : Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
