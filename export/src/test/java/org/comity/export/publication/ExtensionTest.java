package org.comity.export.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.Finding;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Statements;
import org.comity.export.Format;
import org.comity.export.Sample;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.FormatFiles;
import org.comity.export.format.PublishedFile;
import org.comity.export.format.TableFormat;
import org.comity.export.reading.DatasetReader;
import org.comity.export.table.ColumnType;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Table;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;
import org.comity.export.verification.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats and tables of other projects. */
class ExtensionTest {

    @TempDir
    private Path folder;

    @Test
    void publishesAFormatOfAnotherProjectBesideOurs() throws IOException {
        List<DatasetFormat> all = new ArrayList<>(Format.all());
        Publication.publish(Sample.dialogues(), folder.resolve("ours"), all, "comity test");
        all.add(0, new AtlasFormat());
        PublicationResult result = Publication.publish(Sample.dialogues(), folder.resolve("both"), all, "comity test");

        assertTrue(Files.readString(folder.resolve("both/atlas/counts.txt")).startsWith("organizations "));
        assertTrue(result.files().stream().map(PublishedFile::path).toList().contains("atlas/counts.txt"));
        assertEquals(List.of(), Verification.of(folder.resolve("both")).findings());
        Map<String, String> ours = contents(folder.resolve("ours"));
        Map<String, String> both = contents(folder.resolve("both"));
        ours.remove("comity-manifest.yaml");
        assertTrue(both.entrySet().containsAll(ours.entrySet()), "a row was changed for the other formats");
    }

    @Test
    void removesItsFilesAndItsFolderWhenTheNextPublicationHasOtherFormats() throws IOException {
        Publication.publish(Sample.dialogues(), folder, List.of(new AtlasFormat()), "comity test");
        Publication.publish(Sample.dialogues(), folder, List.of(Format.JSON), "comity test");

        assertFalse(Files.exists(folder.resolve("atlas")));
        assertEquals(List.of(), Verification.of(folder).findings());
    }

    @Test
    void cleansUpAfterAFormatThatWasKilled() throws IOException {
        Files.createDirectory(folder.resolve("atlas"));
        Files.writeString(folder.resolve("atlas/counts.txt.comity-temp"), "half");
        Publication.publish(Sample.dialogues(), folder, List.of(Format.JSON), "comity test");

        assertFalse(Files.exists(folder.resolve("atlas")));
        Files.createDirectory(folder.resolve("photos"));
        Files.writeString(folder.resolve("photos/one.txt"), "mine");
        assertTrue(refusal(List.of(Format.JSON), List.of()).contains("contains photos, which Comity did not write"));
    }

    @Test
    void reportsWhatItCannotContain() throws IOException {
        Dataset dataset = Sample.topics(List.of("Straße"));
        PublicationResult result = Publication.publish(dataset, folder, List.of(new AtlasFormat()), "comity test");

        assertEquals(
                List.of("atlas-sharp-s"),
                result.findings().stream()
                        .map(finding -> finding.id().code())
                        .distinct()
                        .toList());
        assertEquals(result.findings(), Publication.losses(dataset, List.of(new AtlasFormat())));
        assertEquals(List.<Finding>of(), Publication.losses(dataset, List.of(Format.JSON)));
    }

    @Test
    void namesAFormatThatFailsAndChangesNothing() throws IOException {
        Publication.publish(Sample.dialogues(), folder, List.of(Format.YAML), "comity test");
        Map<String, String> before = contents(folder);
        Map<String, String> failures = new TreeMap<>();
        failures.put(": write() failed: java.lang.IllegalStateException: no atlas", told(writing((rows, files) -> {
            throw new IllegalStateException("no atlas");
        })));
        failures.put(
                ": write() failed: java.io.IOException: paper jam",
                told(writing((rows, files) -> files.write("own/a.txt", out -> {
                    throw new IOException("paper jam");
                }))));
        failures.put(": write() failed: java.lang.StackOverflowError", told(writing((rows, files) -> {
            throw new StackOverflowError();
        })));
        failures.put(
                ": write() did not write 'own/a.txt', which is one of its files", told(writing((rows, files) -> {})));
        failures.put(
                ": write() wrote 'b.txt', which is not one of its files",
                told(writing((rows, files) -> files.write("b.txt", out -> {}))));
        failures.put(": write() wrote 'own/a.txt' twice", told(writing((rows, files) -> {
            files.write("own/a.txt", out -> {});
            files.write("own/a.txt", out -> {});
        })));
        failures.put(": write() wrote to 'own/a.txt' after this file was complete", told(writing((rows, files) -> {
            OutputStream[] kept = new OutputStream[1];
            files.write("own/a.txt", out -> kept[0] = out);
            kept[0].write(1);
        })));

        failures.forEach((expected, message) -> assertTrue(
                message.startsWith("the format 'own' (" + OwnFormat.class.getName() + ")" + expected), message));
        assertEquals(before, contents(folder));
    }

    @Test
    void refusesNamesOfFilesThatEscapeOrCollide() throws IOException {
        for (String path : List.of(
                "../a.txt",
                "/a.txt",
                "a/b/c.txt",
                ".git",
                "A.txt",
                "a//b",
                "",
                "nul.txt",
                "atlas",
                "a./b",
                "comity-manifest.yaml",
                "a.comity-temp",
                "csv/own.csv",
                "dataset.json",
                "dataset.schema.json",
                "a\\b",
                "é.txt")) {
            String message = told(new OwnFormat("own", List.of(path), (rows, files) -> {}));
            assertTrue(
                    message.startsWith("the format 'own' (" + OwnFormat.class.getName() + ") cannot write "),
                    path + ": " + message);
        }
        assertEquals(
                "the formats 'one' and 'two' both write 'own/a.txt'",
                refusal(
                        List.of(
                                new OwnFormat("two", List.of("own/a.txt"), (rows, files) -> {}),
                                new OwnFormat("one", List.of("own/a.txt"), (rows, files) -> {})),
                        List.of()));
        assertEquals(
                "the format 'one' writes a file 'own.d', and another a folder",
                refusal(
                        List.of(
                                new OwnFormat("one", List.of("own.d"), (rows, files) -> {}),
                                new OwnFormat("two", List.of("own.d/a.txt"), (rows, files) -> {})),
                        List.of()));
        assertEquals(
                "two formats have the name 'csv'; rename one of them",
                told(new OwnFormat("csv", List.of("a.txt"), (rows, files) -> {})));
        assertTrue(told(new OwnFormat("Own", List.of(), (rows, files) -> {})).contains("cannot have the name 'Own'"));
        assertFalse(Files.exists(folder.resolve(".comity.lock")));
    }

    @Test
    void publishesATableOfAProgramInEveryFormatAndReadsTheDatasetBack() throws IOException {
        Dataset dataset = agency();
        PublicationResult result =
                Publication.publish(dataset, folder, Format.all(), "comity test", with(seats(row -> row)));

        List<String> seats = Files.readAllLines(folder.resolve("csv/seats.csv"));
        assertEquals("id,entity_id,held_on,seats", seats.get(0));
        assertEquals(1 + dataset.entities().size(), seats.size());
        assertTrue(seats.get(1).matches("\"([a-z0-9-]+)\",\"\\1\",2011-01-25,[12]"), seats.get(1));
        for (String file : List.of("dataset.json", "dataset.yaml", "csv/datapackage.json")) {
            assertEquals(result.dataset(), DatasetReader.read(folder.resolve(file)), file);
            assertTrue(Files.readString(folder.resolve(file)).contains("seats"), file);
        }
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(folder.resolve("dataset.schema.json")));
        String json = Files.readString(folder.resolve("dataset.json"));
        assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
        assertFalse(schema.validate(json.replace("2011-01-25", "soon"), InputFormat.JSON)
                .isEmpty());
        assertTrue(Files.exists(folder.resolve("jsonl/seats.jsonl")));
        assertTrue(Files.exists(folder.resolve("csv-for-excel/seats.csv")));
        assertEquals(List.of(), Verification.of(folder).findings());
    }

    @Test
    void refusesTablesThatOtherFilesCannotContain() throws IOException {
        for (String name :
                List.of("memberships", "matrix", "rows", "rc", "ab1", "con", "no", "Seats", "a", "x".repeat(26), "")) {
            assertTrue(refusal(List.of(Format.JSON), List.of(table(name, "id"))).contains("table"), name);
        }
        assertTrue(refusal(List.of(Format.JSON), List.of(table("seats", "id"), table("seats", "id")))
                .contains("used already"));
        for (String column : List.of("Id", "no", "a-b", "a,b", "", "x".repeat(201))) {
            assertTrue(
                    refusal(List.of(Format.JSON), List.of(table("seats", column)))
                            .contains("cannot have a column"),
                    column);
        }
    }

    @Test
    void namesATableWhoseRowsAreNotWhatItDeclares() throws IOException {
        Map<String, Object> failures = new TreeMap<>();
        failures.put(", row 1: id is missing, but the column declares that it never is", Optional.empty());
        failures.put(", row 2 (id 'x'): an earlier row has the same id", "x");
        failures.put(", row 1: id is an empty text; leave the value out instead", "");
        for (Collection<DatasetFormat> formats :
                List.<Collection<DatasetFormat>>of(List.of(Format.JSON), List.of(Format.JSON, Format.XLSX))) {
            failures.forEach((expected, id) ->
                    assertEquals("the table 'seats'" + expected, refusal(formats, List.of(seats(row -> id)))));
            assertEquals(
                    "the table 'seats', row 1: the column id failed: java.lang.IllegalStateException: no seats",
                    refusal(formats, List.of(seats(row -> {
                        throw new IllegalStateException("no seats");
                    }))));
        }
        assertFalse(Files.exists(folder.resolve("dataset.json")));
    }

    @Test
    void writesOneTableToAStream() throws IOException {
        Lines lines = new Lines();
        lines.write(seats(row -> row), Sample.dialogues(), OutputStream.nullOutputStream());
        Publication.publish(Sample.dialogues(), folder, List.of(lines), "comity test", with(seats(row -> row)));

        assertTrue(Files.readString(folder.resolve("lines/seats.txt")).startsWith("["));
        assertTrue(Files.exists(folder.resolve("lines/memberships.txt")));
    }

    /** A dataset that can be read back. */
    private static Dataset agency() {
        AttributeStatement kind = AttributeStatement.of(
                Provenance.asserted(Mark.of(Origin.of("corpus.yaml"))),
                EntityId.of("iom"),
                AttributeKey.KIND,
                new AttributeValue.KindValue(OrganizationKind.INTERGOVERNMENTAL));
        Corpus corpus = new Corpus(new Slug("agency"), new Imprint("", "", "", ""), List.of(), List.of());
        return Resolution.resolve(corpus, Statements.of(List.of(), List.of(kind)), List.of());
    }

    private static PublicationOptions with(Table<?>... tables) {
        return PublicationOptions.DEFAULT.withTables(List.of(tables));
    }

    private static Table<?> table(String name, String column) {
        return Table.<String>named(name, "A row.")
                .add(column, ColumnType.TEXT, "A text.", row -> row)
                .rows(dataset -> Stream.of("x"));
    }

    /** A table with a row per entity. */
    private static Table<?> seats(Function<String, Object> id) {
        return Table.<String>named("seats", "The seats of an entity.")
                .add("id", ColumnType.ID, "The id.", id)
                .required()
                .add("entity_id", ColumnType.ID, "The entity.", row -> row)
                .references("entities")
                .add("held_on", ColumnType.DATE, "A day.", row -> LocalDate.of(2011, 1, 25))
                .add("seats", ColumnType.INTEGER, "A number.", row -> row.length() > 3 ? 2 : 1)
                .rows(dataset ->
                        dataset.entities().stream().map(entity -> entity.id().value()));
    }

    private String told(DatasetFormat format) throws IOException {
        String alone = refusal(List.of(format), List.of());
        assertEquals(alone, refusal(List.of(Format.JSON, format), List.of()));
        return alone;
    }

    private String refusal(Collection<? extends DatasetFormat> formats, List<Table<?>> tables) {
        return String.valueOf(assertThrows(
                        IOException.class,
                        () -> Publication.publish(
                                Sample.dialogues(),
                                folder,
                                formats,
                                "comity test",
                                PublicationOptions.DEFAULT.withTables(tables)))
                .getMessage());
    }

    private static OwnFormat writing(Content content) {
        return new OwnFormat("own", List.of("own/a.txt"), content);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Arrays.hashCode(Files.readAllBytes(file)) + "");
            }
        }
        return contents;
    }

    @FunctionalInterface
    private interface Content {

        void write(DatasetRows rows, FormatFiles files) throws IOException;
    }

    /** A format that does what a test wants. */
    private record OwnFormat(String label, List<String> paths, Content content) implements DatasetFormat {

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public List<String> files(List<TableHead> tables) {
            return paths;
        }

        @Override
        public void write(DatasetRows rows, FormatFiles files) throws IOException {
            content.write(rows, files);
        }
    }

    /** A format with one file per table. */
    private static final class Lines implements TableFormat {

        @Override
        public String label() {
            return "lines";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public String ending() {
            return ".txt";
        }

        @Override
        public void write(TableRows table, OutputStream out) throws IOException {
            while (table.rows().hasNext()) {
                out.write((Arrays.toString(table.rows().next()) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
