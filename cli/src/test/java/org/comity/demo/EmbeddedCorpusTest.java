package org.comity.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.time.Day;
import org.comity.ingest.CorpusReader;
import org.junit.jupiter.api.Test;

/** The corpus that comes with the program shows what Comity is for. */
class EmbeddedCorpusTest {

    private static final Path CORPUS = Path.of("src/main/resources/corpus");
    private static final EntityId IOM = EntityId.of("iom");
    private static final EntityId CHINA = EntityId.of("china");

    private final Dataset dataset;

    EmbeddedCorpusTest() throws IOException {
        dataset = CorpusReader.read(CORPUS).resolve();
    }

    @Test
    void confirmsTheNumbersThatTheNotesClaim() {
        List<String> verdicts = dataset.counts().stream()
                .filter(count -> count.population().toString().startsWith("member of add"))
                .map(count -> count.claim() + ": " + count.verdict().label())
                .toList();
        assertEquals(List.of("18: confirmed", "10: confirmed", "5: confirmed"), verdicts);
    }

    @Test
    void findsTheStateThatContradictsAClaim() {
        Inclusion inclusion = dataset.inclusions().get(0);
        assertEquals("contradicted", inclusion.verdict().label());
        assertEquals(List.of(EntityId.of("cambodia")), List.copyOf(inclusion.exceptions()));
    }

    @Test
    void knowsWhenAnObserverBecameAMember() {
        assertEquals(
                "[china.member.iom 2016/, china.observer.iom /2016]",
                dataset.memberships().stream()
                        .filter(membership -> membership.member().equals(CHINA)
                                && membership.body().equals(IOM))
                        .map(membership ->
                                membership.id() + " " + membership.spell().period())
                        .toList()
                        .toString());
    }

    @Test
    void isCertainOfTheColomboProcessOnlyAfterCambodiaJoined() {
        assertEquals(12, certainMembersOfTheColomboProcess(2017));
        assertEquals(0, certainMembersOfTheColomboProcess(2015));
    }

    private int certainMembersOfTheColomboProcess(int year) {
        return dataset.membersOf(EntityId.of("colombo-process"))
                .orElseThrow()
                .on(Day.of(year, 1, 1))
                .certain()
                .size();
    }

    @Test
    void countsTenMembersOfAseanAtTheEndOf1999() {
        assertEquals(
                10,
                dataset.membersOf(EntityId.of("asean"))
                        .orElseThrow()
                        .on(Day.of(1999, 12, 31))
                        .certain()
                        .size());
    }

    @Test
    void givesStatesTheirCodes() {
        List<String> codes = dataset.entity(CHINA).orElseThrow().attributes().stream()
                .filter(attribute -> attribute.key().equals(AttributeKey.IDENTIFIERS))
                .map(attribute -> attribute.value().text())
                .toList();
        assertEquals(List.of("iso2:CN", "iso3:CHN"), codes);
    }
}
