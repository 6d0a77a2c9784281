package org.comity.export.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.export.Format;
import org.comity.export.GeneratedDatasets;
import org.comity.export.Sample;
import org.comity.export.consumer.JavaPath;
import org.comity.export.folder.OutputFolder;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.PublishedFile;
import org.comity.export.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublicationTest {

    private static final List<DatasetFormat> ALL = Format.all();

    @TempDir
    private Path folder;

    @Test
    void writesAFileForEachTableAWorkbookADocumentAndTheManifest() throws IOException {
        PublicationResult result = publish(folder, ALL);

        List<String> paths = result.files().stream().map(PublishedFile::path).toList();
        List<String> tables = Stream.concat(Tables.published().stream(), Tables.series().stream())
                .map(table -> table.name())
                .sorted()
                .toList();
        assertEquals(
                Stream.of(
                                Stream.concat(Tables.all().stream(), Tables.series().stream())
                                        .map(table -> "csv-for-excel/" + table.name() + ".csv")
                                        .sorted(),
                                Stream.concat(
                                                tables.stream().map(table -> "csv/" + table + ".csv"),
                                                Stream.of("csv/datapackage.json", "csv/csv-metadata.json"))
                                        .sorted(),
                                Stream.of(
                                        "dataset.json",
                                        "dataset.schema.json",
                                        "dataset.sqlite",
                                        "dataset.xlsx",
                                        "dataset.yaml"),
                                tables.stream().map(table -> "jsonl/" + table + ".jsonl"),
                                Stream.of(
                                        "metadata.yaml",
                                        "network/edges.csv",
                                        "network/network.gexf",
                                        "network/network.graphml",
                                        "network/nodes.csv",
                                        "panel/body_year.csv",
                                        "panel/codes.csv",
                                        "panel/columns.csv",
                                        "panel/datapackage.json",
                                        "panel/state_year.csv"))
                        .flatMap(names -> names)
                        .toList(),
                paths.stream().filter(path -> !path.startsWith("report/")).toList());
        assertTrue(paths.contains("report/index.html"), paths.toString());
        List<String> expected = new ArrayList<>(paths);
        expected.add(0, "comity-manifest.yaml");
        assertEquals(
                expected.stream().sorted().toList(),
                List.copyOf(contents(folder).keySet()));
        for (PublishedFile file : result.files()) {
            assertEquals(Files.size(folder.resolve(file.path())), file.size());
        }
        assertEquals(List.of(), result.findings());
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        publish(folder, ALL);
        Map<String, String> first = contents(folder);

        publish(folder, ALL);

        assertEquals(first, contents(folder));
    }

    @Test
    void writesTheSameBytesInEveryLocaleAndTimeZone() throws IOException {
        publish(folder, ALL);
        Map<String, String> expected = contents(folder);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-DE")) {
                for (String place : List.of("Pacific/Apia", "America/St_Johns", "Asia/Kathmandu", "UTC")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(place));
                    publish(folder, ALL);
                    assertEquals(expected, contents(folder), () -> tag + " in " + place);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void writesTheSameBytesInAnotherProcessThatSaysNothing(@TempDir Path other) throws Exception {
        publish(folder, ALL);
        Path said = other.resolve("said");
        Path output = other.resolve("dataset");
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                JavaPath.classPath(),
                "-Duser.language=ar",
                "-Duser.timezone=Pacific/Apia",
                "-Dfile.encoding=US-ASCII",
                // A library of the tests brings SLF4J along, which the driver of SQLite then uses.
                "-Dslf4j.internal.verbosity=ERROR",
                PublishingProgram.class.getName(),
                output.toString());
        program.environment().put("LC_ALL", "C");
        Process process =
                program.redirectErrorStream(true).redirectOutput(said.toFile()).start();

        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals("", Files.readString(said));
        assertEquals(contents(folder), contents(output));
    }

    @Test
    void keepsAnotherProcessOutAndNamesItself() throws Exception {
        Path shared = folder.resolve("shared");
        try (OutputFolder held = OutputFolder.open(shared)) {
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            JavaPath.classPath(),
                            PublishingProgram.class.getName(),
                            shared.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertEquals(1, other.waitFor(), said);
            assertTrue(
                    said.contains("is being written by process "
                            + ProcessHandle.current().pid()),
                    said);
            assertEquals(List.of(), held.replaceWith(files -> {}));
        }
    }

    /** Both with the same text, whatever the order in which threads write the files. */
    @Test
    void declaresColumnsWithDaysThatAreNoDatesAsTexts() throws IOException {
        Set<List<String>> declared = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            Publication.publishDespiteErrors(GeneratedDatasets.of(seed), folder, Set.of(Format.CSV), "comity test");
            boolean far = Files.readString(folder.resolve("csv/attributes.csv")).contains(",Y170000002-01-01,");
            JsonNode descriptor = json("csv/datapackage.json").path("resources").get(3);
            JsonNode metadata = json("csv/csv-metadata.json").path("tables").get(3);

            assertEquals("attributes", descriptor.path("name").asString());
            assertEquals("attributes.csv", metadata.path("url").asString());
            String type = descriptor.at("/schema/fields/7/type").asString();
            JsonNode datatype = metadata.at("/tableSchema/columns/7/datatype");
            if (far) {
                assertEquals("string", type);
            }
            declared.add(List.of(type, datatype.path("base").asString(datatype.asString(""))));
        }
        assertEquals(Set.of(List.of("string", "string"), List.of("date", "date")), declared);
    }

    @Test
    void writesTheSchemaOnceAndForThoseWhomItIsAbout() throws IOException {
        for (DatasetFormat format : ALL) {
            publish(folder, Set.of(format));
            boolean described = Set.of(Format.YAML, Format.JSON, Format.JSONL).contains(format);
            assertEquals(described, Files.exists(folder.resolve("dataset.schema.json")), format::label);
        }
    }

    @Test
    void removesTheFilesOfFormatsNoLongerAskedFor() throws IOException {
        publish(folder, ALL);

        publish(folder, Set.of(Format.YAML));

        assertEquals(
                List.of("comity-manifest.yaml", "dataset.schema.json", "dataset.yaml"),
                List.copyOf(contents(folder).keySet()));
        assertTrue(Files.notExists(folder.resolve("csv")));
    }

    @Test
    void tellsInEveryFormatWhatTheWorkbookCannotHold() throws IOException {
        String tooLong = "x".repeat(40_000);

        PublicationResult result =
                Publication.publish(Sample.topics(List.of(tooLong, "bell\u0007")), folder, ALL, "comity test");

        String message =
                "cells of attributes.quote contain more than 32,767 characters and are cut in the workbook, marked"
                        + " by […] (1): iom.topics.100000";
        assertTrue(result.findings().stream().map(Finding::message).anyMatch(message::equals), result::toString);
        assertTrue(result.findings().stream()
                .anyMatch(finding -> finding.id().toString().equals("character-replaced.attributes.quote")));
        assertTrue(Files.readString(folder.resolve("csv/findings.csv")).contains(message));
        assertTrue(Files.readString(folder.resolve("dataset.yaml")).contains(message));
        assertTrue(Files.readString(folder.resolve("csv/attributes.csv")).contains(tooLong));
        assertTrue(result.findings().stream()
                .anyMatch(finding -> finding.id().toString().equals("csv-for-excel-cell-cut.attributes.quote")));
        assertTrue(Files.readString(folder.resolve("csv-for-excel/attributes.csv"))
                .contains("\"" + "x".repeat(32_763) + " […]\""));
    }

    @Test
    void sparesFormatsWithoutLimitsTheFindings() throws IOException {
        PublicationResult result = Publication.publish(
                Sample.topics(List.of("x".repeat(40_000), "bell\u0007")), folder, Set.of(Format.CSV), "comity test");

        assertEquals(List.of(), result.findings());
    }

    @Test
    void callsNoAcceptanceUnusedThatAnotherFormatHasAUseFor() throws IOException {
        Dataset cut = complaining(Sample.topics(List.of("x".repeat(40_000))), "cell-cut.attributes.quote");
        Dataset whole = complaining(Sample.topics(List.of("x")), "cell-cut.attributes.quote");

        assertEquals(
                List.of(),
                Publication.publish(cut, folder, Set.of(Format.CSV), "comity test")
                        .dataset()
                        .findings());
        assertEquals(
                whole.findings(),
                Publication.publish(whole, folder, Set.of(Format.CSV), "comity test")
                        .dataset()
                        .findings());
        assertEquals(
                whole.findings(),
                Publication.publish(whole, folder, ALL, "comity test").dataset().findings());
    }

    /** The dataset with a finding about an unused acceptance. */
    private static Dataset complaining(Dataset dataset, String acceptance) {
        return dataset.withFindings(List.of(Finding.of(
                Severity.WARNING, "acceptance-unused", acceptance, "no finding has the id that is accepted here")));
    }

    @Test
    void makesTheFolderWhereItIsMissing() throws IOException {
        Path deep = folder.resolve("a/b");

        publish(deep, Set.of(Format.YAML));

        assertTrue(Files.exists(deep.resolve("dataset.yaml")));
    }

    @Test
    void refusesToPublishInNoFormatAndKeepsTheDataset() throws IOException {
        publish(folder, ALL);
        Map<String, String> before = contents(folder);
        String message =
                "no format to publish in; a dataset needs at least one: csv, csv-for-excel, xlsx, yaml, json, jsonl, sqlite, network, panel, html";

        for (Collection<DatasetFormat> none : List.of(Set.<DatasetFormat>of(), List.<DatasetFormat>of())) {
            for (Executable attempt : List.<Executable>of(
                    () -> publish(folder, none),
                    () -> Publication.publishDespiteErrors(Sample.dialogues(), folder, none, "comity test"),
                    () -> Publication.complete(Sample.dialogues(), none))) {
                assertEquals(
                        message,
                        assertThrows(IllegalArgumentException.class, attempt).getMessage());
            }
        }

        assertEquals(before, contents(folder));
    }

    @Test
    void refusesToPublishADatasetWithErrors() throws IOException {
        publish(folder, ALL);
        Map<String, String> before = contents(folder);
        Finding first = Finding.of(Severity.ERROR, "quote-not-found", "iom", "the text does not contain \"x\"")
                .at(Place.of(new Origin("notes/iom.yaml", 3, 5)));
        Finding second = Finding.of(Severity.ERROR, "unknown-source", "notes/gone", "no source has this id");
        Dataset one = Sample.topics(List.of("labour")).withFindings(List.of(first));
        Dataset two = one.withFindings(List.of(second));

        assertEquals(
                "the dataset has an error: notes/iom.yaml:3:5: the text does not contain \"x\" (quote-not-found)",
                refusal(one, folder));
        assertEquals(
                "the dataset has 2 errors, the first is: no source has this id (unknown-source)", refusal(two, folder));
        assertEquals(before, contents(folder));
        refusal(one, folder.resolve("new"));
        assertTrue(Files.notExists(folder.resolve("new")));
    }

    @Test
    void publishesADatasetWithErrorsIfAskedExplicitly() throws IOException {
        Finding error = Finding.of(Severity.ERROR, "unknown-source", "notes/gone", "no source has this id");
        Dataset dataset = Sample.topics(List.of("labour")).withFindings(List.of(error));

        PublicationResult result = Publication.publishDespiteErrors(dataset, folder, Set.of(Format.CSV), "comity test");

        assertEquals(dataset, result.dataset());
        assertTrue(Files.readString(folder.resolve("csv/findings.csv")).contains("no source has this id"));
    }

    private static String refusal(Dataset dataset, Path folder) {
        return String.valueOf(assertThrows(
                        IllegalArgumentException.class, () -> Publication.publish(dataset, folder, ALL, "comity test"))
                .getMessage());
    }

    private JsonNode json(String path) {
        return new JsonMapper().readTree(folder.resolve(path));
    }

    private static PublicationResult publish(Path folder, Collection<DatasetFormat> formats) throws IOException {
        return Publication.publish(Sample.dialogues(), folder, formats, "comity test");
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString();
                byte[] bytes = Files.readAllBytes(file);
                contents.put(path, path.endsWith(".xlsx") ? Arrays.toString(bytes) : new String(bytes, UTF_8));
            }
        }
        return contents;
    }
}
