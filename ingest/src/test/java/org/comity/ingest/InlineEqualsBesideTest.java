package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.Statement;
import org.junit.jupiter.api.Test;

/** One note, annotated in a separate file and with inline marks. */
class InlineEqualsBesideTest {

    @Test
    void saysTheSameOfTheSameTextButForThePlaces() throws IOException {
        CorpusReading beside = read("beside");
        CorpusReading within = read("within");

        assertEquals(List.of(), beside.findings());
        assertEquals(List.of(), within.findings());
        assertEquals(22, beside.statements().all().size());
        assertEquals(said(beside), said(within));
        assertEquals(beside.statements().sources(), within.statements().sources());
        assertEquals(beside.corpus().name(), within.corpus().name());
        assertTrue(files(beside).contains("note.yaml"), () -> files(beside).toString());
        assertTrue(files(within).contains("note.md"), () -> files(within).toString());
    }

    private static CorpusReading read(String name) throws IOException {
        return CorpusReader.read(CorpusFolderCase.folder("inline-or-beside").resolve(name));
    }

    /** The statements and their words, by the ids of the statements. */
    private static Map<String, String> said(CorpusReading reading) {
        Map<String, String> said = new TreeMap<>();
        for (Statement statement : reading.statements().all()) {
            said.put(
                    statement.id().toString(),
                    statement.text() + " " + statement.evidence() + " " + statement.basis() + " "
                            + statement.provenance().rank() + " "
                            + statement.provenance().marks().stream()
                                    .map(mark -> mark.annotator() + " " + mark.confidence() + " " + mark.note())
                                    .toList());
        }
        return said;
    }

    private static List<String> files(CorpusReading reading) {
        return reading.statements().all().stream()
                .flatMap(statement -> statement.origins().stream())
                .map(Origin::file)
                .distinct()
                .sorted()
                .toList();
    }
}
