package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Sha256;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceResolutionTest {

    private static final SourceId PAGE = SourceId.of("page");

    @Test
    void twoCitationsThatDoNotContradictCompleteEachOther() {
        Dataset dataset = resolve(source("0", cited("A title", null)), source("0", cited(null, "en")));

        assertEquals(List.of(), dataset.findings());
        assertEquals(1, dataset.sources().size());
        assertEquals(Optional.of(cited("A title", "en")), dataset.source(PAGE).map(Source::citation));
    }

    @Test
    void twoTitlesOfOneSourceAreAFinding() {
        Dataset dataset = resolve(source("0", cited("A title", null)), source("0", cited("Another", null)));

        assertEquals("source-clash.page", dataset.findings().get(0).id().toString());
        assertEquals(Severity.WARNING, dataset.findings().get(0).severity());
        assertEquals(1, dataset.sources().size());
    }

    @Test
    void twoTextsUnderOneIdAreAnError() {
        Dataset dataset = resolve(source("0", Citation.NONE), source("1", Citation.NONE));

        assertEquals(Severity.ERROR, dataset.findings().get(0).severity());
    }

    private static Dataset resolve(Source... sources) {
        return Resolution.resolve(new SampleWorld().corpus(), Statements.of(List.of(sources), List.of()), List.of());
    }

    private static Source source(String digit, Citation citation) {
        return new Source(PAGE, "page.txt", Sha256.of(digit.repeat(64)), citation);
    }

    private static Citation cited(@Nullable String title, @Nullable String language) {
        return new Citation(title, null, null, language, null, null);
    }
}
