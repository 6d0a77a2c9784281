package org.comity.ingest.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.source.Sha256;
import org.comity.ingest.file.StateHash;
import org.comity.ingest.folder.CorpusFolder;
import org.jspecify.annotations.Nullable;

/**
 * A folder of packs, one for each corpus. A pack is written into a new file, which then takes its place at once, so that
 * several programs may use the folder at the same time.
 */
public final class ReadingPacks {

    /** The bytes of all packs together; beyond that, those that were written first leave. */
    static final long MOST_BYTES = 2L << 30;

    private static final String PREFIX = "readings-";
    private static final String ENDING = ".pack";
    private static final int DIGITS_OF_NAME = 32;

    private final Path folder;
    private final String program;
    private final long mostBytes;

    /**
     * A folder of packs.
     *
     * @param folder the folder, which is made when something is written
     * @param program the code that reads; packs of others are not used
     */
    public ReadingPacks(Path folder, String program) {
        this(folder, program, MOST_BYTES);
    }

    ReadingPacks(Path folder, String program, long mostBytes) {
        this.folder = folder;
        this.program = program;
        this.mostBytes = mostBytes;
    }

    /**
     * Does some reading with the readings that are kept of a corpus, and keeps the new ones.
     *
     * @param place what distinguishes the corpus from others
     * @param description the hash of {@code corpus.yaml}
     * @param corpus its files
     * @param elsewhere further texts
     * @param reading the reading
     * @return its result
     * @throws IOException if reading fails; not if nothing can be kept
     */
    public <T> KeptResult<T> use(
            String place,
            String description,
            CorpusFolder corpus,
            Optional<CorpusFolder> elsewhere,
            KeptResult.Reading<T> reading)
            throws IOException {
        Path file = folder.resolve(PREFIX + Sha256.ofText(place).value().substring(0, DIGITS_OF_NAME) + ENDING);
        String first = new StateHash()
                .add(program)
                .add(description)
                .add(elsewhere.isPresent() ? 1 : 0)
                .hash();
        try (ReadingPack pack = opened(file)) {
            KeptReadings kept = new KeptReadings(corpus, elsewhere, pack, first);
            T result = reading.with(kept);
            return new KeptResult<>(result, kept.readCount(), save(kept, file));
        }
    }

    private static @Nullable ReadingPack opened(Path file) {
        try {
            return ReadingPack.open(file);
        } catch (IOException | RuntimeException missingOrDamaged) {
            return null;
        }
    }

    /** Writes the readings; returns why that failed, or null. */
    private @Nullable IOException save(KeptReadings kept, Path file) {
        if (kept.isPackComplete()) {
            return null;
        }
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, PREFIX, ".new");
            try {
                try (PackWriter writer = new PackWriter(fresh)) {
                    kept.write(writer);
                }
                // Some systems do not replace a file that is open.
                kept.close();
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            bound(file);
            return null;
        } catch (IOException failed) {
            return failed;
        }
    }

    /** Removes the oldest packs if all together are too large. */
    private void bound(Path written) throws IOException {
        record Old(Path path, long size, FileTime time) {}
        List<Old> all = new ArrayList<>();
        long size = Files.size(written);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.toList()) {
                if (path.getFileName().toString().startsWith(PREFIX) && !path.equals(written)) {
                    all.add(new Old(path, Files.size(path), Files.getLastModifiedTime(path)));
                    size += Files.size(path);
                }
            }
        }
        all.sort(Comparator.comparing(Old::time));
        for (Old old : all) {
            if (size > mostBytes) {
                Files.deleteIfExists(old.path());
                size -= old.size();
            }
        }
    }
}
