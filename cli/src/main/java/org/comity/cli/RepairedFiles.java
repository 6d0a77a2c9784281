package org.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comity.domain.source.Origin;
import org.comity.ingest.QuoteRepair;
import org.comity.ingest.StatementFile;

/** Writes the words of the texts into files of flat statements whose quotes differ from them in typography only. */
final class RepairedFiles {

    private final int quotes;
    private final List<String> files;

    private RepairedFiles(int quotes, List<String> files) {
        this.quotes = quotes;
        this.files = files;
    }

    /**
     * Repairs quotes. Each file is replaced as a whole.
     *
     * @param corpus the folder of the corpus
     * @param repairs the quotes; those in other files are left as they are
     */
    static RepairedFiles in(Path corpus, List<QuoteRepair> repairs) throws IOException {
        Map<String, Map<Origin, String>> byFile = new TreeMap<>();
        for (QuoteRepair repair : repairs) {
            byFile.computeIfAbsent(repair.origin().file(), none -> new LinkedHashMap<>())
                    .put(repair.origin(), repair.words());
        }
        int quotes = 0;
        List<String> files = new ArrayList<>();
        for (Map.Entry<String, Map<Origin, String>> one : byFile.entrySet()) {
            Path path = corpus.resolve(one.getKey());
            Optional<StatementFile> file = StatementFile.of(one.getKey(), Files.readAllBytes(path));
            if (file.isPresent()) {
                replace(path.toRealPath(), file.get().with(one.getValue()));
                quotes += one.getValue().size();
                files.add(one.getKey());
            }
        }
        return new RepairedFiles(quotes, files);
    }

    private static void replace(Path file, byte[] content) throws IOException {
        Path next = file.resolveSibling("." + file.getFileName() + ".comity-part");
        try {
            Files.write(next, content);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /** Returns whether nothing was repaired. */
    boolean isEmpty() {
        return quotes == 0;
    }

    /** What was done, such as {@code 2 quotes in forum.jsonl}. */
    String outcome() {
        return isEmpty()
                ? "nothing: no quote differs in typography only"
                : Summary.number(quotes, "quote") + " in " + String.join(", ", files);
    }
}
