package org.comity.export.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.export.Format;
import org.comity.export.GeneratedDatasets;
import org.comity.export.json.JsonWriter;
import org.comity.export.publication.Publication;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Tables;
import org.comity.export.yaml.YamlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetReaderTest {

    private static final int SEEDS = 200;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void givesBackWhatWasWrittenAsJson() throws IOException {
        assertGivesBack("dataset.json", JsonWriter::write);
    }

    @Test
    void givesBackWhatWasWrittenAsYaml() throws IOException {
        assertGivesBack("dataset.yaml", YamlWriter::write);
    }

    @Test
    void givesBackWhatWasWrittenAsCsv() throws IOException {
        for (long seed = 0; seed < SEEDS / 4; seed++) {
            Dataset dataset = GeneratedDatasets.of(seed);
            Publication.publishDespiteErrors(dataset, folder, Set.of(Format.CSV), "comity test");

            assertEquals(dataset, DatasetReader.read(folder), "seed " + seed);
        }
    }

    /** More than the YAML parser reads by default. */
    @Test
    void givesBackYamlOfMoreThanThreeMebibytes() throws IOException {
        Mark mark = new Mark(new Origin("corpus.yaml", 2, 3), null, null, "x".repeat(2 << 20));
        Statement kind = AttributeStatement.of(
                Provenance.asserted(mark),
                EntityId.of("iom"),
                AttributeKey.KIND,
                new AttributeValue.KindValue(OrganizationKind.INTERGOVERNMENTAL));
        Corpus corpus = new Corpus(new Slug("long"), new Imprint("", "", "", ""), List.of(), List.of());
        Dataset dataset = Resolution.resolve(corpus, Statements.of(List.of(), List.of(kind)), List.of());
        Path file = folder.resolve("dataset.yaml");
        Files.writeString(file, written(dataset, YamlWriter::write));
        assertTrue(Files.size(file) > 3 << 20, file::toString);

        assertEquals(dataset, DatasetReader.read(file));
    }

    @Test
    void refusesAStatementThatWasChanged() throws IOException {
        Path file = folder.resolve("dataset.json");
        String text = written(GeneratedDatasets.of(3), JsonWriter::write);
        String changed = text.replaceFirst("\"denied\": false", "\"denied\": true");
        assertNotEquals(text, changed);
        Files.writeString(file, changed);

        FileSystemException refused = assertThrows(FileSystemException.class, () -> DatasetReader.read(folder));

        assertTrue(String.valueOf(refused.getMessage()).contains(" of statements was changed"), refused::toString);
    }

    @Test
    void refusesWhatIsNoPublishedDataset() throws IOException {
        assertThrows(NoSuchFileException.class, () -> DatasetReader.read(folder));
        for (String text :
                new String[] {"", "[]", "{", "{}", "null", "{\"corpus\": 1}", "{\"statements\": []}", "\u0000"}) {
            Path file = folder.resolve("dataset.json");
            Files.writeString(file, text);
            FileSystemException refused = assertThrows(FileSystemException.class, () -> DatasetReader.read(file), text);
            assertEquals(file.toString(), refused.getFile());
        }
    }

    private void assertGivesBack(String name, Writer writer) throws IOException {
        Path file = folder.resolve(name);
        for (long seed = 0; seed < SEEDS; seed++) {
            Dataset dataset = GeneratedDatasets.of(seed);
            Files.writeString(file, written(dataset, writer));

            assertEquals(dataset, DatasetReader.read(folder), "seed " + seed);
        }
    }

    private static String written(Dataset dataset, Writer writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(DatasetRows.of(dataset, Tables.of(dataset).published(), "comity test"), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private interface Writer {
        void write(DatasetRows rows, OutputStream out) throws IOException;
    }
}
