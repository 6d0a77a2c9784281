package org.comity.ingest.node.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.source.Origin;
import org.comity.ingest.node.tree.TreeProblems;
import org.comity.ingest.text.CodePointName;

/** The bytes of a YAML file, checked before parsing because the parser reports no places for these problems. */
final class YamlBytes {

    private static final Pattern UTF_8_MARK = Pattern.compile("^efbbbf");

    private static final Pattern UTF_16_MARK = Pattern.compile("^(fffe|feff)");

    private static final Pattern UTF_32_MARK = Pattern.compile("^(fffe0000|0000feff)");

    private static final int MAX_PLACES = 10;

    private static final char REPLACEMENT = 0xFFFD;

    private static final byte DELETE = 0x7F;

    /** The first byte of U+0080 to U+00BF in UTF-8. */
    private static final byte FIRST_OF_C1 = (byte) 0xC2;

    /** The first byte of U+F000 to U+FFFF in UTF-8. */
    private static final byte FIRST_OF_LAST = (byte) 0xEF;

    private final String file;
    private final byte[] bytes;
    private final TreeProblems problems;

    YamlBytes(String file, byte[] bytes, TreeProblems problems) {
        this.file = file;
        this.bytes = bytes;
        this.problems = problems;
    }

    /**
     * The text without its byte order mark; control characters are reported and replaced by U+FFFD.
     *
     * @return the text, or empty if there are too many bytes or they are not UTF-8
     */
    Optional<String> text() {
        if (bytes.length > YamlReader.MAX_BYTES) {
            problems.addDoubtful(
                    problems.problem(
                            "yaml-too-large", "the file is longer than " + YamlReader.MAX_BYTES + " bytes (64 MiB)"),
                    Place.of(Origin.of(file)));
            return Optional.empty();
        }
        if (bytes.length > 0 && bytes[0] >= '\t') {
            return decoded(0).map(this::withoutControlCharacters);
        }
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
        if (UTF_16_MARK.matcher(start).find() || UTF_32_MARK.matcher(start).find()) {
            String encoding = UTF_32_MARK.matcher(start).find() ? "UTF-32" : "UTF-16";
            wrongEncoding("the file is " + encoding + ", not UTF-8", Place.of(Origin.of(file)));
            return Optional.empty();
        }
        return decoded(UTF_8_MARK.matcher(start).find() ? 3 : 0).map(this::withoutControlCharacters);
    }

    private Optional<String> decoded(int start) {
        String lenient = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        return lenient.indexOf(REPLACEMENT) < 0 ? Optional.of(lenient) : strictlyDecoded(start);
    }

    /** Distinguishes a U+FFFD in the file from one that replaces bytes that are not UTF-8. */
    private Optional<String> strictlyDecoded(int start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean malformed = decoder.decode(in, out, true).isError();
        String text = out.flip().toString();
        if (malformed) {
            int offset = in.position();
            wrongEncoding(
                    String.format(Locale.ROOT, "the byte 0x%02X at offset %d is not UTF-8", bytes[offset], offset),
                    new YamlLines(file, clean(text)).end());
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private void wrongEncoding(String message, Place place) {
        problems.addDoubtful(problems.problem("not-utf-8", message).suggesting("save the file as UTF-8"), place);
    }

    private String withoutControlCharacters(String text) {
        return mayHaveControlCharacters() && text.chars().anyMatch(YamlCharacters::isControl) ? cleanText(text) : text;
    }

    /** Returns whether a byte is a control character or can be part of one; checking bytes is faster than decoding. */
    private boolean mayHaveControlCharacters() {
        for (byte b : bytes) {
            if (!isHarmless(b)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHarmless(byte b) {
        return switch (b) {
            case '\t', '\n', '\r' -> true;
            case DELETE, FIRST_OF_C1, FIRST_OF_LAST -> false;
            default -> b < 0 || b >= ' ';
        };
    }

    private String cleanText(String text) {
        String clean = clean(text);
        YamlLines cleanLines = new YamlLines(file, clean);
        List<String> lines = new YamlLines(file, text).lines();
        Map<Integer, List<Place>> found = new TreeMap<>();
        for (int line = 1; line <= lines.size(); line++) {
            int[] codePoints = lines.get(line - 1).codePoints().toArray();
            for (int column = 1; column <= codePoints.length; column++) {
                if (YamlCharacters.isControl(codePoints[column - 1])) {
                    List<Place> places = found.computeIfAbsent(codePoints[column - 1], c -> new ArrayList<>());
                    if (places.size() < MAX_PLACES) {
                        places.add(cleanLines.place(line, column));
                    }
                }
            }
        }
        found.forEach(this::controlCharacter);
        return clean;
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(c -> YamlCharacters.isControl(c) ? 0xFFFD : c).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private void controlCharacter(int codePoint, List<Place> places) {
        String name = CodePointName.of(codePoint);
        Finding finding = problems.problem(
                "control-character", name, "the control character " + name + " is not allowed in a YAML file");
        for (Place place : places.subList(1, places.size())) {
            finding = finding.at(place);
        }
        problems.addDoubtful(finding, places.get(0));
    }
}
