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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.comity.domain.finding.Finding;
import org.jspecify.annotations.Nullable;

/** The files of a folder on disk or in an archive. A file that has been replaced by a link out of the folder is not read. */
final class DiskContent implements FolderContent {

    /** Files up to this length are read into a buffer of their size. */
    private static final int MAX_PLAIN_BYTES = 1024 * 1024;

    private static final Set<OpenOption> PLAINLY = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private final Path root;
    private final Map<String, Path> files;

    /** The folder of the file read last, whose path has been checked; files are read folder by folder. */
    private volatile @Nullable Path lastFolder;

    DiskContent(Path root, Map<String, Path> files) {
        this.root = root;
        this.files = files;
    }

    @Override
    public Optional<String> whyNotListed(String path) throws IOException {
        return NotListed.why(root, path);
    }

    @Override
    public Optional<byte[]> read(String path, Consumer<? super Finding> sink) throws IOException {
        Path file = Objects.requireNonNull(files.get(path), path);
        try {
            Optional<byte[]> plain = plainBytes(file);
            return plain.isPresent() ? plain : carefully(file, path, sink);
        } catch (AccessDeniedException denied) {
            throw denied;
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
        try (InputStream in = Files.newInputStream(real)) {
            return Optional.of(in.readNBytes(CorpusFolder.MAX_FILE_BYTES + 1));
        }
    }
}
