package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.statement.Role;
import org.junit.jupiter.api.Test;

class AcceptanceTest {

    @Test
    void anAcceptedFindingKeepsItsReason() {
        Dataset dataset = SampleWorld.world()
                .member("iom", Role.OBSERVER, "add", "2008-01-01/")
                .member("iom", Role.OBSERVER, "add", "2012/")
                .accept("start-disagreement.iom.observer.add", "the profile counts from the inception")
                .resolve();

        assertEquals(1, dataset.findings().size());
        assertEquals(
                Optional.of("the profile counts from the inception"),
                dataset.acceptance(dataset.findings().get(0)));
    }

    @Test
    void anAcceptanceOfNothingIsAFinding() {
        Dataset dataset = SampleWorld.world()
                .accept("start-disagreement.iom.observer.add", "no more")
                .resolve();

        Finding finding = dataset.findings().get(0);
        assertEquals(
                "acceptance-unused.start-disagreement.iom.observer.add",
                finding.id().toString());
        assertEquals("corpus.yaml:1:5", finding.origin().orElseThrow().toString());
    }

    @Test
    void anErrorCannotBeAccepted() {
        Dataset dataset = SampleWorld.world()
                .member("nowhere", Role.MEMBER, "add", "")
                .accept("unknown-entity.nowhere", "never mind")
                .resolve();

        assertEquals(
                List.of("acceptance-of-error.unknown-entity.nowhere", "unknown-entity.nowhere"),
                dataset.findings().stream()
                        .map(finding -> finding.id().toString())
                        .toList());
        assertEquals(Optional.empty(), dataset.acceptance(dataset.findings().get(1)));
    }
}
