package org.comity.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.resolution.Resolution;
import org.comity.export.Format;
import org.comity.export.publication.Publication;
import org.comity.ingest.CorpusReader;
import org.comity.ingest.CorpusReading;
import org.comity.ingest.ReadingOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact of the two real texts is in their dataset, with its words; skipped if the texts are missing. */
class SeedFactsTest {

    private static final int FACTS = 42;

    @TempDir
    static Path folder;

    private static Dataset dataset;
    private static PublishedTables tables;

    /** A line of the list of facts: its number, the table, the columns, the basis and the words. */
    record Fact(String number, String table, List<String> conditions, String basis, String quote) {

        static Fact parse(String line) {
            String[] parts = line.split("\t", -1);
            List<String> conditions = parts[2].isEmpty() ? List.of() : List.of(parts[2].split(";"));
            return new Fact(parts[0], parts[1], conditions, parts[3], parts[4]);
        }

        /** The fact that this line is a part of: {@code profile-1a} is a part of {@code profile-1}. */
        String whole() {
            return number.replaceAll("[a-z]$", "");
        }

        boolean isMetBy(Map<String, String> row) {
            return conditions.stream().allMatch(condition -> {
                int equals = condition.indexOf('=');
                String column = condition.substring(0, equals);
                assertTrue(row.containsKey(column), () -> number + ": no column " + column + " in " + table);
                return condition.substring(equals + 1).equals(row.get(column));
            });
        }
    }

    @BeforeAll
    static void publishTheDatasetOfTheTwoTexts() throws IOException {
        Path texts = projectFolder().resolveSibling("shared").resolve("seeds");
        assumeTrue(Files.isDirectory(texts), "no folder shared/seeds beside the project");
        CorpusReading reading = CorpusReader.read(resource("/seeds"), ReadingOptions.DEFAULT.withTexts(texts));
        dataset = Resolution.resolve(reading.corpus(), reading.statements(), reading.findings());
        Publication.publish(dataset, folder.resolve("dataset"), Set.of(Format.CSV), "comity test");
        tables = new PublishedTables(folder.resolve("dataset"));
    }

    static List<Fact> facts() throws IOException {
        try (Stream<String> lines = Files.lines(resource("/seeds/expected-facts.tsv"), StandardCharsets.UTF_8)) {
            return lines.skip(1).map(Fact::parse).toList();
        }
    }

    @Test
    void allFactsAreListed() throws IOException {
        assertEquals(FACTS, facts().stream().map(Fact::whole).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theDatasetHoldsTheFactWithItsWords(Fact fact) throws IOException {
        List<Map<String, String>> rows =
                tables.rows(fact.table()).stream().filter(fact::isMetBy).toList();
        assertTrue(!rows.isEmpty(), () -> "no row of " + fact.table() + " for " + fact);
        boolean withWords = false;
        for (Map<String, String> row : rows) {
            withWords |= fact.basis().equals(row.get("basis")) && isSaid(fact, row);
        }
        assertTrue(withWords, () -> "not with these words and this basis: " + fact + " in " + rows);
    }

    @Test
    void theTwoStartsOfTheObserverRoleAreTheOnlyWarning() {
        List<Finding> warnings = dataset.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
                .toList();

        assertEquals(
                List.of("start-disagreement.iom.observer.add"),
                warnings.stream().map(finding -> finding.id().toString()).toList());
        List<String> places = warnings.get(0).places().stream()
                .map(place -> place.origin().toString())
                .toList();
        assertEquals(2, places.size());
        assertTrue(places.stream().allMatch(place -> place.startsWith("003_665212a7bbd9488c.yaml:")), places::toString);
    }

    /** Whether the row shows the words of the fact, or a statement that it concludes from does. */
    private static boolean isSaid(Fact fact, Map<String, String> row) throws IOException {
        if (fact.quote().isEmpty() || fact.quote().equals(row.get("quote"))) {
            return true;
        }
        return tables.rows("statements").stream()
                .filter(statement -> Objects.equals(statement.get("conclusion_id"), row.get("id")))
                .anyMatch(statement -> fact.quote().equals(statement.get("quote")));
    }

    private static Path resource(String name) {
        URL url = Objects.requireNonNull(SeedFactsTest.class.getResource(name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Path projectFolder() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("domain")) || !Files.isRegularFile(here.resolve("pom.xml"))) {
            here = Objects.requireNonNull(here.getParent(), "the tests run outside the project");
        }
        return here;
    }
}
