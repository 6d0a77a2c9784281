package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.comity.domain.finding.Finding;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

    private static final String FILE = "notes/iom.txt";

    private static Decoded decode(String text, Charset charset) {
        return TextDecoder.decode(FILE, text.getBytes(charset));
    }

    private static String printed(Decoded decoded) {
        return decoded.findings().stream().map(TextDecoderTest::printed).collect(Collectors.joining("\n"));
    }

    private static String printed(Finding finding) {
        return finding.origin().orElseThrow() + ": " + finding.severity().label() + ": " + finding.message() + " ("
                + finding.id() + ")" + finding.suggestion().map(s -> " " + s).orElse("");
    }

    @Test
    void readsUtf8() {
        Decoded decoded = decode("Île – \uD83C\uDF0D\r\n", StandardCharsets.UTF_8);
        assertEquals("Île – \uD83C\uDF0D\r\n", decoded.text().orElseThrow().text());
        assertEquals("", printed(decoded));
    }

    @Test
    void leavesAByteOrderMarkAtTheStartOut() {
        Decoded decoded = decode("\uFEFFIOM", StandardCharsets.UTF_8);
        assertEquals("IOM", decoded.text().orElseThrow().text());
        assertEquals("", printed(decoded));
    }

    @Test
    void saysWhichByteIsNotUtf8AndWhere() {
        Decoded decoded = decode("\u00CEle\nIOM \u2013 the", Charset.forName("windows-1252"));
        assertTrue(decoded.text().isEmpty());
        assertEquals(
                "notes/iom.txt:1:1: error: the byte at offset 0 (0xCE) is not UTF-8 (not-utf-8.notes/iom.txt) save the"
                        + " text as UTF-8; in Windows-1252 this byte is \"Î\"",
                printed(decoded));
    }

    @Test
    void countsTheByteFromTheStartOfTheFileAndTheColumnInCodePoints() {
        byte[] bytes = "\uFEFFone\n\uD83C\uDF0D ? two".getBytes(StandardCharsets.UTF_8);
        bytes[12] = (byte) 0x96;
        Decoded decoded = TextDecoder.decode(FILE, bytes);
        assertEquals(
                "notes/iom.txt:2:3: error: the byte at offset 12 (0x96) is not UTF-8 (not-utf-8.notes/iom.txt) save"
                        + " the text as UTF-8; in Windows-1252 this byte is \"–\"",
                printed(decoded));
        assertEquals(
                "\uD83C\uDF0D \uFFFD two",
                decoded.findings().get(0).places().get(0).excerpt().orElseThrow());
    }

    @Test
    void refusesACutSequenceAtTheEndAndEncodedSurrogates() {
        assertEquals(
                "notes/iom.txt:1:2: error: the byte at offset 1 (0xE2) is not UTF-8 (not-utf-8.notes/iom.txt) save the"
                        + " text as UTF-8; in Windows-1252 this byte is \"â\"",
                printed(TextDecoder.decode(FILE, new byte[] {'a', (byte) 0xE2, (byte) 0x80})));
        assertTrue(TextDecoder.decode(FILE, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})
                .text()
                .isEmpty());
    }

    @Test
    void namesTheEncodingOfAnotherByteOrderMark() {
        assertEquals(
                "notes/iom.txt: error: the byte order mark says that the text is UTF-16, little-endian, not UTF-8"
                        + " (not-utf-8.notes/iom.txt) save the text as UTF-8",
                printed(decode("\uFEFFIOM", StandardCharsets.UTF_16LE)));
        assertTrue(printed(decode("\uFEFFIOM", StandardCharsets.UTF_16BE)).contains("UTF-16, big-endian"));
        assertTrue(printed(decode("\uFEFFIOM", Charset.forName("UTF-32LE"))).contains("UTF-32, little-endian"));
        assertTrue(printed(decode("\uFEFFIOM", Charset.forName("UTF-32BE"))).contains("UTF-32, big-endian"));
    }

    @Test
    void reportsControlCharactersOnceEach() {
        Decoded decoded = decode("a\tb\fc\fd\n\u0000\u0085\uFFFE", StandardCharsets.UTF_8);
        assertTrue(decoded.text().isPresent());
        assertEquals("""
                notes/iom.txt:1:4: warning: the text contains the control character U+000C 2 times (control-character.notes/iom.txt.u+000c)
                notes/iom.txt:2:1: error: the text contains the control character U+0000 (control-character.notes/iom.txt.u+0000)
                notes/iom.txt:2:2: warning: the text contains the control character U+0085 (control-character.notes/iom.txt.u+0085)
                notes/iom.txt:2:3: warning: the text contains the control character U+FFFE (control-character.notes/iom.txt.u+fffe)""", printed(decoded));
    }

    @Test
    void recognisesUtf16WithoutAMarkByItsNuls() {
        Decoded decoded = decode("IOM is", StandardCharsets.UTF_16LE);
        assertEquals(
                "notes/iom.txt:1:2: error: the text contains the control character U+0000 6 times"
                        + " (control-character.notes/iom.txt.u+0000) the text looks like UTF-16; save it as UTF-8",
                printed(decoded));
    }

    @Test
    void refusesATextWithoutWords() {
        assertEquals(
                "notes/iom.txt: error: the text is empty (empty-text.notes/iom.txt)",
                printed(decode("", StandardCharsets.UTF_8)));
        assertEquals(
                "notes/iom.txt: error: the text contains only white space (empty-text.notes/iom.txt)",
                printed(decode("\uFEFF \r\n\u00A0", StandardCharsets.UTF_8)));
    }
}
