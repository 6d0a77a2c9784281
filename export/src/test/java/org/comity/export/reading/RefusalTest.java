package org.comity.export.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.domain.dataset.Dataset;
import org.comity.export.Format;
import org.comity.export.format.DatasetFormat;
import org.comity.export.publication.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The exact messages about files that differ from what was published. */
class RefusalTest {

    private static final Dataset DATASET = PublishedSamples.dialogues();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvFileSource(resources = "json-refusals.txt", delimiter = '|', quoteCharacter = '\u0001')
    void tellsWhatIsWrongWithAJsonText(String right, String wrong, String message) throws IOException {
        assertTold(Format.JSON, "dataset.json", right, wrong, message);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "yaml-refusals.txt", delimiter = '|', quoteCharacter = '\u0001')
    void tellsWhatIsWrongWithAYamlDocument(String right, String wrong, String message) throws IOException {
        assertTold(Format.YAML, "dataset.yaml", right, wrong, message);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "csv-refusals.txt", delimiter = '|', quoteCharacter = '\u0001')
    void tellsWhatIsWrongWithACsvFile(String file, String right, String wrong, String message) throws IOException {
        assertTold(Format.CSV, "csv/" + file, right, wrong, message);
    }

    @Test
    void tellsThatThereIsNothing() {
        Path missing = folder.resolve("missing");

        assertEquals(
                missing + ": there is no such file or folder",
                assertThrows(NoSuchFileException.class, () -> DatasetReader.read(missing))
                        .getMessage());
    }

    @Test
    void tellsWhatAFolderOughtToHold() throws IOException {
        String none = folder + ": has none of dataset.json, dataset.yaml, csv/datapackage.json, datapackage.json;"
                + " a dataset cannot be read back from a workbook or from JSON Lines";
        assertEquals(
                none,
                assertThrows(NoSuchFileException.class, () -> DatasetReader.read(folder))
                        .getMessage());
        publish(Format.XLSX);
        assertEquals(
                none,
                assertThrows(NoSuchFileException.class, () -> DatasetReader.read(folder))
                        .getMessage());
        assertEquals(
                folder.resolve("dataset.xlsx")
                        + ": a dataset is read from a file that ends in .json or .yaml, or from datapackage.json",
                told(folder.resolve("dataset.xlsx")));
    }

    @Test
    void tellsWhichFileIsMissing() throws IOException {
        publish(Format.CSV);
        Path file = folder.resolve("csv/marks.csv");
        Files.delete(file);

        assertEquals(file + ": should be in the folder of datapackage.json", told(folder));
    }

    @Test
    void tellsWhereBytesAreNoUtf8() throws IOException {
        publish(Format.JSON);
        Path json = folder.resolve("dataset.json");
        Files.write(json, "{\"corpus\": {\"name\": \"caf\u00e9\"}}".getBytes(ISO_8859_1));
        assertEquals(json + ": byte 25 is not valid UTF-8", told(folder));

        Path yaml = folder.resolve("other.yaml");
        Files.write(yaml, "corpus:\n  name: caf\u00e9\n".getBytes(ISO_8859_1));
        assertEquals(yaml + ": byte 20 is not valid UTF-8", told(yaml));

        Path csv = folder.resolve("csv");
        Publication.publish(DATASET, csv, Set.of(Format.CSV), "comity test");
        Path roles = csv.resolve("csv/roles.csv");
        Files.write(
                roles, Files.readString(roles).replace("Member", "M\u00e9mber").getBytes(ISO_8859_1));
        assertEquals(csv.resolve("csv/datapackage.json") + ": roles.csv: byte 52 is not valid UTF-8", told(csv));
    }

    /** A file that ends too early is refused in one line, wherever it was cut. */
    @Test
    void refusesEveryBeginning() throws IOException {
        for (DatasetFormat format : Set.of(Format.JSON, Format.YAML)) {
            Publication.publish(DATASET, folder.resolve(format.label()), Set.of(format), "comity test");
            Path file = folder.resolve(format.label()).resolve("dataset." + format.label());
            String text = Files.readString(file);
            for (int length = 0; length < text.length() - 1000; length += 97) {
                refusesBeginning(file, text, length);
            }
            for (int length = text.length() - 1000; length < text.length() - 1; length++) {
                refusesBeginning(file, text, length);
            }
        }
    }

    private static void refusesBeginning(Path file, String text, int length) throws IOException {
        Files.writeString(file, text.substring(0, length));
        assertOneLine(told(file));
    }

    @Test
    void refusesEveryBeginningOfACsvFile() throws IOException {
        publish(Format.CSV);
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder.resolve("csv"), "{*.csv,datapackage.json}")) {
            for (Path file : files) {
                String text = Files.readString(file);
                for (int length = 0; length < text.length() - 2; length += 1 + text.length() / 20) {
                    Files.writeString(file, text.substring(0, length));
                    assertOneLine(told(folder.resolve("csv/datapackage.json")));
                }
                Files.writeString(file, text);
            }
        }
        assertEquals(DATASET, DatasetReader.read(folder));
    }

    private static void assertOneLine(String message) {
        assertTrue(message.length() < 500, message);
        assertTrue(message.codePoints().noneMatch(Character::isISOControl), message);
    }

    private void assertTold(DatasetFormat format, String name, String right, String wrong, String message)
            throws IOException {
        Path file = publish(format).resolve(name);
        assertEquals(DATASET, DatasetReader.read(folder));
        String text = Files.readString(file);
        String changed = text.replaceFirst(Pattern.quote(unescaped(right)), Matcher.quoteReplacement(unescaped(wrong)));
        assertNotEquals(text, changed, right);
        Files.writeString(file, changed, UTF_8);

        String told = told(folder);

        assertEquals(message, told.substring(told.indexOf(": ") + 2));
    }

    private static String unescaped(String text) {
        return Objects.requireNonNullElse(text, "")
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("~", " ")
                .replace("\\u007e", "~");
    }

    private Path publish(DatasetFormat format) throws IOException {
        Publication.publish(DATASET, folder, Set.of(format), "comity test");
        return folder;
    }

    private static String told(Path path) {
        return String.valueOf(assertThrows(FileSystemException.class, () -> DatasetReader.read(path))
                .getMessage());
    }
}
