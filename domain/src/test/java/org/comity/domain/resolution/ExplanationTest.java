package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Explanation;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void oneStatementExplainsItself() {
        Explanation explanation =
                explain(SampleWorld.world().member("iom", Role.OBSERVER, "add", "2012/"), "iom.observer.add");

        assertEquals(List.of("start sole-statement", "membership sole-statement"), rules(explanation));
        assertEquals(
                "iom.observer.add: iom is observer of add, 2012/\n"
                        + "  supported by " + explanation.statements().get(0).id()
                        + " iom is observer of add, 2012/ \"word\" (page.yaml:1:1)\n"
                        + "  start: only one statement says so\n"
                        + "  membership: only one statement says so",
                explanation.toString());
    }

    @Test
    void whatWasRejectedIsNamedWithTheRule() {
        Explanation explanation = explain(
                SampleWorld.world()
                        .member("iom", Role.OBSERVER, "add", "2008-01-01/")
                        .source("other", "2020")
                        .member("iom", Role.OBSERVER, "add", "2012/")
                        .notMember("iom", Role.OBSERVER, "add", ""),
                "iom.observer.add");

        assertEquals(List.of("start finer-date", "membership said-and-denied"), rules(explanation));
        assertEquals(
                List.of("iom is observer of add, 2012/"),
                texts(explanation.reasons().get(0).rejected()));
        assertEquals(
                List.of("iom is not observer of add"),
                texts(explanation.reasons().get(1).rejected()));
        assertTrue(explanation.contested());
        assertTrue(
                explanation.toString().contains("\n  start (contested): the more precise date wins\n    rejected: s-"));
    }

    @Test
    void agreementAndTheLifeOfTheBodyAreReasonsToo() {
        Explanation explanation = explain(
                SampleWorld.world()
                        .established("add", "2008")
                        .member("iom", Role.OBSERVER, "add", "2012/")
                        .source("other", "2020")
                        .member("iom", Role.OBSERVER, "add", "2012/"),
                "iom.observer.add");

        assertEquals(List.of("start agreement", "life within-life", "membership agreement"), rules(explanation));
        assertEquals(
                List.of("add: established 2008"),
                texts(explanation.reasons().get(1).beside()));
        assertFalse(explanation.contested());
    }

    @Test
    void attributesAndClaimsAreExplainedAlike() {
        SampleWorld world = SampleWorld.world()
                .established("iom", "1951")
                .ranked(Rank.PREFERRED)
                .established("iom", "1952")
                .count(SampleWorld.parties("add", Role.MEMBER), ClaimedNumber.exactly(18));
        Dataset dataset = world.resolve();

        assertEquals(List.of("established better-rank"), rules(explain(world, "iom.established")));
        Explanation count = dataset.explain(dataset.counts().get(0).id()).orElseThrow();
        assertEquals(List.of("verdict held-against-memberships"), rules(count));
        assertTrue(
                count.toString().contains("members of add: the text says 18; this corpus lists 0, so 18 are missing"));
    }

    @Test
    void anUnknownConclusionHasNoExplanation() {
        assertEquals(Optional.empty(), SampleWorld.world().resolve().explain(ConclusionId.of("iom.observer.add")));
    }

    @RepeatedTest(30)
    void everyStatementIsFollowedOrRejectedSomewhere(RepetitionInfo repetition) {
        Dataset dataset = ResolutionLawsTest.random(new Random(500L + repetition.getCurrentRepetition()))
                .resolve();

        Set<Statement> explained = dataset.conclusions()
                .all()
                .map(Conclusion::id)
                .map(id -> dataset.explain(id).orElseThrow())
                .flatMap(explanation -> Stream.concat(
                        explanation.statements().stream(),
                        explanation.reasons().stream().flatMap(reason -> reason.rejected().stream())))
                .collect(Collectors.toSet());
        for (Statement statement : dataset.statements().all()) {
            boolean denial = statement instanceof MembershipStatement said && said.denied();
            assertEquals(
                    dataset.conclusionOf(statement.id()).isPresent(),
                    explained.contains(statement),
                    statement::toString);
            assertTrue(denial || explained.contains(statement), statement::toString);
        }
    }

    @Test
    void noTwoRulesHaveOneName() {
        assertEquals(
                Rule.values().length,
                Stream.of(Rule.values()).map(Rule::label).distinct().count());
    }

    private static Explanation explain(SampleWorld world, String id) {
        return world.resolve().explain(ConclusionId.of(id)).orElseThrow();
    }

    private static List<String> rules(Explanation explanation) {
        return explanation.reasons().stream()
                .map(reason -> reason.aspect() + " " + reason.rule().label())
                .toList();
    }

    private static List<String> texts(List<Statement> statements) {
        return statements.stream().map(Statement::text).toList();
    }
}
