package org.comity.export.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.comity.domain.dataset.Dataset;
import org.comity.export.csv.DataPackage;

/**
 * Reads a published dataset back, so that a program can ask it what it likes.
 *
 * <p>What is read is what was said: statements with their sources and marks, the findings, and what the editor declares.
 * What follows from it is worked out anew and is what was published, as long as the rules of resolution are the same.
 * Every statement has to get the id that stands in its row, which its source, its words and what it says make up.
 */
public final class DatasetReader {

    private static final List<String> DOCUMENTS =
            List.of("dataset.json", "dataset.yaml", "csv/" + DataPackage.NAME, DataPackage.NAME);

    private DatasetReader() {}

    /**
     * Reads a dataset.
     *
     * @param path {@code dataset.json}, {@code dataset.yaml} or {@code datapackage.json} beside the CSV files; or the
     *     folder of a publication that has one of them
     * @return the dataset, equal to the one that was written
     * @throws NoSuchFileException if there is no such file, or none of these in the folder
     * @throws FileSystemException with the reason, if the file is no published dataset or was changed since
     * @throws IOException if it cannot be read
     */
    public static Dataset read(Path path) throws IOException {
        Path file = Files.isDirectory(path) ? document(path) : path;
        try {
            return Rebuilding.rebuild(tables(file));
        } catch (IllegalArgumentException wrong) {
            throw (FileSystemException)
                    new FileSystemException(file.toString(), null, wrong.getMessage()).initCause(wrong);
        }
    }

    private static PublishedTables tables(Path file) throws IOException {
        if (file.endsWith(DataPackage.NAME)) {
            return PackageReader.read(file.resolveSibling(""));
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return file.toString().endsWith(".yaml") ? TreeReader.yaml(in) : TreeReader.json(in);
        }
    }

    private static Path document(Path folder) throws IOException {
        for (String name : DOCUMENTS) {
            if (Files.exists(folder.resolve(name))) {
                return folder.resolve(name);
            }
        }
        throw new NoSuchFileException(folder.toString(), null, "has none of " + String.join(", ", DOCUMENTS));
    }
}
