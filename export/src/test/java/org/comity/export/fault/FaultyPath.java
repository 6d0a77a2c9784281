package org.comity.export.fault;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/**
 * A path of another file system.
 *
 * @param files the failing file system
 * @param inner the path
 */
record FaultyPath(FaultyFileSystem files, Path inner) implements Path {

    @Override
    public FileSystem getFileSystem() {
        return files;
    }

    @Override
    public boolean isAbsolute() {
        return inner.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return outerOrNull(inner.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return outerOrNull(inner.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return outerOrNull(inner.getParent());
    }

    @Override
    public int getNameCount() {
        return inner.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return outer(inner.getName(index));
    }

    @Override
    public Path subpath(int from, int to) {
        return outer(inner.subpath(from, to));
    }

    @Override
    public boolean startsWith(Path other) {
        return other instanceof FaultyPath faulty && inner.startsWith(faulty.inner);
    }

    @Override
    public boolean endsWith(Path other) {
        return other instanceof FaultyPath faulty && inner.endsWith(faulty.inner);
    }

    @Override
    public Path normalize() {
        return outer(inner.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return outer(inner.resolve(FaultyProvider.inner(other)));
    }

    @Override
    public Path relativize(Path other) {
        return outer(inner.relativize(FaultyProvider.inner(other)));
    }

    @Override
    public URI toUri() {
        return inner.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return outer(inner.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return outer(inner.toRealPath(options));
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Path other) {
        return inner.compareTo(FaultyProvider.inner(other));
    }

    @Override
    public String toString() {
        return inner.toString();
    }

    private Path outer(Path path) {
        return new FaultyPath(files, path);
    }

    private @Nullable Path outerOrNull(@Nullable Path path) {
        return path == null ? null : outer(path);
    }
}
