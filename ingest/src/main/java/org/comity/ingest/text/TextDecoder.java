package org.comity.ingest.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.VisibleText;
import org.comity.domain.text.WhiteSpace;

/**
 * Decodes the bytes of a text strictly as UTF-8 (RFC 3629).
 *
 * <p>A byte order mark of UTF-8 at the very start is not part of the text. Findings:
 *
 * <ul>
 *   <li>{@code not-utf-8} (error): the first byte that is not UTF-8, or the mark of a different encoding; no text
 *       results;
 *   <li>{@code empty-text} (error): nothing, or only white space; no text results;
 *   <li>{@code control-character} (error for NUL, else a warning): one for each control character except TAB, LF and
 *       CR, and for each non-character such as U+FFFE; the text is used anyway.
 * </ul>
 */
public final class TextDecoder {

    private static final char REPLACEMENT = 0xFFFD;

    private TextDecoder() {}

    /**
     * Decodes a text.
     *
     * @param file the path of the text inside the corpus, for the findings
     * @param bytes all the bytes of the file
     * @return the text and what is wrong with it
     */
    public static Decoded decode(String file, byte[] bytes) {
        Decoded decoded = decodeAny(file, bytes);
        boolean blank = decoded.text().filter(text -> isBlank(text.text())).isPresent();
        if (!blank) {
            return decoded;
        }
        boolean empty = decoded.text().filter(text -> text.length() == 0).isPresent();
        return failed(Finding.of(
                        Severity.ERROR,
                        "empty-text",
                        file,
                        empty ? "the text is empty" : "the text contains only white space")
                .at(TextPlace.whole(file)));
    }

    /**
     * Decodes a file of annotations, which may be empty.
     *
     * @param file the path of the file inside the corpus, for the findings
     * @param bytes all the bytes of the file
     * @return its content and what is wrong with it
     */
    public static Decoded decodeAny(String file, byte[] bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent() && mark.get() != ByteOrderMark.UTF_8) {
            return failed(otherEncoding(file, mark.get()));
        }
        int skip = mark.map(ByteOrderMark::length).orElse(0);
        String lenient = new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8);
        return lenient.indexOf(REPLACEMENT) < 0 ? decoded(file, lenient) : strictly(file, bytes, skip);
    }

    private static Decoded decoded(String file, String text) {
        SourceText source = SourceText.of(text);
        return new Decoded(source, ControlCharacters.findings(file, source));
    }

    /** Distinguishes a replacement character made by the decoder from one that is in the text. */
    private static Decoded strictly(String file, byte[] bytes, int skip) {
        ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        CharBuffer out = CharBuffer.allocate(bytes.length - skip);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            return failed(malformed(file, bytes, skip, in.position(), text));
        }
        return decoded(file, text);
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!WhiteSpace.isWhite(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static Decoded failed(Finding finding) {
        return new Decoded(null, List.of(finding));
    }

    private static Finding otherEncoding(String file, ByteOrderMark mark) {
        return Finding.of(
                        Severity.ERROR,
                        "not-utf-8",
                        file,
                        "the byte order mark says that the text is " + mark.encoding() + ", not UTF-8")
                .suggesting("save the text as UTF-8")
                .at(TextPlace.whole(file));
    }

    private static Finding malformed(String file, byte[] bytes, int skip, int offset, String valid) {
        SourceText lenient = SourceText.of(new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8));
        int place = valid.codePointCount(0, valid.length());
        return Finding.of(
                        Severity.ERROR,
                        "not-utf-8",
                        file,
                        "the byte at offset " + offset + " (0x" + CodePointName.hex(bytes[offset] & 0xFF, 2)
                                + ") is not UTF-8")
                .suggesting(advice(bytes[offset]))
                .at(TextPlace.of(file, lenient, place));
    }

    private static String advice(byte wrong) {
        String guess = new String(new byte[] {wrong}, Charset.forName("windows-1252"));
        boolean telling = !VisibleText.isHidden(guess.charAt(0), ' ') && guess.charAt(0) != '\uFFFD';
        return telling
                ? "save the text as UTF-8; in Windows-1252 this byte is \"" + guess + "\""
                : "save the text as UTF-8";
    }
}
