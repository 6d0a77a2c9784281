package org.comity.domain.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.comity.domain.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final ImpreciseDate MAY = ImpreciseDate.parse("2019-05");
    private static final Citation ALL =
            new Citation("A note", "iom", "https://example.org/note", "en", MAY, ImpreciseDate.parse("2020"));

    @Test
    void namesEachPartInItsBuilder() {
        assertEquals(
                ALL,
                Citation.builder()
                        .title("A note")
                        .publisher("iom")
                        .address("https://example.org/note")
                        .language("en")
                        .published("2019-05")
                        .retrieved(ImpreciseDate.parse("2020"))
                        .build());
        assertEquals(Citation.NONE, Citation.builder().build());
    }

    @Test
    void changesOnePart() {
        assertEquals(
                new Citation("A note", "iom", "https://example.org/note", "fr", MAY, ImpreciseDate.parse("2020")),
                ALL.toBuilder().language("fr").build());
        assertEquals(ALL, ALL.toBuilder().build());
    }

    @Test
    void checksThePartsWhenItIsMade() {
        Citation.Builder address = Citation.builder().language("https://example.org");

        assertEquals(
                "not a language tag of BCP 47: 'https://example.org'",
                assertThrows(IllegalArgumentException.class, address::build).getMessage());
    }

    @Test
    void hashesTheTextOfASource() {
        Source source = Source.of(SourceId.of("page"), "page.txt", "é𝔘", ALL);

        assertEquals(
                new Source(
                        SourceId.of("page"),
                        "page.txt",
                        Sha256.of(
                                new byte[] {(byte) 0xC3, (byte) 0xA9, (byte) 0xF0, (byte) 0x9D, (byte) 0x94, (byte) 0x98
                                }),
                        ALL),
                source);
        assertEquals(
                "the text contains half a surrogate pair: 'a\\ud800'",
                assertThrows(IllegalArgumentException.class, () -> Sha256.ofText("a\ud800"))
                        .getMessage());
    }
}
