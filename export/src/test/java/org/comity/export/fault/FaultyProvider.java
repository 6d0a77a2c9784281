package org.comity.export.fault;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Passes operations on to another file system, and fails as planned when something is opened, listed, created, moved or
 * removed.
 */
final class FaultyProvider extends FileSystemProvider {

    private final FileSystemProvider inner;
    private final FaultyFileSystem files;
    private final Faults faults;

    FaultyProvider(FileSystem inner, Faults faults) {
        this.inner = inner.provider();
        this.files = new FaultyFileSystem(this, inner);
        this.faults = faults;
    }

    FileSystem fileSystem() {
        return files;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        boolean writes = options.contains(StandardOpenOption.WRITE);
        faults.before(writes ? "open for writing" : "open", path);
        FileChannel channel = inner.newFileChannel(inner(path), options, attributes);
        faults.opened();
        return new FaultyChannel(channel, path, writes, faults);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        faults.before("list", folder);
        DirectoryStream<Path> stream = inner.newDirectoryStream(inner(folder), entry -> filter.accept(outer(entry)));
        faults.opened();
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> entries = stream.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return entries.hasNext();
                    }

                    @Override
                    public Path next() {
                        try {
                            faults.before("list on", folder);
                        } catch (IOException failed) {
                            throw new DirectoryIteratorException(failed);
                        }
                        return outer(entries.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                faults.closed();
                stream.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        faults.before("make", folder);
        inner.createDirectory(inner(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        faults.before("delete", path);
        inner.delete(inner(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        faults.before("copy", source);
        inner.copy(inner(source), inner(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        faults.before("move", source);
        inner.move(inner(source), inner(target), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return inner.isSameFile(inner(one), inner(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return inner.isHidden(inner(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return inner.getFileStore(inner(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        inner.checkAccess(inner(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return inner.getFileAttributeView(inner(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return inner.readAttributes(inner(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return inner.readAttributes(inner(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        faults.before("set " + attribute, path);
        inner.setAttribute(inner(path), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return files;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    Path outer(Path path) {
        return new FaultyPath(files, path);
    }

    static Path inner(Path path) {
        if (path instanceof FaultyPath faulty) {
            return faulty.inner();
        }
        throw new ProviderMismatchException(path.toString());
    }
}
