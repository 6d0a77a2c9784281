package org.comity.export.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that fails as planned when it is written, synced, locked, or closed after writing. */
final class FaultyChannel extends FileChannel {

    private final FileChannel inner;
    private final Path path;
    private final boolean writes;
    private final Faults faults;

    FaultyChannel(FileChannel inner, Path path, boolean writes, Faults faults) {
        this.inner = inner;
        this.path = path;
        this.writes = writes;
        this.faults = faults;
    }

    /** If it fails, writes only the first half, like a disk that becomes full. */
    @Override
    public int write(ByteBuffer bytes) throws IOException {
        try {
            faults.before("write", path);
        } catch (IOException failed) {
            ByteBuffer half = bytes.duplicate();
            half.limit(half.position() + half.remaining() / 2);
            inner.write(half);
            throw failed;
        }
        return inner.write(bytes);
    }

    @Override
    public long write(ByteBuffer[] bytes, int from, int length) throws IOException {
        faults.before("write", path);
        return inner.write(bytes, from, length);
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        faults.before("write", path);
        return inner.write(bytes, position);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        faults.before("truncate", path);
        inner.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metadata) throws IOException {
        faults.before("sync", path);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        faults.before("lock", path);
        return inner.lock(position, size, shared);
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
        faults.before("lock", path);
        return inner.tryLock(position, size, shared);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return inner.read(bytes);
    }

    @Override
    public long read(ByteBuffer[] bytes, int from, int length) throws IOException {
        return inner.read(bytes, from, length);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        return inner.read(bytes, position);
    }

    @Override
    public long position() throws IOException {
        return inner.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        inner.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return inner.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return inner.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        faults.before("write", path);
        return inner.transferFrom(source, position, count);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return inner.map(mode, position, size);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        faults.closed();
        inner.close();
        if (writes) {
            faults.before("close", path);
        }
    }
}
