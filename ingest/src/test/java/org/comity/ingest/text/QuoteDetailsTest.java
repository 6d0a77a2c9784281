package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.comity.domain.finding.FindingDetails;
import org.comity.domain.finding.WordDifference;
import org.comity.domain.source.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs learn about a quote that was not found. */
class QuoteDetailsTest {

    private static final SourceText TEXT = SourceText.of("""
            The Forum has 18 member states.
            Arland is a member of the Forum since 2008.
            Borland is not a member of the Commission.
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Forum has 81 member states | The Forum has 18 member states | 1:1 | number",
                "Borland is a member of the Commission | Borland is not a member of the Commission | 3:1 | negation",
                "The Union has 18 member states | The Forum has 18 member states | 1:1 | name",
                "The Forum counts 18 member states | The Forum has 18 member states | 1:1 | words",
                "the forum has 18 member states | The Forum has 18 member states | 1:1 | typography",
                "Nothing of the kind was ever said about it | | | "
            })
    void nameTheNearestWordsAndTheDifference(String quote, String nearest, String place, String difference) {
        assertEquals(
                quote + " | " + (nearest == null ? "" : nearest) + " | " + (place == null ? "" : "notes/a.txt:" + place)
                        + " | " + (difference == null ? "" : difference),
                shown(details(QuoteRequest.of(quote))));
    }

    @Test
    void nameThePlaceOfWordsThatAreElsewhere() {
        assertEquals(
                "member | member | notes/a.txt:1:18 | ", shown(details(new QuoteRequest("member", null, null, 9))));
        assertEquals(
                "Arland | Arland | notes/a.txt:2:1 | ", shown(details(new QuoteRequest("Arland", "the ", null, null))));
    }

    @Test
    void areNotThereForOtherProblems() {
        assertEquals(FindingDetails.NONE, details(QuoteRequest.of("member")));
    }

    private static FindingDetails details(QuoteRequest request) {
        return QuoteFinder.of(TEXT, "en").find(request).problems().stream()
                .map(problem -> problem.details("notes/a.txt"))
                .collect(Collectors.reducing(FindingDetails.NONE, (none, one) -> one));
    }

    private static String shown(FindingDetails details) {
        return String.join(
                " | ",
                details.given().orElse(""),
                details.nearest().orElse(""),
                details.place().map(Origin::toString).orElse(""),
                details.difference().map(WordDifference::label).orElse(""));
    }
}
