package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ConclusionIdsTest {

    @RepeatedTest(30)
    void stayPutWhenUnrelatedStatementsComeOrGo(RepetitionInfo repetition) {
        Random random = new Random(77L + repetition.getCurrentRepetition());
        SampleWorld world = ResolutionLawsTest.random(random);
        EntityId member = EntityId.of("nepal");
        EntityId body = EntityId.of("add");
        List<Statement> related = new ArrayList<>(world.said());
        related.removeIf(statement -> statement instanceof MembershipStatement said
                && !(said.member().equals(member) && said.body().equals(body)));
        Dataset all = world.resolve();
        Dataset fewer = Resolution.resolve(world.corpus(), Statements.of(world.sources(), related), List.of());

        assertEquals(about(all, "nepal.", ".add"), about(fewer, "nepal.", ".add"));
        assertTrue(ids(all).containsAll(ids(fewer)));
    }

    @Test
    void stayPutWhenADateIsRefined() {
        assertEquals(
                ids(world("2008/", "198X").resolve()),
                ids(world("2008-05-01/", "1985-02").resolve()));
        assertEquals(
                ids(world("/2008", "1985").resolve()),
                ids(world("/2008-05-01", "1985?").resolve()));
    }

    @Test
    void ofSpellsStayPutWhenALaterOneComes() {
        SampleWorld world = SampleWorld.world()
                .member("iom", Role.CHAIR, "add", "1990/1995")
                .member("iom", Role.CHAIR, "add", "2001/2003");
        Set<ConclusionId> before = ids(world.resolve());
        Set<ConclusionId> after =
                ids(world.member("iom", Role.CHAIR, "add", "2010/").resolve());

        assertTrue(after.containsAll(before));
        assertTrue(after.contains(ConclusionId.of("iom.chair.add.3")));
    }

    @Test
    void areNeverSharedByTwoConclusions() {
        for (int seed = 0; seed < 30; seed++) {
            Dataset dataset = ResolutionLawsTest.random(new Random(seed)).resolve();
            assertEquals(dataset.conclusions().all().count(), ids(dataset).size());
        }
    }

    private static SampleWorld world(String period, String established) {
        return SampleWorld.world().established("iom", established).member("iom", Role.OBSERVER, "add", period);
    }

    private static Set<ConclusionId> ids(Dataset dataset) {
        return dataset.conclusions().all().map(Conclusion::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> about(Dataset dataset, String prefix, String infix) {
        return ids(dataset).stream()
                .map(ConclusionId::value)
                .filter(id -> id.startsWith(prefix) && id.contains(infix))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
