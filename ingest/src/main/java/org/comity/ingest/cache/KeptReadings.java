package org.comity.ingest.cache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.comity.domain.source.Sha256;
import org.comity.ingest.corpus.EarlierReadings;
import org.comity.ingest.file.FileReading;
import org.comity.ingest.file.OpenedFile;
import org.comity.ingest.folder.CorpusFolder;
import org.comity.ingest.folder.FolderLookup;
import org.comity.ingest.folder.FolderLookups;
import org.comity.ingest.folder.Workforce.Task;
import org.jspecify.annotations.Nullable;

/**
 * The readings of an earlier run. A reading is used if everything on which it depends is the same: the program, {@code
 * corpus.yaml}, what other files declare (only in the second round), and all answers of the folders to the questions that
 * were asked while the file was read. Contents are compared by their hashes, never by sizes or times.
 */
final class KeptReadings implements EarlierReadings {

    private final CorpusFolder corpus;
    private final Optional<CorpusFolder> elsewhere;
    private final @Nullable ReadingPack pack;
    private final String first;
    private volatile String second = "";

    private final Map<ReadingKey, PackEntry> used = new ConcurrentHashMap<>();
    private final Map<ReadingKey, FreshReading> fresh = new ConcurrentHashMap<>();

    /** The answers on which the first round of each file depends; none for a file that cannot be kept. */
    private final Map<String, List<PackAnswer>> opened = new ConcurrentHashMap<>();

    private final Map<FolderLookup, String> hashes = new ConcurrentHashMap<>();
    private final Set<String> read = ConcurrentHashMap.newKeySet();

    /**
     * The readings of an earlier run.
     *
     * @param corpus the files of the corpus
     * @param elsewhere further texts
     * @param pack the readings, or null if there are none
     * @param first a hash of what all readings depend on
     */
    KeptReadings(CorpusFolder corpus, Optional<CorpusFolder> elsewhere, @Nullable ReadingPack pack, String first) {
        this.corpus = corpus;
        this.elsewhere = elsewhere;
        this.pack = pack != null && pack.index().first().equals(first) ? pack : null;
        this.first = first;
    }

    @Override
    public OpenedFile open(String path, Task<String, OpenedFile> opening) throws IOException {
        ReadingKey key = new ReadingKey(false, path);
        Optional<KeptReading> kept = kept(key);
        if (kept.isPresent()) {
            opened.put(path, Objects.requireNonNull(used.get(key)).answers());
            return kept.get().opened(path);
        }
        FolderLookups lookups = new FolderLookups();
        OpenedFile file = lookups.during(path, opening);
        read.add(path);
        Optional<List<PackAnswer>> answers = lookups.complete().map(this::answers);
        answers.ifPresent(complete -> {
            opened.put(path, complete);
            KeptReading.of(file).ifPresent(reading -> fresh.put(key, new FreshReading(key, reading, complete)));
        });
        return file;
    }

    @Override
    public void declared(Supplier<String> state) {
        second = state.get();
    }

    @Override
    public FileReading read(String path, Task<String, FileReading> reading) throws IOException {
        List<PackAnswer> before = opened.get(path);
        if (before == null) {
            read.add(path);
            return reading.apply(path);
        }
        ReadingKey key = new ReadingKey(true, path);
        Optional<FileReading> kept = kept(key).map(KeptReading::readingOrNull);
        if (kept.isPresent()) {
            return kept.get();
        }
        FolderLookups lookups = new FolderLookups();
        FileReading file = lookups.during(path, reading);
        read.add(path);
        lookups.complete().ifPresent(answers -> {
            Set<PackAnswer> all = new LinkedHashSet<>(before);
            all.addAll(answers(answers));
            fresh.put(key, new FreshReading(key, KeptReading.of(file), List.copyOf(all)));
        });
        return file;
    }

    /** The number of files that were read in one of the rounds. */
    int readCount() {
        return read.size();
    }

    /** Returns whether the pack contains exactly what this run used. */
    boolean isPackComplete() {
        return pack != null
                && fresh.isEmpty()
                && used.size() == pack.index().entries().size()
                && (pack.index().second().equals(second)
                        || used.keySet().stream().noneMatch(ReadingKey::waited));
    }

    /** Writes the readings of this run. A part of the earlier pack in which all readings are used is copied. */
    void write(PackWriter writer) throws IOException {
        List<FreshReading> readings = new ArrayList<>(fresh.values());
        ReadingPack earlier = pack;
        if (earlier != null) {
            Map<Integer, Map<ReadingKey, PackEntry>> byPart = new HashMap<>();
            used.forEach((key, entry) -> byPart.computeIfAbsent(entry.part(), none -> new HashMap<>())
                    .put(key, entry));
            for (int number = 0; number < earlier.index().parts().size(); number++) {
                PackPart part = earlier.index().parts().get(number);
                Map<ReadingKey, PackEntry> entries = byPart.getOrDefault(number, Map.of());
                if (entries.size() == part.size() && part.size() > PackWriter.READINGS_OF_PART / 2) {
                    writer.copy(earlier, part, entries);
                } else {
                    for (Map.Entry<ReadingKey, PackEntry> entry : entries.entrySet()) {
                        PackEntry kept = entry.getValue();
                        readings.add(new FreshReading(entry.getKey(), earlier.read(kept), kept.answers()));
                    }
                }
            }
        }
        readings.sort(
                Comparator.comparing((FreshReading reading) -> reading.key().path())
                        .thenComparing(reading -> reading.key().waited()));
        writer.write(readings);
        writer.finish(first, second);
    }

    /** Closes the earlier pack. */
    void close() throws IOException {
        if (pack != null) {
            pack.close();
        }
    }

    /** The kept reading of a file if it is still right. What cannot be read counts as missing. */
    private Optional<KeptReading> kept(ReadingKey key) {
        ReadingPack earlier = pack;
        PackEntry entry = earlier == null ? null : earlier.index().entries().get(key);
        if (earlier == null
                || entry == null
                || (key.waited() && !earlier.index().second().equals(second))
                || !entry.answers().stream().allMatch(this::isStillSo)) {
            return Optional.empty();
        }
        try {
            KeptReading reading = earlier.read(entry);
            used.put(key, entry);
            return Optional.of(reading);
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private boolean isStillSo(PackAnswer answer) {
        Optional<CorpusFolder> folder = answer.elsewhere() ? elsewhere : Optional.of(corpus);
        return folder.filter(asked -> answer.ofContent()
                        ? answer.answer().equals(hash(asked, answer.path()))
                        : answer.answer().equals(asked.find(answer.path()).orElse("")))
                .isPresent();
    }

    /** The hash of a file as it is now; empty if it is not listed or cannot be read. */
    private String hash(CorpusFolder folder, String path) {
        FolderLookup question = new FolderLookup(folder, true, path, "");
        String known = hashes.get(question);
        if (known == null) {
            known = folder.find(path).filter(path::equals).isPresent() ? hashed(folder, path) : "";
            hashes.put(question, known);
        }
        return known;
    }

    private static String hashed(CorpusFolder folder, String path) {
        try {
            return folder.read(path, finding -> {})
                    .map(Sha256::of)
                    .map(Sha256::value)
                    .orElse("");
        } catch (IOException unreadable) {
            return "";
        }
    }

    private List<PackAnswer> answers(List<FolderLookup> lookups) {
        return lookups.stream()
                .map(lookup -> new PackAnswer(
                        !lookup.folder().equals(corpus), lookup.ofContent(), lookup.path(), lookup.answer()))
                .toList();
    }
}
