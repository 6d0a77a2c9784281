package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comity.domain.finding.Finding;
import org.junit.jupiter.api.io.TempDir;

/** A file of a corpus with any content is read to the end, and each finding has a place. */
class CorpusFuzzTest {

    private static final String CORPUS = """
            name: fuzz
            entities:
              iom: {organization: intergovernmental, name: International Organization for Migration, short: IOM}
              add: {framework: consultation mechanism, name: Abu Dhabi Dialogue, short: ADD}
            names: {unknown: create}
            lines:
              - texts: page.txt
                nothing: none
                subject: {organization: state, name: [$Name, $Long name], short: $Short}
                statements:
                  - label: Bodies
                    split: ","
                    introduced by: ":"
                    member: $subject
                    of: $item
                    as: $parentheses
                    otherwise: member
                    means: {observer: observer, since 2012: {as: member, since: 2012}}
                  - {member: $subject, of: add, as: $Type, since: $Date}
            """;

    @TempDir
    static Path folder;

    @FuzzTest(maxDuration = "10m")
    void readsAnyAnnotationFile(byte[] input) throws IOException {
        assertRead("text.yaml", input, "text.txt", "IOM is an observer of the ADD since 2012. IOM has 18 members.\n");
    }

    @FuzzTest(maxDuration = "10m")
    void readsAnyPageOfLabelledLines(byte[] input) throws IOException {
        assertRead("page.txt", input, "text.txt", "-");
    }

    @FuzzTest(maxDuration = "10m")
    void readsAnyCorpusFile(byte[] input) throws IOException {
        assertRead("corpus.yaml", input, "page.txt", "Name: Arland\nBodies: IOM, ADD (observer)\nType: observer\n");
    }

    private static void assertRead(String file, byte[] input, String other, String text) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path old : files.toList()) {
                Files.delete(old);
            }
        }
        Files.writeString(folder.resolve("corpus.yaml"), CORPUS, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(other), text, StandardCharsets.UTF_8);
        Files.write(folder.resolve(file), input);
        CorpusReading reading = CorpusReader.read(folder, ReadingOptions.DEFAULT.withThreads(1));
        for (Finding finding : reading.findings()) {
            assertFalse(finding.places().isEmpty(), () -> "no place: " + finding);
        }
    }
}
