package org.comity.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.export.Sample;
import org.comity.export.table.FindingTable.FindingRow;
import org.junit.jupiter.api.Test;

class FindingTableTest {

    @Test
    void numbersFindingsThatShareAnIdPastTheIdsOfOthers() {
        Dataset dataset = Sample.empty()
                .withFindings(Stream.of("x", "x", "x", "x.3")
                        .map(subject -> Finding.of(Severity.INFO, "code", subject, "message"))
                        .toList());

        assertEquals(
                List.of("code.x", "code.x.2", "code.x.4", "code.x.3"),
                FindingRow.of(dataset).map(FindingRow::id).toList());
    }
}
