package org.comity.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.junit.jupiter.api.Test;

class DayAnswersTest {

    private static final List<Membership> ROSTER = roster();

    @Test
    void changesWhereASpellChanges() {
        assertEquals("i;1951-01-01=p;1951-12-31=c;1960-01-02=p;1961-01-01=i", answers(0));
        assertEquals("i;1970-05-02=c;1980-05-03=i", answers(1));
    }

    @Test
    void givesTheBestAnswerOfSeveralSpells() {
        List<Spell> spells = ROSTER.stream().map(Membership::spell).toList();
        assertEquals(
                "i;1951-01-01=p;1951-12-31=c;1960-01-02=p;1961-01-01=i;1970-05-02=c;1980-05-03=i",
                DayAnswers.of(spells).toString());
    }

    @Test
    void drawsTheNumberOfMembersAsSteps() {
        Html html = new Html(PagePlace.file("entity-un.html", PageKind.ENTITY));
        MemberCurve.write(html, "UN", ROSTER);
        String curve = html.toString();
        assertTrue(curve.contains("at most 1 certain, 1 if the possible ones are counted."), curve);
        List<String> areas = Pattern.compile("<path class=([a-z]+ d=\"[^\"]*)\"")
                .matcher(curve)
                .results()
                .map(area -> area.group(1))
                .toList();
        assertEquals(
                List.of(
                        "maybe d=\"M0 72H31V0H344V72H636V0H948V72H1000V72z",
                        "sure d=\"M0 72H62V0H313V72H636V0H948V72H1000V72z"),
                areas,
                curve);
    }

    private static String answers(int row) {
        return DayAnswers.of(ROSTER.get(row).spell()).toString();
    }

    private static List<Membership> roster() {
        Dataset dataset = Resolution.resolve(
                Corpus.of("test", Imprint.titled("Test")),
                Statements.of(
                        List.of(),
                        List.of(
                                Statement.that("x")
                                        .is(Role.MEMBER)
                                        .of("un")
                                        .since("1951")
                                        .until("1960")
                                        .assertedIn("a.yaml"),
                                Statement.that("x")
                                        .is(Role.MEMBER)
                                        .of("un")
                                        .since("1970-05-02")
                                        .until("1980-05-02")
                                        .assertedIn("a.yaml"))));
        return dataset.memberships();
    }
}
