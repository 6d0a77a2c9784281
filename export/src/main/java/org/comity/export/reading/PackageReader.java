package org.comity.export.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.domain.source.Sha256;
import org.comity.domain.text.QuotedText;
import org.comity.export.csv.CsvReader;
import org.comity.export.csv.DataPackage;
import org.comity.export.folder.FileAction;
import org.comity.export.folder.FileHash;
import org.comity.export.reading.document.JsonObject;
import org.comity.export.reading.document.Utf8Reader;
import org.comity.export.table.Table;
import org.comity.export.table.Tables;
import org.jspecify.annotations.Nullable;

/** Reads the CSV files of a published dataset and their descriptor. */
final class PackageReader {

    private final Path descriptor;
    private final RecentTexts recent = new RecentTexts();

    private PackageReader(Path descriptor) {
        this.descriptor = descriptor;
    }

    static PublishedTables read(Path descriptor) throws IOException {
        return new PackageReader(descriptor).read();
    }

    private PublishedTables read() throws IOException {
        Map<String, Object> members = FileAction.READ.on(descriptor, () -> {
            try (InputStream in = Files.newInputStream(descriptor)) {
                return JsonObject.read(in);
            }
        });
        String name = DataPackage.name(members);
        Map<String, String> hashes = hashes(members);
        Map<String, PublishedTable> tables = new LinkedHashMap<>();
        StringBuilder doubts = new StringBuilder();
        for (Table<?> table : Tables.published()) {
            String file = table.name() + ".csv";
            String expected = hashes.remove(table.name());
            MessageDigest digest = Sha256.start();
            tables.put(table.name(), table(table, descriptor.resolveSibling(file), digest));
            String found = DataPackage.hash(Sha256.finish(digest));
            if (doubts.isEmpty() && !found.equals(expected)) {
                doubts.append(file)
                        .append(" was changed: ")
                        .append(DataPackage.NAME)
                        .append(" gives a different SHA-256");
            }
        }
        for (Table<?> unfolded : Tables.series()) {
            checkHash(unfolded.name() + ".csv", hashes.remove(unfolded.name()));
        }
        Set<String> added = added(members);
        hashes.keySet().stream()
                .filter(other -> !added.contains(other))
                .findFirst()
                .ifPresent(other -> {
                    throw new IllegalArgumentException(
                            "there is no table " + QuotedText.of(other) + " in this version");
                });
        return new PublishedTables(name, DataPackage.imprint(members), "", tables, doubts.toString());
    }

    /** Refuses a file of rows that follow from the others, and are not read, unless it is as it was published. */
    private void checkHash(String name, @Nullable String expected) throws IOException {
        if (expected != null) {
            Sha256 found = FileHash.of(descriptor.resolveSibling(name));
            if (!DataPackage.hash(found).equals(expected)) {
                throw new IllegalArgumentException(
                        name + " was changed: " + DataPackage.NAME + " gives a different SHA-256");
            }
        }
    }

    /** The names of the tables that the program that published has added. Nothing in a dataset depends on their rows. */
    private static Set<String> added(Map<String, Object> members) {
        Set<String> added = new HashSet<>();
        for (Object resource : members.get("resources") instanceof List<?> resources ? resources : List.of()) {
            if (resource instanceof Map<?, ?> described
                    && Boolean.TRUE.equals(described.get(DataPackage.ADDED))
                    && described.get("name") instanceof String name) {
                added.add(name);
            }
        }
        return added;
    }

    /** The hashes of the files by the names of their tables. */
    private static Map<String, String> hashes(Map<String, Object> members) {
        Map<String, String> hashes = new HashMap<>();
        for (Object resource : members.get("resources") instanceof List<?> resources ? resources : List.of()) {
            if (resource instanceof Map<?, ?> described && described.get("name") instanceof String name) {
                hashes.put(name, String.valueOf(described.get("hash")));
            }
        }
        return hashes;
    }

    private PublishedTable table(Table<?> table, Path file, MessageDigest digest) throws IOException {
        CsvTable records = new CsvTable(table.head(), recent);
        try {
            return FileAction.READ.on(file, () -> {
                try (InputStream in =
                        new DigestInputStream(new BufferedInputStream(Files.newInputStream(file)), digest)) {
                    CsvReader.read(new Utf8Reader(in), records::add);
                    return records.table();
                }
            });
        } catch (NoSuchFileException missing) {
            throw (NoSuchFileException)
                    new NoSuchFileException(file.toString(), null, "should be in the folder of " + DataPackage.NAME)
                            .initCause(missing);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(file.getFileName() + ": " + wrong.getMessage(), wrong);
        }
    }
}
