package org.comity.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Random changes to the files of a corpus, as people and programs make them. */
final class CorpusEdits {

    private static final int KINDS = 12;

    private final Path folder;
    private final Random random;

    CorpusEdits(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    /** Makes a change, and describes it. */
    String next() throws IOException {
        List<Path> files = files();
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        int kind = random.nextInt(KINDS);
        switch (kind) {
            case 0 -> Files.write(file, changed(bytes, 'x'));
            case 1 -> Files.write(file, changed(bytes, '\n'));
            case 2 -> Files.write(file, replaced(bytes, "\n", "\r\n"));
            case 3 -> Files.write(file, joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, bytes));
            case 4 -> delete(file, files.size());
            case 5 ->
                Files.move(
                        file,
                        file.resolveSibling("n" + random.nextInt(3) + file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            case 6 ->
                Files.copy(
                        file,
                        folder.resolve("copy" + random.nextInt(1_000) + file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            case 7 -> Files.setLastModifiedTime(file, FileTime.fromMillis(random.nextInt()));
            case 8 -> Files.write(file, withoutLine(bytes));
            case 9 -> Files.write(file, withLineTwice(bytes));
            case 10 -> swap(file, files.get(random.nextInt(files.size())));
            default -> sameSizeAndTime(file, bytes);
        }
        return "change " + kind + " of " + folder.relativize(file);
    }

    /** Deletes a file unless it is the last one. */
    private static void delete(Path file, int files) throws IOException {
        if (files > 1) {
            Files.delete(file);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Changes a letter, but neither the length of the file nor the time of its last change. */
    private void sameSizeAndTime(Path file, byte[] bytes) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        byte[] other = bytes.clone();
        if (other.length > 0) {
            int at = random.nextInt(other.length);
            other[at] = (byte) (other[at] == 'e' ? 'a' : 'e');
        }
        Files.write(file, other);
        Files.setLastModifiedTime(file, time);
    }

    private static void swap(Path one, Path other) throws IOException {
        byte[] bytes = Files.readAllBytes(one);
        Files.write(one, Files.readAllBytes(other));
        Files.write(other, bytes);
    }

    private byte[] changed(byte[] bytes, char inserted) {
        int at = random.nextInt(bytes.length + 1);
        byte[] head = Arrays.copyOf(bytes, at);
        return joined(joined(head, new byte[] {(byte) inserted}), Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private byte[] withoutLine(byte[] bytes) {
        List<String> lines = lines(bytes);
        int at = random.nextInt(lines.size());
        return bytes(Stream.concat(lines.subList(0, at).stream(), lines.subList(at + 1, lines.size()).stream())
                .toList());
    }

    private byte[] withLineTwice(byte[] bytes) {
        List<String> lines = lines(bytes);
        int at = random.nextInt(lines.size());
        return bytes(Stream.concat(lines.subList(0, at + 1).stream(), lines.subList(at, lines.size()).stream())
                .toList());
    }

    private static List<String> lines(byte[] bytes) {
        return List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1));
    }

    private static byte[] bytes(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] replaced(byte[] bytes, String what, String with) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replace(what, with)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
