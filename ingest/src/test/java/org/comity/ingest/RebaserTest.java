package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.domain.finding.WordDifference;
import org.comity.ingest.rebase.AcceptedWords;
import org.comity.ingest.rebase.RebaseOutcome;
import org.comity.ingest.rebase.RebasedQuote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of quotes, and of the files in which they are. */
class RebaserTest {

    private static final String TEXT = """
            Arland joined the Forum in 1998 and Borland in 1999.
            Corland, an observer, wrote the first letter of the year.
            Later the Forum made Dorland an observer too.
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        Files.writeString(folder.resolve("corpus.yaml"), "name: forum\n");
    }

    private Rebasing rebase(String after, AcceptedWords accepted) throws IOException {
        return Rebaser.rebase(
                folder,
                "a.txt",
                TEXT.getBytes(StandardCharsets.UTF_8),
                after.getBytes(StandardCharsets.UTF_8),
                accepted,
                ReadingOptions.DEFAULT);
    }

    /** The file a.yaml as it is after another sentence with the words of its quotes was added. */
    private String revised(String annotations) throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.yaml"), annotations);
        Rebasing rebasing = rebase(
                "A friend of all joined the Forum in 1998 as well, as an observer of the year, they say.\n" + TEXT,
                AcceptedWords.TYPOGRAPHY);
        assertEquals(List.of(), rebasing.findings());
        assertEquals(Map.of(), rebasing.obstacles());
        rebasing.quotes().forEach(quote -> assertEquals(RebaseOutcome.MOVED, quote.outcome(), quote.toString()));
        return rebasing.changed("a.yaml")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse(annotations);
    }

    @Test
    void addsALineBesideAQuote() throws IOException {
        assertEquals("""
                # first
                statements:
                  - quote: joined the Forum in 1998   # here
                    before: Arland
                    member:   arland

                  -   member: x
                      quote: >
                        joined the Forum
                        in 1998
                      before: Arland
                      of: forum   # last
                """, revised("""
                        # first
                        statements:
                          - quote: joined the Forum in 1998   # here
                            member:   arland

                          -   member: x
                              quote: >
                                joined the Forum
                                in 1998
                              of: forum   # last
                        """));
    }

    @Test
    void keepsTheStyleOfMapsAndLists() throws IOException {
        assertEquals("""
                statements:
                  - {quote: joined the Forum in 1998, before: Arland, member: arland}
                  - quotes: [{quote: joined the Forum in 1998, before: Arland}, 'Borland in 1999']
                    context:
                      - {quote: of the year, after: .}
                """.replace("after: .", "before: letter"), revised("""
                        statements:
                          - {quote: joined the Forum in 1998, member: arland}
                          - quotes: [joined the Forum in 1998, 'Borland in 1999']
                            context:
                              - of the year
                        """));
    }

    @Test
    void keepsLineEndsAndTheByteOrderMark() throws IOException {
        assertEquals(
                "\uFEFFstatements:\r\n- quote: joined the Forum in 1998\r\n  before: Arland\r\n  member: arland\r\n",
                revised("\uFEFFstatements:\r\n- quote: joined the Forum in 1998\r\n  member: arland\r\n"));
    }

    @Test
    void countsOccurrencesAgain() throws IOException {
        assertEquals(
                "statements:\n  - quote: observer\n    nth: 3  # the last\n",
                revised("statements:\n  - quote: observer\n    nth: 2  # the last\n"));
    }

    @Test
    void leavesAloneWhatNeedsNoChange() throws IOException {
        String annotations = "statements:\n  - quote: observer\n    after: too\n  - quote: Later ... Dorland\n";

        assertEquals(annotations, revised(annotations));
    }

    @Test
    void renewsThePinnedHash() throws IOException {
        String sha256 = "0".repeat(64);

        String now = revised("source: {text: a.txt, sha256: " + sha256 + "}\nstatements:\n  - quote: Later\n");

        assertTrue(now.matches("(?s)source: \\{text: a\\.txt, sha256: \"?[0-9a-f]{64}\"?\\}\nstatements:.*"), now);
        assertFalse(now.contains(sha256), now);
    }

    @Test
    void saysHowWordsDifferAndTakesOverOnlyWhatIsAccepted() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.yaml"), """
                statements:
                  - quote: Arland joined the Forum in 1998 and Borland in 1999
                  - quote: Corland, an observer, wrote the first letter of the year
                  - quote: Later the Forum made Dorland an observer too
                """);
        String after = TEXT.replace("1998", "1996")
                .replace("first letter", "first lettre")
                .replace("Later the Forum", "Later, the Forum");

        Rebasing careful = rebase(after, AcceptedWords.TYPOGRAPHY);
        Rebasing words = rebase(after, AcceptedWords.WORDS);
        Rebasing any = rebase(after, AcceptedWords.ANY);

        assertEquals(
                List.of(WordDifference.NUMBER, WordDifference.WORDS, WordDifference.TYPOGRAPHY),
                careful.quotes().stream()
                        .map(quote -> quote.difference().orElseThrow())
                        .toList());
        assertEquals(
                1,
                careful.quotes().stream()
                        .filter(quote -> quote.written().isPresent())
                        .count());
        assertEquals(
                2,
                words.quotes().stream()
                        .filter(quote -> quote.written().isPresent())
                        .count());
        assertEquals("""
                statements:
                  - quote: Arland joined the Forum in 1996 and Borland in 1999
                  - quote: "Corland, an observer, wrote the first lettre of the year"
                  - quote: "Later, the Forum made Dorland an observer too"
                """, new String(any.changed("a.yaml").orElseThrow(), StandardCharsets.UTF_8));
    }

    @Test
    void findsTheQuotesOfAllFilesThatNameTheText() throws IOException {
        Files.createDirectories(folder.resolve("more"));
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("more/b.yaml"), "source: {text: ../a.txt}\nstatements:\n  - quote: Later\n");
        Files.writeString(folder.resolve("more/a.yaml"), "statements:\n  - quote: Later\n");

        Rebasing rebasing = rebase(TEXT + "More.\n", AcceptedWords.TYPOGRAPHY);

        assertEquals(
                List.of("more/b.yaml"),
                rebasing.quotes().stream().map(quote -> quote.origin().file()).toList());
        assertEquals(Set.of(), rebasing.changedFiles());
    }

    @Test
    void saysOfAQuoteThatWasNotInTheEarlierVersionThatItIsThereNow() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.yaml"), "statements:\n  - quote: More\n");

        RebasedQuote quote =
                rebase(TEXT + "More.\n", AcceptedWords.TYPOGRAPHY).quotes().get(0);

        assertFalse(quote.wasFound());
        assertEquals("a.txt:4:1", quote.place().orElseThrow().toString());
    }

    @Test
    void reportsAnnotationsThatCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.yaml"), "statements:\n  - quote: [\n");

        Rebasing rebasing = rebase(TEXT + "More.\n", AcceptedWords.TYPOGRAPHY);

        assertEquals(
                "a.yaml", rebasing.findings().get(0).places().get(0).origin().file());
    }

    @Test
    void movesWebAnnotations() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.jsonld"), """
                {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "id": "urn:x:1",
                 "body": {"type": "TextualBody", "value": "Organization", "purpose": "tagging"},
                 "target": {"source": "a.txt", "selector": [
                   {"type": "TextQuoteSelector", "exact": "Arland", "prefix": "", "suffix": " joined"},
                   {"type": "TextPositionSelector", "start": 0, "end": 6}]}}
                """);

        Rebasing rebasing = rebase("New. " + TEXT, AcceptedWords.TYPOGRAPHY);

        assertEquals(RebaseOutcome.MOVED, rebasing.quotes().get(0).outcome());
        assertEquals(Map.of(), rebasing.obstacles());
        String now = new String(rebasing.changed("a.jsonld").orElseThrow(), StandardCharsets.UTF_8);
        assertTrue(now.contains("\"start\": 5") || now.contains("\"start\" : 5") || now.contains("\"start\":5"), now);
    }
}
