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
import org.comity.export.reading.document.DocumentParser;

/**
 * Reads a published dataset back, so that a program can ask it what it likes.
 *
 * <p>What is read is what was said: statements with their sources and marks, the findings, and what the editor declares.
 * What follows from it is worked out anew, and every cell of every table has to be what was published. So a dataset is
 * refused that somebody has changed, that another version of the rules concluded otherwise, or that has tables or columns
 * which this version does not know.
 */
public final class DatasetReader {

    private static final List<String> DOCUMENTS =
            List.of("dataset.json", "dataset.yaml", "csv/" + DataPackage.NAME, DataPackage.NAME);

    private DatasetReader() {}

    /**
     * Reads a dataset.
     *
     * @param path {@code dataset.json}, {@code dataset.yaml} or {@code datapackage.json} beside the CSV files, the first
     *     two under any name that ends so; or the folder of a publication, of which the first that is there is read
     * @return the dataset, equal to the one that was written
     * @throws NoSuchFileException if there is no such file, or none of these in the folder
     * @throws FileSystemException with the reason, if the file is no published dataset, was changed since, or is one that
     *     this version concludes otherwise
     * @throws IOException if it cannot be read
     */
    public static Dataset read(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString(), null, "there is no such file or folder");
        }
        Path file = Files.isDirectory(path) ? document(path) : path;
        try {
            return DatasetRebuilder.rebuild(tables(file));
        } catch (IllegalArgumentException wrong) {
            throw (FileSystemException)
                    new FileSystemException(file.toString(), null, wrong.getMessage()).initCause(wrong);
        }
    }

    private static PublishedTables tables(Path file) throws IOException {
        if (file.endsWith(DataPackage.NAME)) {
            return PackageReader.read(file);
        }
        DocumentParser language = language(file.toString());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return language.parse(in, DocumentReader::read);
        }
    }

    private static DocumentParser language(String name) {
        if (name.endsWith(".json")) {
            return DocumentParser.JSON;
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return DocumentParser.YAML;
        }
        throw new IllegalArgumentException(
                "a dataset is read from a file that ends in .json or .yaml, or from " + DataPackage.NAME);
    }

    private static Path document(Path folder) throws IOException {
        for (String name : DOCUMENTS) {
            if (Files.exists(folder.resolve(name))) {
                return folder.resolve(name);
            }
        }
        throw new NoSuchFileException(
                folder.toString(),
                null,
                "has none of " + String.join(", ", DOCUMENTS)
                        + "; a dataset cannot be read back from a workbook or from JSON Lines");
    }
}
