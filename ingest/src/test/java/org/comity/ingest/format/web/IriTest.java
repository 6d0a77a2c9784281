package org.comity.ingest.format.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IriTest {

    @Test
    void takesAddressesAndReferences() {
        for (String iri : List.of(
                "https://example.org/a?b=c#d",
                "urn:uuid:0f5a1d7c-6f5c-4a43-8f1e-2f0e2b6d3c11",
                "acct:ada@example.org",
                "T1",
                "#T1",
                "./text.txt",
                "a/b:c",
                "https://example.org/ключ",
                "%C3%A9",
                "mailto:ada@example.org")) {
            assertTrue(Iri.isReference(iri), iri);
        }
    }

    @Test
    void refusesWhatNoAddressCanHold() {
        for (String text : List.of(
                "",
                "two words",
                "a\nb",
                "a<b",
                "a\"b",
                "a{b}",
                "1:2",
                "a b:c",
                "%",
                "%4",
                "%zz",
                "a#b#c",
                "a\u202Eb",
                "a\uFFFEb",
                "a\\b")) {
            assertFalse(Iri.isReference(text), text);
        }
    }

    @Test
    void encodesEachTextAsAReferenceOfItsOwn() {
        List<String> texts =
                List.of("two words", "two%20words", "é", "e\u0301", "1:2", "%", "a/b", "a?b", "a#b", "+", "\n");
        Set<String> encoded = new HashSet<>();
        for (String text : texts) {
            assertTrue(Iri.isReference(Iri.encoded(text)), text);
            assertTrue(encoded.add(Iri.encoded(text)), text);
        }
        assertEquals("two%20words", Iri.encoded("two words"));
    }

    @Test
    void knowsTheTextBesideAFile() {
        assertTrue(Iri.isBeside("profile.txt", "notes/profile.jsonld"));
        assertTrue(Iri.isBeside("./two%20words.txt", "two words.jsonld"));
        assertTrue(Iri.isBeside("../texts/profile.html", "profile.jsonld"));
        assertFalse(Iri.isBeside("https://example.org/profile.txt", "profile.jsonld"));
        assertFalse(Iri.isBeside("other.txt", "profile.jsonld"));
        assertFalse(Iri.isBeside("%FF.txt", "profile.jsonld"));
        assertFalse(Iri.isBeside("profile.txt#a", "profile.jsonld"));
    }
}
