package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.query.Change;
import org.comity.domain.query.Selection;
import org.comity.domain.statement.Role;
import org.comity.domain.time.Certainty;
import org.junit.jupiter.api.Test;

/** Queries about statements of sources, from the statement to the answer. */
class ResolvedQueryTest {

    private static final Dataset DATASET = SampleWorld.world()
            .source("early", "2009-05-01")
            .member("bangladesh", Role.MEMBER, "colombo-process", "2003/")
            .member("nepal", Role.OBSERVER, "colombo-process", "2003/2004")
            .member("qatar", Role.MEMBER, "add", "2008-01-21/")
            .source("late", "2019-05-01")
            .member("bangladesh", Role.MEMBER, "colombo-process", "")
            .member("nepal", Role.MEMBER, "colombo-process", "")
            .member("nepal", Role.MEMBER, "add", "2008-01-21/..")
            .resolve();

    @Test
    void aDayHasThreeAnswers() {
        Selection members = DATASET.membersOf(EntityId.of("colombo-process")).orElseThrow();

        assertEquals(
                "[bangladesh: certain, nepal: possible]",
                members.on(LocalDate.of(2012, 1, 1)).toString());
        assertEquals(
                "[bangladesh: certain, nepal: certain]",
                members.on(LocalDate.of(2019, 5, 1)).toString());
        assertEquals(
                "[bangladesh: possible, nepal: possible]",
                members.on(LocalDate.of(2020, 1, 1)).toString());
        assertEquals(Certainty.IMPOSSIBLE, members.certaintyOf(EntityId.of("bangladesh"), LocalDate.of(2002, 12, 31)));
    }

    @Test
    void changesFollowTheSources() {
        Selection members = DATASET.membersOf(EntityId.of("colombo-process")).orElseThrow();

        assertEquals(
                List.of("nepal.member.colombo-process JOINED POSSIBLE", "nepal.observer.colombo-process LEFT CERTAIN"),
                members.between(LocalDate.of(2003, 12, 31), LocalDate.of(2010, 1, 1)).stream()
                        .map(ResolvedQueryTest::describe)
                        .toList());
    }

    @Test
    void bodiesHaveMembersInCommon() {
        Selection common = DATASET.commonMembersOf(List.of(EntityId.of("add"), EntityId.of("colombo-process")))
                .orElseThrow();

        assertEquals("[nepal: certain]", common.on(LocalDate.of(2019, 5, 1)).toString());
        assertEquals("[nepal: possible]", common.on(LocalDate.of(2012, 1, 1)).toString());
    }

    private static String describe(Change change) {
        return change.membership().id() + " " + change.kind() + " " + change.certainty();
    }
}
