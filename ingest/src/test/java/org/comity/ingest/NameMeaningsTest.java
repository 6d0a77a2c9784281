package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comity.domain.statement.MembershipStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which entity an abbreviation names that differs only in case from another name. */
class NameMeaningsTest {

    private static final String ENTITIES = "{tarn-board: {organization: agency, name: Board of Tarns}}";

    @TempDir
    private Path folder = Path.of("");

    private CorpusReading read(String entities, String names, String ofLines) throws IOException {
        write("corpus.yaml", """
                name: names
                entities: %s
                names: %s
                lines:
                  - texts: "*.txt"
                    subject: {organization: state, name: $Name}
                    names: %s
                    statements: [{label: In, split: ",", member: $subject, of: $item, as: member}]
                """.formatted(entities, names, ofLines));
        write("a.txt", "Name: Tarn\n");
        write("b.txt", "Name: Borea\nIn: TARN\n");
        return CorpusReader.read(folder);
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text, StandardCharsets.UTF_8);
    }

    private static List<String> bodies(CorpusReading reading) {
        return reading.statements()
                .memberships()
                .map(MembershipStatement::body)
                .map(Object::toString)
                .toList();
    }

    private static List<String> findings(CorpusReading reading) {
        return reading.findings().stream().flatMap(CorpusFolderCase::printed).toList();
    }

    @Test
    void makesASecondEntityWithAWarning() throws IOException {
        CorpusReading reading = read(ENTITIES, "{unknown: create}", "{}");
        assertEquals(List.of("tarn-5l3lwxhp"), bodies(reading));
        assertEquals(
                List.of(
                        "a.txt:1:1: warning: 'TARN' differs only in case from a name of 'tarn'; they are two entities"
                                + " (case-apart)",
                        "  also at b.txt:2:5",
                        "  say which entity it is under 'means:' of 'names:'"),
                findings(reading));
    }

    @Test
    void asksInsteadIfNamesMakeNoEntities() throws IOException {
        CorpusReading reading = read(ENTITIES, "{unknown: error}", "{}");
        assertEquals(List.of(), bodies(reading));
        assertEquals(
                List.of(
                        "b.txt:2:5: error: no entity of the register has the name 'TARN' (unknown-name)",
                        "  did you mean 'Tarn'? If so, define it under 'means:' of 'names:'"),
                findings(reading));
    }

    @Test
    void takesTheEntityThatTheCorpusSays() throws IOException {
        CorpusReading reading = read(ENTITIES, "{unknown: error, means: {TARN: tarn-board}}", "{}");
        assertEquals(List.of("tarn-board"), bodies(reading));
        assertEquals(List.of(), findings(reading));
        assertEquals(List.of("tarn"), bodies(read(ENTITIES, "{means: {TARN: tarn}}", "{}")));
        assertEquals(List.of("tarn"), bodies(read(ENTITIES, "{means: {TARN: tarn-board}}", "{means: {TARN: tarn}}")));
        assertEquals(List.of("tarn-board"), bodies(read(ENTITIES, "{}", "{means: {TARN: tarn-board}}")));
    }

    @Test
    void makesTheEntityUnderTheIdThatTheCorpusGives() throws IOException {
        CorpusReading reading = read("{}", "{unknown: create, means: {TARN: tarn-board}}", "{}");
        assertEquals(List.of("tarn-board"), bodies(reading));
        assertEquals(List.of(), findings(reading));
        assertEquals(
                List.of(
                        "b.txt:2:5: error: no entity has the id 'tarn-board', which 'TARN' means under 'names'"
                                + " (unknown-entity)",
                        "  declare it under 'entities:'"),
                findings(read("{}", "{means: {TARN: tarn-board}}", "{}")));
    }

    @Test
    void reportsMeaningsThatAreNotOneEntity() throws IOException {
        assertEquals(
                List.of(
                        "corpus.yaml:3:23: error: a name must mean exactly one entity (not-a-value)",
                        "corpus.yaml:3:43: error: 'means' needs a name with visible characters (not-a-value)"),
                findings(read(ENTITIES, "{means: {TARN: [tarn, tarn-board], \"\\u200b\": tarn}}", "{}")).stream()
                        .filter(line -> line.startsWith("corpus"))
                        .toList());
    }

    @Test
    void saysNothingOfCaseWhereEverythingIsInCapitals() throws IOException {
        read(ENTITIES, "{unknown: create}", "{}");
        Files.createDirectory(folder.resolve("notes"));
        write("notes/c.txt", "NAME: x\n\nTHE TARN\n");
        write("notes/c.ann", "T1\tOrganization 13 17\tTARN\n");
        write("b.txt", "Name: TARN\n");
        CorpusReading reading = CorpusReader.read(folder);
        assertEquals(
                List.of(
                        "corpus.yaml:8:26: warning: no annotation of the corpus has the label 'In', and no line has it with a value (never-met)"),
                findings(reading));
        assertEquals(
                List.of("tarn", "tarn-board"),
                reading.statements()
                        .attributes()
                        .map(statement -> statement.about().value())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
