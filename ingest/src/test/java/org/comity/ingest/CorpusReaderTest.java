package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.comity.domain.statement.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusReaderTest {

    static Stream<String> good() {
        return CorpusFolderCase.names("good").stream();
    }

    static Stream<String> bad() {
        return CorpusFolderCase.names("bad").stream();
    }

    @ParameterizedTest
    @MethodSource("good")
    void readsEveryStatementOfAGoodCorpus(String name) throws IOException {
        Path folder = CorpusFolderCase.folder("good").resolve(name);
        CorpusReading reading = CorpusReader.read(folder, null);

        List<String> printed = reading.statements().all().stream()
                .sorted(Comparator.comparing(
                                (Statement statement) -> statement.origins().get(0))
                        .thenComparing(Statement::text))
                .map(CorpusFolderCase::printed)
                .toList();
        assertEquals(List.of(), reading.findings());
        assertEquals(String.join("\n", CorpusFolderCase.expected(folder)), String.join("\n", printed));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void reportsEveryProblemOfABadCorpus(String name) throws IOException {
        Path folder = CorpusFolderCase.folder("bad").resolve(name);
        CorpusReading reading = CorpusReader.read(folder, null);

        String printed = String.join(
                "\n",
                reading.findings().stream().flatMap(CorpusFolderCase::printed).toList());
        assertEquals(String.join("\n", CorpusFolderCase.expected(folder)), printed);
    }
}
