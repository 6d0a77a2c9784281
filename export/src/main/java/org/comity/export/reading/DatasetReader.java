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
import org.comity.export.folder.FileAction;
import org.comity.export.reading.document.DocumentParser;

/**
 * Reads a published dataset back, for programs that query it.
 *
 * <p>The reader reads the statements with their sources and marks, the findings, and the declarations of the editor. It
 * computes the conclusions again, and compares every cell of every table with the published cell. It therefore refuses
 * a dataset that was changed, for which a different version of the rules came to different conclusions, or that has
 * tables or columns unknown to this version. It ignores the rows of tables that the program that published has added, see
 * {@link org.comity.export.publication.PublicationOptions#withTables}. It does not compare hashes: what is not a cell, such
 * as the title of the corpus, is read as it is, and {@link org.comity.export.verification.Verification} notices whether it
 * was changed.
 *
 * @since 0.1
 */
public final class DatasetReader {

    private static final List<String> DOCUMENTS =
            List.of("dataset.json", "dataset.yaml", "csv/" + DataPackage.NAME, DataPackage.NAME);

    private DatasetReader() {}

    /**
     * Reads a dataset.
     *
     * @param path {@code dataset.json} or {@code dataset.yaml} under any name with the same extension, or {@code
     *     datapackage.json} in the folder of the CSV files; or the folder of a publication, where the first of these
     *     files that exists is read
     * @return the dataset, equal to the one that was written
     * @throws NoSuchFileException if the file does not exist, or the folder has none of these files
     * @throws FileSystemException with the reason, if the file is not a published dataset, was changed since it was
     *     published, or this version comes to different conclusions
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
            String reason = GitDamage.of(file).orElse(String.valueOf(wrong.getMessage()));
            throw (FileSystemException) new FileSystemException(file.toString(), null, reason).initCause(wrong);
        }
    }

    private static PublishedTables tables(Path file) throws IOException {
        if (file.endsWith(DataPackage.NAME)) {
            return PackageReader.read(file);
        }
        DocumentParser language = language(file.toString());
        return FileAction.READ.on(file, () -> {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                return language.parse(in, DocumentReader::read);
            }
        });
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
