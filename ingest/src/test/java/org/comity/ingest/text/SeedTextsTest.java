package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The two real texts in a folder beside the project; without them the tests are skipped. */
class SeedTextsTest {

    private static QuoteFinder finder(String name) throws IOException {
        Path seeds = seeds();
        Path file = seeds.resolve(name);
        assumeTrue(Files.isRegularFile(file), "no seed text " + name + " in a folder shared/seeds beside the project");
        Decoded decoded = TextDecoder.decode(name, Files.readAllBytes(file));
        assertEquals(List.of(), decoded.findings());
        return QuoteFinder.of(decoded.text().orElseThrow());
    }

    private static Path seeds() {
        Path project = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(project.resolve("domain")) || !Files.isRegularFile(project.resolve("pom.xml"))) {
            project = Objects.requireNonNull(project.getParent(), "the tests run outside the project");
        }
        return project.resolveSibling("shared").resolve("seeds");
    }

    private static void finds(QuoteFinder finder, String quote) {
        Anchoring anchoring = finder.find(QuoteRequest.of(quote));
        assertEquals(List.of(), anchoring.problems(), quote);
        assertTrue(anchoring.quote().isPresent(), quote);
    }

    @Test
    void findsTheQuotesOfTheObserverProfile() throws IOException {
        QuoteFinder finder = finder("003_665212a7bbd9488c.txt");
        for (String quote : List.of(
                "Join Date: 01 Jan. 2008 Member Type: Observer",
                "Established in 1951",
                "IOM - the UN Migration Agency - is committed",
                "IOM's works also in the thematic areas",
                "since the early 1980s",
                "a member of 4 ISCMs",
                "administratively hosts another 3",
                "its inception in 2008 and served as its Secretariat up to 2012",
                "Since 2012 IOM is an ADD Observer and Thematic Expert",
                "the Member States of which are also ADD Member States",
                "Of the 18 ADD Member States",
                "10 are also IOM Member States",
                "IOM has been actively engaged ... 1980s")) {
            finds(finder, quote);
        }
    }

    @Test
    void refusesToCutANumberOfTheObserverProfile() throws IOException {
        Anchoring anchoring = finder("003_665212a7bbd9488c.txt").find(QuoteRequest.of("8 ADD Member States"));
        assertEquals("quote-cuts-number", anchoring.problems().get(0).code());
    }

    @Test
    void findsTheQuotesOfTheAboutPage() throws IOException {
        QuoteFinder finder = finder("000_5639276090363cd1.txt");
        finds(finder, "with 175 member states");
        finds(finder, "a presence in over 100 countries");
    }
}
