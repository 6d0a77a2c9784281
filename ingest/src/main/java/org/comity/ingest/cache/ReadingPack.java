package org.comity.ingest.cache;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A file with the readings of a corpus, in parts of some dozens. Each part has a checksum and is read when the first of its
 * readings is needed. Several threads may use it at once.
 */
final class ReadingPack implements Closeable {

    /** The classes of readings. Only a file with the right checksum is looked at. */
    private static final ObjectInputFilter READINGS = ObjectInputFilter.Config.createFilter(
            "org.comity.domain.**;org.comity.ingest.**;java.lang.*;java.util.*;!*");

    private final FileChannel file;
    private final PackIndex index;
    private final AtomicReferenceArray<KeptReading[]> parts;

    private ReadingPack(FileChannel file, PackIndex index) {
        this.file = file;
        this.index = index;
        this.parts = new AtomicReferenceArray<>(index.parts().size());
    }

    /**
     * Opens a pack.
     *
     * @param path the file
     * @throws IOException if it is missing, is not a pack or is damaged
     */
    static ReadingPack open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new ReadingPack(file, PackIndex.read(file));
        } catch (IOException | RuntimeException damaged) {
            file.close();
            throw damaged;
        }
    }

    PackIndex index() {
        return index;
    }

    /**
     * A reading.
     *
     * @param entry an entry of this pack
     * @throws IOException if the pack is damaged
     */
    KeptReading read(PackEntry entry) throws IOException {
        KeptReading[] part = parts.get(entry.part());
        if (part == null) {
            // Of two threads that need the same part one waits, because reading it twice takes longer.
            synchronized (index.parts().get(entry.part())) {
                part = parts.get(entry.part());
                if (part == null) {
                    part = decoded(index.parts().get(entry.part()));
                    parts.set(entry.part(), part);
                }
            }
        }
        return part[entry.place()];
    }

    /** The bytes of a part, as they are in the file. */
    byte[] bytes(PackPart part) throws IOException {
        byte[] bytes = bytes(file, part.offset(), part.length());
        if (PartChecksum.of(bytes) != part.checksum()) {
            throw new StreamCorruptedException("a part of the cache is damaged");
        }
        return bytes;
    }

    static byte[] bytes(FileChannel file, long offset, int length) throws IOException {
        if (offset < 0 || length < 0 || offset + length > file.size()) {
            throw new StreamCorruptedException("a part of the cache is missing");
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, offset + bytes.position()) < 0) {
                throw new StreamCorruptedException("a part of the cache is missing");
            }
        }
        return bytes.array();
    }

    private KeptReading[] decoded(PackPart part) throws IOException {
        KeptReading[] readings = new KeptReading[part.size()];
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(part)))) {
            in.setObjectInputFilter(READINGS);
            for (int i = 0; i < readings.length; i++) {
                readings[i] = (KeptReading) in.readObject();
            }
        } catch (ClassNotFoundException | RuntimeException different) {
            StreamCorruptedException damaged = new StreamCorruptedException("a part of the cache cannot be read");
            damaged.initCause(different);
            throw damaged;
        }
        return readings;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
