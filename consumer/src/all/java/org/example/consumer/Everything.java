package org.example.consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.comity.domain.dataset.Dataset;
import org.comity.export.Format;
import org.comity.export.format.DatasetFormat;
import org.comity.export.publication.Publication;
import org.comity.export.publication.PublicationResult;
import org.comity.export.reading.DatasetReader;
import org.comity.export.verification.Verification;
import org.comity.ingest.CorpusReader;

/** Reads a corpus and publishes it in every format and in one of its own, with a table and a reader of its own. */
public final class Everything {

    private Everything() {}

    /**
     * Runs the program.
     *
     * @param arguments an empty folder
     * @throws IOException if a file cannot be written or read
     */
    public static void main(String[] arguments) throws IOException {
        Path corpus = Reader.corpus(Path.of(arguments[0], "corpus"));
        Files.writeString(corpus.resolve("marks.txt"), "IOM is an observer.\n");
        Files.writeString(corpus.resolve("marks.marks"), "0\t3\tObserver\n");
        Dataset dataset = CorpusReader.read(corpus).resolve();
        Path folder = Path.of(arguments[0], "dataset");
        List<DatasetFormat> formats = new ArrayList<>(Format.all());
        formats.add(Format.find("markdown").orElseThrow());
        PublicationResult result = Publication.publish(dataset, folder, formats, "consumer");
        Check check = new Check();
        check.that("differences", Verification.of(folder).findings(), List.of());
        check.that("workbook", Files.size(folder.resolve("dataset.xlsx")) > 10_000, true);
        check.that("database", Files.size(folder.resolve("dataset.sqlite")) > 10_000, true);
        for (String file : List.of("dataset.yaml", "dataset.json", "csv/datapackage.json")) {
            check.that(file, DatasetReader.read(folder.resolve(file)).equals(result.dataset()), true);
        }
        check.that(
                "own table",
                Files.readAllLines(folder.resolve("csv/body_sizes.csv")),
                List.of("id,body_id,members", "\"add\",\"add\",2"));
        check.that(
                "own format",
                Files.readAllLines(folder.resolve("markdown/body_sizes.md")),
                List.of("| id | body_id | members |", "|---|---|---|", "| add | add | 2 |"));
        check.that(
                "own reader",
                dataset.statements().all().stream()
                        .flatMap(statement -> statement.origins().stream())
                        .anyMatch(origin -> origin.file().equals("marks.marks")),
                true);
        check.end();
    }
}
