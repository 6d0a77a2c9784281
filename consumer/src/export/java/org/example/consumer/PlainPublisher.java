package org.example.consumer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.comity.export.table.Tables;
import org.comity.export.verification.Verification;

/** Publishes a dataset in every format except the workbook and the database, without Apache POI and SQLite. */
public final class PlainPublisher {

    private PlainPublisher() {}

    /**
     * Runs the program.
     *
     * @param arguments the folder to publish into
     * @throws IOException if a file cannot be written or read
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Dataset dataset = Corpus.dataset();
        Check check = new Check();
        check.that(
                "workbook",
                refusal(dataset, folder, Format.XLSX),
                "a workbook needs Apache POI: add the dependency"
                        + " org.apache.poi:poi-ooxml, and to a module also 'requires org.apache.poi.ooxml'");
        check.that(
                "database",
                refusal(dataset, folder, Format.SQLITE),
                "a database needs the driver of SQLite: add the"
                        + " dependency org.xerial:sqlite-jdbc, and to a module also 'requires org.xerial.sqlitejdbc'");
        check.that("folder", Files.exists(folder), false);
        List<DatasetFormat> formats = new ArrayList<>(Format.all());
        formats.removeAll(List.of(Format.XLSX, Format.SQLITE));
        PublicationResult result = Publication.publish(dataset, folder, formats, "consumer");
        check.that("differences", Verification.of(folder).findings(), List.of());
        for (String file : List.of("dataset.yaml", "dataset.json", "csv/datapackage.json")) {
            check.that(file, DatasetReader.read(folder.resolve(file)).equals(result.dataset()), true);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Format.CSV.write(Tables.of(dataset).find("memberships").orElseThrow(), dataset, out);
        check.that(
                "memberships",
                out.toString(StandardCharsets.UTF_8),
                Files.readString(folder.resolve("csv/memberships.csv")));
        check.end();
    }

    private static String refusal(Dataset dataset, Path folder, DatasetFormat format) throws IOException {
        try {
            Publication.publish(dataset, folder, List.of(Format.CSV, format), "consumer");
            return "none";
        } catch (IllegalStateException refused) {
            return refused.getMessage();
        }
    }
}
