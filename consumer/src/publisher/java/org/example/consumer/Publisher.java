package org.example.consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comity.domain.dataset.Dataset;
import org.comity.export.Format;
import org.comity.export.publication.Publication;
import org.comity.export.publication.PublicationResult;
import org.comity.export.reading.DatasetReader;
import org.comity.export.verification.Verification;

/** Publishes a dataset in every format, verifies the folder and reads the dataset back from each file that has it. */
public final class Publisher {

    private Publisher() {}

    /**
     * Runs the program.
     *
     * @param arguments the folder to publish into
     * @throws IOException if a file cannot be written or read
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Dataset dataset = Corpus.dataset();
        PublicationResult result = Publication.publish(dataset, folder, Format.all(), "publisher");
        System.out.println("module " + Publisher.class.getModule().getName());
        System.out.println("module " + Publication.class.getModule().getName());
        System.out.println(Verification.of(folder).findings().size() + " findings");
        System.out.println("workbook " + (Files.size(folder.resolve("dataset.xlsx")) > 10_000));
        for (String file : List.of("dataset.yaml", "dataset.json", "csv/datapackage.json")) {
            System.out.println(file + " " + DatasetReader.read(folder.resolve(file)).equals(result.dataset()));
        }
    }
}
