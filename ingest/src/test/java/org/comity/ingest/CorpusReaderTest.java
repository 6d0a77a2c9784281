package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.comity.domain.dataset.CompleteRoster;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.Role;
import org.comity.domain.time.ImpreciseDate;
import org.comity.ingest.grammar.StatementBounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusReaderTest {

    static Stream<String> good() {
        return CorpusFolderCase.names("good").stream();
    }

    static Stream<String> bad() {
        return CorpusFolderCase.names("bad").stream();
    }

    static Stream<String> mapped() {
        return CorpusFolderCase.names("mapped").stream();
    }

    static Stream<Path> all() {
        return Stream.of("good", "bad", "mapped")
                .flatMap(kind -> CorpusFolderCase.names(kind).stream()
                        .map(name -> CorpusFolderCase.folder(kind).resolve(name)));
    }

    @ParameterizedTest
    @MethodSource("mapped")
    void readsWhatAnnotationsOfAnyFormatMeanAndReportsWhatIsOddAboutThem(String name) throws IOException {
        Path folder = CorpusFolderCase.folder("mapped").resolve(name);
        assertEquals(
                String.join("\n", CorpusFolderCase.expected(folder)),
                String.join("\n", CorpusFolderCase.printed(CorpusReader.read(folder))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsTheSameWithAnyNumberOfThreads(Path folder) throws IOException {
        CorpusReading alone = CorpusReader.read(folder, ReadingOptions.DEFAULT.withThreads(1));
        for (int threads : new int[] {2, 3, 8}) {
            CorpusReading together = CorpusReader.read(folder, ReadingOptions.DEFAULT.withThreads(threads));
            assertEquals(alone.findings(), together.findings());
            assertEquals(alone.statements(), together.statements());
            assertEquals(alone.textCount(), together.textCount());
            assertEquals(alone.bytes(), together.bytes());
        }
    }

    @ParameterizedTest
    @MethodSource("good")
    void readsEveryStatementOfAGoodCorpus(String name) throws IOException {
        Path folder = CorpusFolderCase.folder("good").resolve(name);
        CorpusReading reading = CorpusReader.read(folder);

        List<String> printed = CorpusFolderCase.printed(reading.statements());
        assertEquals(List.of(), reading.findings());
        assertEquals(String.join("\n", CorpusFolderCase.expected(folder)), String.join("\n", printed));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void reportsEveryProblemOfABadCorpus(String name) throws IOException {
        Path folder = CorpusFolderCase.folder("bad").resolve(name);
        CorpusReading reading = CorpusReader.read(folder);

        String printed = String.join(
                "\n",
                reading.findings().stream().flatMap(CorpusFolderCase::printed).toList());
        assertEquals(String.join("\n", CorpusFolderCase.expected(folder)), printed);
    }

    @Test
    void readsTheDaysForWhichARosterIsComplete(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("corpus.yaml"), """
                name: rosters
                as of: soon
                entities:
                  forum: {framework: network}
                complete:
                  - {of: forum, as: member, on: 2024-06}
                  - {of: forum, as: observer}
                """);
        CorpusReading reading = CorpusReader.read(folder);

        assertEquals(
                List.of(
                        new CompleteRoster(
                                EntityId.of("forum"), Capacity.of(Role.MEMBER), ImpreciseDate.parse("2024-06")),
                        new CompleteRoster(EntityId.of("forum"), Capacity.of(Role.OBSERVER))),
                reading.corpus().complete());
        assertEquals(
                List.of("bad-date.corpus.yaml.as of"),
                reading.findings().stream()
                        .map(finding -> finding.id().toString())
                        .toList());
    }

    @Test
    void readsSoManyStatementsOfOneFileAndNoMore(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("corpus.yaml"), """
                name: long-list
                entities:
                  iom: {organization: intergovernmental, short: IOM}
                  arland: {organization: state}
                lines:
                  - texts: page.txt
                    statements:
                      - {label: Bodies, split: ",", member: arland, of: $item, as: member}
                """);
        Files.writeString(folder.resolve("page.txt"), "Bodies: " + "IOM,".repeat(StatementBounds.MAX_OF_FILE) + "IOM");
        CorpusReading reading = CorpusReader.read(folder);
        assertEquals(
                StatementBounds.MAX_OF_FILE, reading.statements().memberships().count());
        assertEquals(
                List.of("too-many-statements", "listed-twice"),
                reading.findings().stream().map(finding -> finding.id().code()).toList());
    }

    @Test
    void readsARegisterThatIsLargerThanACorpusFileNeedsToBe(@TempDir Path folder) throws IOException {
        int entities = 100_000;
        StringBuilder register = new StringBuilder("entities:\n");
        for (int i = 0; i < entities; i++) {
            register.append("  state-")
                    .append(i)
                    .append(": {organization: state, name: State ")
                    .append(i)
                    .append("}\n");
        }
        Files.writeString(folder.resolve("corpus.yaml"), "name: large\n");
        Files.writeString(folder.resolve("states.yaml"), register);
        Files.writeString(folder.resolve("page.txt"), "State 99999 is also called Ultima.\n");
        Files.writeString(folder.resolve("page.yaml"), """
                statements:
                  - {quote: State 99999 is also called Ultima, about: state-99999, also called: Ultima}
                """);
        CorpusReading reading = CorpusReader.read(folder);
        assertEquals(List.of(), reading.findings());
        assertEquals(2 * entities + 1, reading.statements().all().size());
    }
}
