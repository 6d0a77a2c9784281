package org.comity.ingest.cache;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The index at the end of a pack.
 *
 * @param first a hash of what all readings of the first round depend on: the program and {@code corpus.yaml}
 * @param second a hash of what all readings of the second round depend on besides
 * @param parts the parts of the pack
 * @param entries the readings
 */
record PackIndex(String first, String second, List<PackPart> parts, Map<ReadingKey, PackEntry> entries) {

    /** Begins the file: a name and the number of the form, and then the place of the index. */
    static final byte[] MAGIC = {'C', 'O', 'M', 'I', 'T', 'Y', 'R', '1'};

    static final int LENGTH_OF_HEAD = 16;

    private static final int LENGTH_OF_HASH = 32;

    private static final HexFormat HEX = HexFormat.of();

    /** Reads the index of a file. */
    static PackIndex read(FileChannel file) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(ReadingPack.bytes(file, 0, LENGTH_OF_HEAD));
        byte[] magic = new byte[MAGIC.length];
        head.get(magic);
        long offset = head.getLong();
        long length = file.size() - offset - Long.BYTES;
        if (!Arrays.equals(magic, MAGIC) || offset < LENGTH_OF_HEAD || length < 0 || length > Integer.MAX_VALUE) {
            throw new StreamCorruptedException("not a cache of this version");
        }
        byte[] bytes = ReadingPack.bytes(file, offset, (int) length);
        ByteBuffer checksum = ByteBuffer.wrap(ReadingPack.bytes(file, offset + length, Long.BYTES));
        if (PartChecksum.of(bytes) != checksum.getLong()) {
            throw new StreamCorruptedException("the index of the cache is damaged");
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Input(in).index();
        }
    }

    /** The bytes of the index, with their checksum. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes))) {
            new Output(out).index(this);
        }
        long checksum = PartChecksum.of(bytes.toByteArray());
        bytes.write(ByteBuffer.allocate(Long.BYTES).putLong(checksum).array());
        return bytes.toByteArray();
    }

    /** Reads values. Paths share beginnings with those before them. */
    private static final class Input {
        private final DataInputStream in;
        private String last = "";

        Input(DataInputStream in) {
            this.in = in;
        }

        PackIndex index() throws IOException {
            String first = in.readUTF();
            String second = in.readUTF();
            List<PackPart> parts = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                parts.add(new PackPart(in.readLong(), in.readInt(), in.readInt(), in.readLong()));
            }
            int count = in.readInt();
            Map<ReadingKey, PackEntry> entries = new HashMap<>(count * 2);
            for (int i = 0; i < count; i++) {
                ReadingKey key = new ReadingKey(in.readBoolean(), path());
                PackEntry entry = new PackEntry(in.readInt(), in.readInt(), answers());
                if (entry.part() < 0
                        || entry.part() >= parts.size()
                        || entry.place() < 0
                        || entry.place() >= parts.get(entry.part()).size()) {
                    throw new StreamCorruptedException("the index of the cache is damaged");
                }
                entries.put(key, entry);
            }
            return new PackIndex(first, second, parts, entries);
        }

        private List<PackAnswer> answers() throws IOException {
            List<PackAnswer> answers = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                boolean elsewhere = in.readBoolean();
                boolean ofContent = in.readBoolean();
                answers.add(new PackAnswer(elsewhere, ofContent, path(), ofContent ? hash() : path()));
            }
            return answers;
        }

        private String path() throws IOException {
            int shared = in.readUnsignedShort();
            String path = last.substring(0, shared) + in.readUTF();
            last = path;
            return path;
        }

        private String hash() throws IOException {
            return HEX.formatHex(in.readNBytes(LENGTH_OF_HASH));
        }
    }

    /** Writes values in the same way. */
    private static final class Output {
        private static final int LONGEST_SHARED = 0xFFFF;

        private final DataOutputStream out;
        private String last = "";

        Output(DataOutputStream out) {
            this.out = out;
        }

        void index(PackIndex index) throws IOException {
            out.writeUTF(index.first());
            out.writeUTF(index.second());
            out.writeInt(index.parts().size());
            for (PackPart part : index.parts()) {
                out.writeLong(part.offset());
                out.writeInt(part.length());
                out.writeInt(part.size());
                out.writeLong(part.checksum());
            }
            out.writeInt(index.entries().size());
            for (Map.Entry<ReadingKey, PackEntry> entry : index.entries().entrySet()) {
                out.writeBoolean(entry.getKey().waited());
                path(entry.getKey().path());
                out.writeInt(entry.getValue().part());
                out.writeInt(entry.getValue().place());
                answers(entry.getValue().answers());
            }
        }

        private void answers(List<PackAnswer> answers) throws IOException {
            out.writeInt(answers.size());
            for (PackAnswer answer : answers) {
                out.writeBoolean(answer.elsewhere());
                out.writeBoolean(answer.ofContent());
                path(answer.path());
                if (answer.ofContent()) {
                    hash(answer.answer());
                } else {
                    path(answer.answer());
                }
            }
        }

        private void path(String path) throws IOException {
            int shared = 0;
            int most = Math.min(LONGEST_SHARED, Math.min(last.length(), path.length()));
            while (shared < most && last.charAt(shared) == path.charAt(shared)) {
                shared++;
            }
            out.writeShort(shared);
            out.writeUTF(path.substring(shared));
            last = path;
        }

        private void hash(String hash) throws IOException {
            out.write(HEX.parseHex(hash));
        }
    }
}
