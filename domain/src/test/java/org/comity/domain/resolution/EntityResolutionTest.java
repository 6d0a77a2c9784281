package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Basis;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.Role;
import org.comity.domain.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

class EntityResolutionTest {

    private static final EntityId IOM = EntityId.of("iom");

    @Test
    void aQuoteMakesAnAssertedNameQuoted() {
        AttributeValue name = new AttributeValue.Text("International Organization for Migration", null);
        Dataset dataset = SampleWorld.world()
                .asserted("iom", AttributeKey.NAME, name)
                .attribute("iom", AttributeKey.NAME, name)
                .resolve();

        Attribute attribute = attribute(dataset, AttributeKey.NAME);
        assertEquals("iom.name", attribute.id().value());
        assertEquals(Basis.QUOTED, attribute.support().basis());
        assertEquals(2, attribute.support().statements().size());
        assertEquals("International Organization for Migration", dataset.nameOf(IOM));
    }

    @Test
    void theRegisterDecidesWhatAnEntityIsCalled() {
        Dataset dataset = SampleWorld.world()
                .asserted("iom", AttributeKey.NAME, new AttributeValue.Text("The name", null))
                .attribute("iom", AttributeKey.NAME, new AttributeValue.Text("Another name", null))
                .resolve();

        assertEquals("The name", dataset.nameOf(IOM));
        assertEquals(
                List.of("the statements about iom disagree: name 'The name' chosen over 'Another name'"
                        + " (the register decides the names and the kind of an entity)"),
                dataset.findings().stream().map(finding -> finding.message()).toList());
    }

    @Test
    void namesInTwoLanguagesAreTwoAttributes() {
        Dataset dataset = SampleWorld.world()
                .attribute("iom", AttributeKey.NAME, new AttributeValue.Text("Organization", "en"))
                .attribute("iom", AttributeKey.NAME, new AttributeValue.Text("Organisation", "fr"))
                .resolve();

        assertEquals(
                List.of("iom.name.en", "iom.name.fr"),
                dataset.entity(IOM).orElseThrow().attributes().stream()
                        .filter(attribute -> attribute.key().equals(AttributeKey.NAME))
                        .map(attribute -> attribute.id().value())
                        .sorted()
                        .toList());
        assertEquals(List.of(), dataset.findings());
    }

    @Test
    void theNameIsThatOfNoLanguageElseTheEnglishOne() {
        SampleWorld world = SampleWorld.world()
                .attribute("iom", AttributeKey.NAME, new AttributeValue.Text("Ein Name", "de"))
                .attribute("iom", AttributeKey.NAME, new AttributeValue.Text("Some name", "en"));
        assertEquals("Some name", world.resolve().nameOf(IOM));

        world.attribute("iom", AttributeKey.NAME, new AttributeValue.Text("The name", null));
        assertEquals("The name", world.resolve().nameOf(IOM));
    }

    @Test
    void aDeprecatedValueLosesByRankAndIsNotContested() {
        Dataset dataset = SampleWorld.world()
                .attribute("iom", AttributeKey.ESTABLISHED, dated("1951"))
                .ranked(Rank.DEPRECATED)
                .attribute("iom", AttributeKey.ESTABLISHED, dated("1949"))
                .resolve();

        assertEquals(
                Rule.BETTER_RANK,
                attribute(dataset, AttributeKey.ESTABLISHED)
                        .support()
                        .choices()
                        .get(0)
                        .rule());
        assertEquals(List.of(), dataset.findings());
    }

    private static AttributeValue dated(String date) {
        return new AttributeValue.DateValue(ImpreciseDate.parse(date), null);
    }

    @Test
    void twoYearsOfEstablishmentAreContested() {
        Dataset dataset = SampleWorld.world()
                .established("iom", "1951")
                .established("iom", "1952")
                .source("other", "2020")
                .established("iom", "1952")
                .resolve();

        Attribute attribute = attribute(dataset, AttributeKey.ESTABLISHED);
        assertEquals("1952", attribute.value().text());
        assertTrue(attribute.support().contested());
        assertEquals(2, attribute.support().statements().size());
        assertEquals(
                "attribute-disagreement.iom.established",
                dataset.findings().get(0).id().toString());
        assertEquals(3, dataset.findings().get(0).statements().size());
    }

    @Test
    void anEntityOfWhichNoKindIsKnownIsAnError() {
        Dataset dataset =
                SampleWorld.world().member("nowhere", Role.MEMBER, "add", "").resolve();

        assertEquals(Severity.ERROR, dataset.findings().get(0).severity());
        assertEquals(
                "no statement says whether 'nowhere' is an organization or a framework",
                dataset.findings().get(0).message());
    }

    private static Attribute attribute(Dataset dataset, AttributeKey key) {
        return dataset.entity(IOM).orElseThrow().attributes().stream()
                .filter(attribute -> attribute.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
