package org.comity.domain.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.comity.domain.source.Origin;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Finding FINDING =
            Finding.of(Severity.WARNING, "start-disagreement", "iom.observer.add", "the sources disagree");

    @Test
    void printsOneLineWithPlaceSeverityMessageAndCode() {
        assertEquals("warning: the sources disagree (start-disagreement)", FINDING.toString());
        assertEquals(
                "notes.yaml:7:5: warning: the sources disagree (start-disagreement)",
                FINDING.at(Place.of(new Origin("notes.yaml", 7, 5)))
                        .suggesting("choose one")
                        .toString());
    }
}
