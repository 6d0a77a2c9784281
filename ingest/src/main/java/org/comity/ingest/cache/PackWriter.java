package org.comity.ingest.cache;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a pack: parts of an earlier one as they are, and readings in new parts. */
final class PackWriter implements Closeable {

    /** The number of readings that share a part. The classes of their values are described once for each part. */
    static final int READINGS_OF_PART = 64;

    /** A part is not made much longer than this. */
    private static final int BYTES_OF_PART = 1 << 20;

    private final FileChannel file;
    private final List<PackPart> parts = new ArrayList<>();
    private final Map<ReadingKey, PackEntry> entries = new HashMap<>();
    private long end = PackIndex.LENGTH_OF_HEAD;

    PackWriter(Path path) throws IOException {
        this.file = FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Copies a part of an earlier pack with all its entries. */
    void copy(ReadingPack earlier, PackPart part, Map<ReadingKey, PackEntry> itsEntries) throws IOException {
        int number = parts.size();
        add(earlier.bytes(part), part.size());
        itsEntries.forEach((key, entry) -> entries.put(key, new PackEntry(number, entry.place(), entry.answers())));
    }

    /** Writes readings. */
    void write(List<FreshReading> readings) throws IOException {
        int from = 0;
        while (from < readings.size()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            int to = from;
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                while (to < readings.size() && to - from < READINGS_OF_PART && bytes.size() < BYTES_OF_PART) {
                    FreshReading reading = readings.get(to);
                    out.writeObject(reading.reading());
                    out.flush();
                    entries.put(reading.key(), new PackEntry(parts.size(), to - from, reading.answers()));
                    to++;
                }
            }
            add(bytes.toByteArray(), to - from);
            from = to;
        }
    }

    /** Writes the index, and then the head. */
    void finish(String first, String second) throws IOException {
        long index = end;
        append(new PackIndex(first, second, parts, entries).bytes());
        ByteBuffer head = ByteBuffer.allocate(PackIndex.LENGTH_OF_HEAD);
        head.put(PackIndex.MAGIC).putLong(index).flip();
        write(head, 0);
    }

    private void add(byte[] bytes, int size) throws IOException {
        parts.add(new PackPart(end, bytes.length, size, PartChecksum.of(bytes)));
        append(bytes);
    }

    private void append(byte[] bytes) throws IOException {
        write(ByteBuffer.wrap(bytes), end);
        end += bytes.length;
    }

    private void write(ByteBuffer bytes, long offset) throws IOException {
        long at = offset;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
