package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class ResolutionLawsTest {

    private static final List<String> MEMBERS = List.of("iom", "bangladesh", "nepal", "qatar", "philippines");
    private static final List<String> BODIES = List.of("add", "colombo-process");
    private static final List<Role> ROLES = List.of(Role.MEMBER, Role.OBSERVER, Role.HOST);
    private static final List<String> PERIODS = List.of(
            "", "2008/", "2008-01-01/", "2012/", "/2010", "1999/2003", "198X/", "2012/..", "2001~/2004", "2003/2003");

    @RepeatedTest(40)
    void theResultDoesNotDependOnTheOrderOfTheStatements(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        SampleWorld world = random(random);
        List<Statement> shuffled = new ArrayList<>(world.said());
        Collections.shuffle(shuffled, random);
        Statements other = Statements.of(world.sources(), shuffled);

        assertSame(world.resolve(), Resolution.resolve(world.corpus(), other, List.of()));
    }

    @RepeatedTest(40)
    void mergingIsAssociativeCommutativeAndIdempotentWithAnIdentity(RepetitionInfo repetition) {
        Random random = new Random(-repetition.getCurrentRepetition());
        Statements one = random(random).statements();
        Statements two = random(random).statements();
        Statements three = random(random).statements();

        assertEquals(one.merge(two).merge(three), one.merge(two.merge(three)));
        assertEquals(one.merge(two), two.merge(one));
        assertEquals(one, one.merge(one));
        assertEquals(one, one.merge(Statements.EMPTY));
        assertEquals(one, Statements.EMPTY.merge(one));
    }

    @RepeatedTest(40)
    void everyAssertedStatementSupportsAConclusionThatExists(RepetitionInfo repetition) {
        Dataset dataset =
                random(new Random(1000L + repetition.getCurrentRepetition())).resolve();

        dataset.statements()
                .memberships()
                .filter(statement -> !statement.denied())
                .forEach(statement -> {
                    var membership = dataset.conclusionOf(statement.id()).flatMap(dataset::membership);
                    assertTrue(membership.isPresent(), statement::toString);
                    assertTrue(membership.get().support().statements().contains(statement.id()), statement::toString);
                });
    }

    static SampleWorld random(Random random) {
        SampleWorld world = SampleWorld.world().in("add", "iscm").in("colombo-process", "iscm");
        for (int i = 0; i < 30; i++) {
            int source = random.nextInt(4);
            world.source("source-" + source, source == 0 ? "" : Integer.toString(2000 + 5 * source))
                    .ranked(pick(random, List.of(Rank.values())));
            String member = pick(random, MEMBERS);
            Role role = pick(random, ROLES);
            String period = pick(random, PERIODS);
            if (random.nextInt(10) == 0) {
                world.notMember(member, role, pick(random, BODIES), period);
            } else {
                world.member(member, role, pick(random, BODIES), period);
            }
        }
        return world.count(SampleWorld.parties("add", Role.MEMBER), ClaimedNumber.exactly(random.nextInt(6)))
                .every(SampleWorld.parties("add", Role.MEMBER), SampleWorld.parties("colombo-process", Role.MEMBER));
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static void assertSame(Dataset one, Dataset other) {
        assertEquals(one.memberships(), other.memberships());
        assertEquals(List.copyOf(one.entities()), List.copyOf(other.entities()));
        assertEquals(one.counts(), other.counts());
        assertEquals(one.inclusions(), other.inclusions());
        assertEquals(one.findings(), other.findings());
    }
}
