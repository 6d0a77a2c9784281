package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small file cannot produce more statements than can be read. */
class StatementBoundsTest {

    @TempDir
    Path folder;

    private CorpusReading read(String statements) throws IOException {
        Files.writeString(
                folder.resolve("corpus.yaml"),
                "name: bounds\nentities:\n"
                        + IntStream.range(0, 500)
                                .mapToObj(i ->
                                        "  a" + i + ": {organization: state}\n  b" + i + ": {framework: category}\n")
                                .collect(Collectors.joining()));
        Files.writeString(folder.resolve("page.txt"), "All of them take part.");
        Files.writeString(folder.resolve("page.yaml"), "statements:\n" + statements);
        return CorpusReader.read(folder);
    }

    private static String list(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).collect(Collectors.joining(", ", "[", "]"));
    }

    private static List<String> printed(CorpusReading reading) {
        return reading.findings().stream().flatMap(CorpusFolderCase::printed).toList();
    }

    @Test
    void readsNoStatementWhoseListsMultiplyOutToTooMany() throws IOException {
        CorpusReading reading =
                read("  - {basis: inferred, quote: All of them, member: " + list("a", 500) + ", of: " + list("b", 500)
                        + ", as: [member, host, chair]}\n"
                        + "  - {basis: inferred, quote: All of them, about: " + list("a", 500) + ", in: "
                        + list("b", 21) + "}\n"
                        + "  - {basis: inferred, quote: All of them, count: {in: " + list("b", 500) + ", member: "
                        + list("a", 21)
                        + ", as: member}, is: 3}\n"
                        + "  - {basis: inferred, quote: All of them, every: {of: " + list("b", 500)
                        + ", as: member}, is also: {of: "
                        + list("b", 21) + ", as: host}}\n"
                        + "  - {basis: inferred, quote: All of them, member: " + list("a", 100) + ", of: "
                        + list("b", 100) + ", as: member}\n");
        String message =
                "error: the lists of this statement multiply out to more than 10000 statements (too-many-statements)";
        assertEquals(
                List.of("too-many-statements", "too-many-statements", "too-many-statements", "too-many-statements"),
                reading.findings().stream().map(finding -> finding.id().code()).toList());
        assertEquals("page.yaml:2:5: " + message, printed(reading).get(0));
        assertEquals(10_000, reading.statements().memberships().count());
    }

    @Test
    void countsTheStatementsOfAFileAfterTheyAreMultiplied() throws IOException {
        String most = "  - {basis: inferred, quote: All of them, member: " + list("a", 100) + ", of: " + list("b", 100)
                + ", since: %d, as: member}\n";
        CorpusReading reading =
                read(IntStream.range(1990, 2002).mapToObj(most::formatted).collect(Collectors.joining()));
        assertEquals(
                List.of(
                        "page.yaml:12:5: error: the file contains more than 100000 statements; the rest is not read"
                                + " (too-many-statements)",
                        "  divide it into several files"),
                printed(reading));
        assertEquals(100_000, reading.statements().memberships().count());
    }

    @Test
    void tellsTheFirstFindingsWithOneCodeAndCountsTheOthers() throws IOException {
        CorpusReading reading = read(IntStream.range(0, 150)
                        .mapToObj(i -> "  - {quote: All of them, member: nobody" + i + ", of: b0, as: member}\n")
                        .collect(Collectors.joining())
                + "  - {quote: None of them, member: a0, of: b0, as: member}\n");
        List<String> printed = printed(reading).stream()
                .filter(line -> line.startsWith("page"))
                .toList();
        assertEquals(102, printed.size());
        assertEquals("page.yaml:101:34: error: no entity has the id 'nobody99' (unknown-entity)", printed.get(99));
        assertEquals(
                "page.yaml:102:34: error: 50 more findings 'unknown-entity' are not shown" + " (too-many-findings)",
                printed.get(100));
        assertEquals(
                "page.yaml:152:13: error: the text does not contain \"None of them\" (quote-not-found)",
                printed.get(101));
    }
}
