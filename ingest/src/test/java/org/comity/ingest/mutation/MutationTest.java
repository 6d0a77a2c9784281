package org.comity.ingest.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.domain.finding.Severity;
import org.comity.ingest.CorpusReading;
import org.comity.ingest.file.CheckableText;
import org.comity.ingest.folder.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is altered is reported, and what is true is not; the figures are printed. */
class MutationTest {

    private static final double DATES_AND_NUMBERS = 0.99;

    /** The lowest measured share is 60 of 62: "not … until 2016" means a beginning, and "les pas" are steps. */
    private static final double DENIALS = 0.96;

    private static final Set<String> CODES =
            Set.of("date-not-in-quote", "number-not-in-quote", "negation-in-quote", "quote-says-nothing");

    /** The statements whose values the words need not say. Whoever adds one here changes what the figures are worth. */
    private static final Map<TestedCorpus, String> SILENT = Map.of(
            TestedCorpus.EMBEDDED,
            "inferred 3, asserted 131, says 0, by rule 30, accepted 0 of 260",
            TestedCorpus.SEEDS,
            "inferred 3, asserted 36, says 0, by rule 0, accepted 0 of 106",
            TestedCorpus.TUTORIAL,
            "inferred 0, asserted 6, says 0, by rule 0, accepted 0 of 9",
            TestedCorpus.FRENCH,
            "inferred 0, asserted 23, says 0, by rule 0, accepted 0 of 59",
            TestedCorpus.SPANISH,
            "inferred 0, asserted 21, says 0, by rule 0, accepted 0 of 55",
            TestedCorpus.GERMAN,
            "inferred 0, asserted 21, says 0, by rule 0, accepted 0 of 53",
            TestedCorpus.PORTUGUESE,
            "inferred 0, asserted 21, says 0, by rule 0, accepted 0 of 55");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void doesNotWarnAboutWhatIsTrue(TestedCorpus corpus) throws IOException {
        CorpusReading reading = corpus.read(folder);
        assertEquals(
                List.of(),
                reading.findings().stream()
                        .filter(finding -> CODES.contains(finding.id().code()) || finding.severity() == Severity.ERROR)
                        .map(Object::toString)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void reportsAlteredValues(TestedCorpus corpus) throws IOException {
        Tally tally = Tally.of(corpus.texts(folder));
        System.out.print(tally.report(corpus.toString()));
        assertEquals(
                tally.mutants(MutationClass::isStrict),
                tally.reported(MutationClass::isStrict),
                () -> tally.report(corpus.toString()));
        assertTrue(tally.share(kind -> !kind.isDenial()) >= DATES_AND_NUMBERS, () -> tally.report(corpus.toString()));
        assertTrue(tally.share(MutationClass::isDenial) >= DENIALS, () -> tally.report(corpus.toString()));
    }

    @ParameterizedTest
    @EnumSource
    void comparesAllStatementsExceptTheseWithTheirWords(TestedCorpus corpus) throws IOException {
        assertEquals(SILENT.get(corpus), TestedCorpus.silent(corpus.read(folder)));
    }

    /** The bars can be missed: a quote with two years says both. */
    @Test
    void countsWhatIsNotReported() throws IOException {
        List<CheckableText> texts =
                CheckableText.of(TestedCorpus.resource("planted"), null, new Workers(1, (done, all) -> {}));
        Tally tally = Tally.of(texts);
        assertEquals(
                List.of("a year ±1: 1993 -> 1992 in"
                        + " 'Arland signed the Treaty of Lakes in 1992 and became a party in 1993'"),
                tally.misses());
        assertEquals(2, tally.mutants(MutationClass::isStrict));
        assertEquals(1, tally.reported(MutationClass::isStrict));
    }
}
