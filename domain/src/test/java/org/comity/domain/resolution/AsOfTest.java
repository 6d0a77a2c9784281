package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.comity.domain.conclusion.CountVerdict;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.comity.domain.source.SourceId;
import org.comity.domain.source.Span;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.domain.statement.Wording;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

/** The day on which the editor speaks, and the days for which a roster is complete. */
class AsOfTest {

    private static final Condition OBSERVERS = SampleWorld.parties("add", Role.OBSERVER);

    @Test
    void theEditorAttestsAMembershipOnTheDayOnWhichTheEditorSpeaks() {
        Spell spell = spell(SampleWorld.world().asserted("iom", Role.OBSERVER, "add", "2012/", "2020-06-30"));

        assertEquals(Certainty.CERTAIN, spell.on(Day.of(2020, 6, 30)));
        assertEquals(Certainty.POSSIBLE, spell.on(Day.of(2020, 7, 1)));
    }

    @Test
    void anEditorWithoutADayAttestsNothing() {
        Spell spell = spell(SampleWorld.world().asserted("iom", Role.OBSERVER, "add", "2012/", ""));

        assertEquals(Certainty.POSSIBLE, spell.on(Day.of(2015, 6, 30)));
    }

    @Test
    void theEditorContradictsAnEarlierEndLikeASource() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "2012/2015")
                .asserted("iom", Role.OBSERVER, "add", "", "2020")
                .resolve();

        assertTrue(dataset.memberships().get(0).support().contested());
    }

    @Test
    void theEditorWhoOnlyGivesTheStartIsNamedInAnInfo() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "/2015")
                .asserted("iom", Role.OBSERVER, "add", "2012/", "2020")
                .resolve();

        assertEquals(
                List.of(
                        "iom.observer.add ends '2015' according to 'page'; the register, which speaks later, gives only the"
                                + " start"),
                dataset.findings().stream().map(Finding::message).toList());
    }

    @Test
    void aNumberOfTheEditorIsComparedOnTheDayOnWhichTheEditorSpeaks() {
        Dataset dataset = SampleWorld.world()
                .asserted("iom", Role.OBSERVER, "add", "", "2020")
                .member("nepal", Role.OBSERVER, "add", "2000/2010")
                .asserted(OBSERVERS, ClaimedNumber.exactly(1), "2020")
                .resolve();

        assertEquals(CountVerdict.CONFIRMED, dataset.counts().get(0).verdict());
    }

    @Test
    void ofTwoDatesInTheRegisterTheLaterDayIsChosen() {
        Dataset dataset = Resolution.resolve(
                SampleWorld.world().corpus(),
                SampleWorld.world()
                        .statements()
                        .merge(Statements.of(
                                List.of(), List.of(established("1990", "2020"), established("1989", "2010")))),
                List.of());

        assertEquals(
                List.of("1990"),
                dataset.entity(EntityId.of("iom"))
                        .orElseThrow()
                        .values(AttributeKey.ESTABLISHED)
                        .map(AttributeValue::text)
                        .toList());
    }

    @Test
    void theDayIsNotPartOfTheIdAndTheLaterOneIsKept() {
        Statement early = established("1990", "2010");
        Statement late = established("1990", "2020");

        assertEquals(early.id(), late.id());
        for (List<Statement> order : List.of(List.of(early, late), List.of(late, early))) {
            Statement merged = Statements.of(List.of(), order).all().get(0);
            assertEquals(
                    Optional.of(ImpreciseDate.parse("2020")),
                    merged.provenance().asOf());
        }
    }

    @Test
    void aStatementWithEvidenceIsMadeOnTheDayOfItsSource() {
        Evidence evidence = new Evidence(SourceId.of("page"), List.of(new Quote(new Span(0, 4), "word")));

        assertEquals(
                "a statement with evidence is made on the day of its source, not as of '2020'",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Provenance(
                                        Basis.QUOTED,
                                        evidence,
                                        List.of(),
                                        Rank.NORMAL,
                                        Wording.UNCHECKED,
                                        ImpreciseDate.parse("2020"),
                                        List.of(Mark.of(Origin.of("page.yaml")))))
                        .getMessage());
    }

    @Test
    void aRosterIsCompleteOnlyForTheDaysThatItGives() {
        assertEquals(CountVerdict.SHORT, counted("2019"));
        assertEquals(CountVerdict.INCOMPLETE, counted("2018"));
        assertEquals(CountVerdict.INCOMPLETE, counted("2019-06"));
        assertEquals(CountVerdict.SHORT, counted("[2018..2020]"));
    }

    private static CountVerdict counted(String completeOn) {
        return SampleWorld.world()
                .complete("add", Capacity.of(Role.OBSERVER), completeOn)
                .member("iom", Role.OBSERVER, "add", "")
                .count(OBSERVERS, ClaimedNumber.exactly(2))
                .resolve()
                .counts()
                .get(0)
                .verdict();
    }

    private static Statement established(String date, String asOf) {
        return AttributeStatement.of(
                Provenance.asserted(Mark.of(Origin.of("corpus.yaml")), ImpreciseDate.parse(asOf)),
                EntityId.of("iom"),
                AttributeKey.ESTABLISHED,
                new AttributeValue.DateValue(ImpreciseDate.parse(date), null));
    }

    private static Spell spell(SampleWorld world) {
        return world.resolve().memberships().get(0).spell();
    }
}
