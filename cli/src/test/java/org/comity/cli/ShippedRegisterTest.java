package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.AttributeValue.Identifier;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Slug;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseInterval;
import org.comity.export.table.Tables;
import org.comity.ingest.CorpusReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registers that come with the program contradict neither themselves nor the tables of the JDK. */
class ShippedRegisterTest {

    private static final List<AttributeKey> NAMES =
            List.of(AttributeKey.NAME, AttributeKey.SHORT, AttributeKey.ALSO_CALLED);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCorpusWithThemHasNoFinding() throws IOException {
        Dataset dataset = dataset();

        assertEquals(List.of(), dataset.findings());
        assertTrue(dataset.entities().size() > 400, () -> dataset.entities().size() + " entities");
        assertEquals(
                List.of("member_cow", "member_gw", "member_iso_numeric", "member_iso2", "member_iso3"),
                Tables.of(dataset).find("memberships").orElseThrow().head().fields().stream()
                        .map(field -> field.name())
                        .filter(name -> name.startsWith("member_") && !name.equals("member_id"))
                        .filter(name -> !name.equals("member_name"))
                        .limit(5)
                        .toList());
    }

    @Test
    void noNameMeansTwoEntities() throws IOException {
        Map<String, Set<String>> entities = new TreeMap<>();
        for (Entity entity : dataset().entities()) {
            for (AttributeKey key : NAMES) {
                entity.values(key)
                        .forEach(name -> entities.computeIfAbsent(
                                        name.text().toLowerCase(Locale.ROOT), any -> new TreeSet<>())
                                .add(entity.id().value()));
            }
        }
        entities.values().removeIf(same -> same.size() == 1);

        assertEquals(Map.of(), entities);
    }

    @Test
    void noCodeBelongsToTwoEntitiesAtOnce() throws IOException {
        Map<String, List<Map.Entry<EntityId, Identifier>>> codes = new HashMap<>();
        dataset()
                .entities()
                .forEach(entity -> identifiers(entity)
                        .forEach(code -> codes.computeIfAbsent(code.text(), any -> new ArrayList<>())
                                .add(Map.entry(entity.id(), code))));
        List<String> twice = new ArrayList<>();
        for (List<Map.Entry<EntityId, Identifier>> same : codes.values()) {
            for (int i = 0; i < same.size(); i++) {
                for (int j = i + 1; j < same.size(); j++) {
                    if (overlap(same.get(i).getValue(), same.get(j).getValue())) {
                        twice.add(same.get(i) + " " + same.get(j));
                    }
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void noEntityHasTwoCodesOfASchemeAtOnce() throws IOException {
        List<String> overlapping = new ArrayList<>();
        for (Entity entity : dataset().entities()) {
            List<Identifier> all = identifiers(entity).toList();
            for (Identifier one : all) {
                for (Identifier other : all) {
                    if (one.compareTo(other) < 0 && one.scheme().equals(other.scheme()) && overlap(one, other)) {
                        overlapping.add(entity.id() + " " + one.text() + " " + other.text());
                    }
                }
            }
        }
        assertEquals(List.of(), overlapping);
    }

    @Test
    void theCodesOfTodayAreThoseOfTheJdk() throws IOException {
        Map<String, String> expected = Stream.of(Locale.getISOCountries())
                .filter(code -> !code.equals("AN"))
                .collect(Collectors.toMap(Function.identity(), ShippedRegisterTest::iso3, (a, b) -> a, TreeMap::new));
        Map<String, String> found = new TreeMap<>();
        Day today = Day.of(2024, 1, 1);
        for (Entity entity : dataset().entities()) {
            entity.identifier(new Slug("iso2"), today)
                    .ifPresent(code -> found.put(
                            code, entity.identifier(new Slug("iso3"), today).orElse("")));
        }
        assertEquals(expected, found);
    }

    @Test
    void theCodeOfGermanyDependsOnTheDay() throws IOException {
        Entity germany = dataset().entity(EntityId.of("germany")).orElseThrow();
        Slug cow = new Slug("cow");

        assertEquals("255", germany.identifier(cow, Day.of(1914, 8, 1)).orElseThrow());
        assertEquals("260", germany.identifier(cow, Day.of(1990, 10, 2)).orElseThrow());
        assertEquals("255", germany.identifier(cow, Day.of(1990, 10, 3)).orElseThrow());
        assertTrue(germany.identifier(cow, Day.of(1950, 1, 1)).isEmpty());
    }

    @Test
    void isAddedToACorpusOnce() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("corpus.yaml"), "name: small\n");
        Run added = Run.of("register", "states", "--add", corpus.toString());

        assertEquals(0, added.exitCode());
        assertEquals(corpus.resolve("states.yaml") + ": written\n", added.out());
        assertEquals(ShippedRegister.STATES.content(), Files.readString(corpus.resolve("states.yaml")));
        assertEquals(3, Run.of("register", "states", "--add", corpus.toString()).exitCode());
        assertEquals(2, Run.of("register", "states", "--add", folder.toString()).exitCode());
    }

    @Test
    void isPrinted() throws IOException {
        assertEquals(
                ShippedRegister.BODIES.content(), Run.of("register", "bodies").out());
        assertEquals(
                "comity: 'planets' is not one of states, bodies\nTry 'comity register --help'.\n",
                Run.of("register", "planets").err());
        assertEquals(2, Run.of("register", "states", "--add", "x", "--out", "y").exitCode());
    }

    private static String iso3(String iso2) {
        return new Locale("", iso2).getISO3Country();
    }

    private static boolean overlap(Identifier one, Identifier other) {
        ImpreciseInterval always = ImpreciseInterval.parse("../..");
        return one.valid().orElse(always).overlaps(other.valid().orElse(always)) != Certainty.IMPOSSIBLE;
    }

    private static Stream<Identifier> identifiers(Entity entity) {
        return entity.values(AttributeKey.IDENTIFIERS)
                .filter(AttributeValue.Identifier.class::isInstance)
                .map(AttributeValue.Identifier.class::cast);
    }

    private Dataset dataset() throws IOException {
        Files.writeString(folder.resolve("corpus.yaml"), "name: small\n");
        for (ShippedRegister register : ShippedRegister.values()) {
            Files.writeString(folder.resolve(register.file()), register.content());
        }
        Files.writeString(folder.resolve("page.txt"), "France is a member of NATO.\n");
        Files.writeString(folder.resolve("page.yaml"), """
                source: {language: en, published: 2020}
                statements:
                  - {quote: France is a member of NATO, member: france, of: nato, as: member}
                """);
        return CorpusReader.read(folder).resolve();
    }
}
