package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.Finding;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Standing;
import org.junit.jupiter.api.Test;

class ManyRolesTest {

    @Test
    void pairsOfStandingsBeyondTheFirstHundredAreReportedTogether() {
        List<Finding> findings = findings(11, 11);

        assertEquals(101, findings.size());
        assertEquals(
                "nepal is said to have 22 memberships of add at overlapping times; besides the 100 pairs of standings"
                        + " reported one by one, 21 more exclude each other",
                findings.stream()
                        .filter(finding -> finding.id().subject().equals("nepal.add"))
                        .findFirst()
                        .orElseThrow()
                        .message());
    }

    @Test
    void aHundredPairsAreReportedOneByOne() {
        assertEquals(100, findings(10, 10).size());
    }

    @Test
    void eachMembershipIsContestedHoweverManyThereAre() {
        Dataset dataset = world(150, 150).resolve();

        assertEquals(300, dataset.memberships().size());
        assertEquals(
                300,
                dataset.memberships().stream()
                        .filter(membership -> membership.support().contested())
                        .count());
        assertEquals(
                100,
                dataset.memberships().stream()
                        .map(Membership::support)
                        .mapToInt(support -> support.choices().size())
                        .max()
                        .orElseThrow());
    }

    private static List<Finding> findings(int members, int observers) {
        return world(members, observers).resolve().findings().stream()
                .filter(finding -> finding.id().code().equals("standing-disagreement"))
                .toList();
    }

    private static SampleWorld world(int members, int observers) {
        SampleWorld world = SampleWorld.world();
        for (int i = 0; i < members; i++) {
            world.member("nepal", new Role(Slug.of("member-" + i), Standing.FULL, "Member"), "add", "2000/");
        }
        for (int i = 0; i < observers; i++) {
            world.member("nepal", new Role(Slug.of("observer-" + i), Standing.OBSERVER, "Observer"), "add", "2000/");
        }
        return world;
    }
}
