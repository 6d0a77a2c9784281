package org.comity.export.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.export.Sample;
import org.comity.export.format.Loss;
import org.comity.export.table.Table;
import org.comity.export.table.Tables;
import org.junit.jupiter.api.Test;

class LossesTest {

    private static final Loss LONG = new Loss("too-long", "are too long", text -> text.length() > 1_000);

    @Test
    void areToldOncePerColumnWithTheFirstRows() {
        Dataset dataset = Sample.topics(Collections.nCopies(7, "x".repeat(2_000)));

        List<Finding> findings = losses(dataset, List.of(LONG));

        assertEquals(
                List.of(
                        "too-long.organizations.quote",
                        "too-long.attributes.quote",
                        "too-long.attributes.value",
                        "too-long.statements.quote",
                        "too-long.statements.text",
                        "too-long.statements.value"),
                findings.stream().map(finding -> finding.id().toString()).toList());
        assertEquals(
                "cells of attributes.quote are too long (7): iom.topics.100000, iom.topics.100001, iom.topics.100002,"
                        + " iom.topics.100003, iom.topics.100004, …",
                findings.get(1).message());
    }

    @Test
    void ofHalfSurrogatePairsAreFoundBeforeTheyAreReplaced() {
        Dataset dataset = Sample.topics(List.of("a\uD800b"));

        assertEquals(
                "cells of attributes.quote contain half of a surrogate pair, which every format replaces with U+FFFD (1):"
                        + " iom.topics.100000",
                losses(dataset, List.of(Losses.OF_SURROGATES)).get(1).message());
    }

    private static List<Finding> losses(Dataset dataset, List<Loss> losses) {
        Losses observer = new Losses(losses);
        for (Table<?> table : Tables.all()) {
            observer.begin(table.head());
            table.rawValues(dataset).forEach(observer::row);
        }
        return observer.findings();
    }

    @Test
    void areNoneInOrdinaryTexts() {
        assertEquals(List.of(), losses(Sample.dialogues(), List.of(LONG, Losses.OF_SURROGATES)));
    }
}
