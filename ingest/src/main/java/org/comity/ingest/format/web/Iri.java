package org.comity.ingest.format.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses as JSON-LD uses them: IRIs and relative references (RFC 3987, section 2.2). The latter are relative to the
 * file.
 */
final class Iri {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*");

    private Iri() {}

    /** Returns whether a text is an IRI or a relative reference, and not empty. */
    static boolean isReference(String text) {
        if (text.isEmpty() || text.codePoints().anyMatch(Iri::isForbidden)) {
            return false;
        }
        int fragment = text.indexOf('#');
        return (fragment < 0 || text.indexOf('#', fragment + 1) < 0)
                && hasWholeEscapes(text)
                && (!hasColon(text) || hasScheme(text));
    }

    /** Returns whether a text begins with a scheme, such as {@code https:}. */
    static boolean hasScheme(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && SCHEME.matcher(text.substring(0, colon)).matches();
    }

    /** Returns whether a colon comes before the first slash, question mark or number sign. */
    private static boolean hasColon(String text) {
        int end = 0;
        while (end < text.length() && "/?#:".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end < text.length() && text.charAt(end) == ':';
    }

    private static boolean hasWholeEscapes(String text) {
        for (int i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
            if (i + 2 >= text.length() || !isHex(text.charAt(i + 1)) || !isHex(text.charAt(i + 2))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(char c) {
        return "0123456789abcdefABCDEF".indexOf(c) >= 0;
    }

    private static boolean isForbidden(int c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F || "<>\"{}|\\^`".indexOf(c) >= 0;
        }
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return noCharacter
                || c == 0xFFFD
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }

    /** Any text as one segment of a relative reference; different texts stay different. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
                encoded.appendCodePoint(c);
            } else {
                escape(c, encoded);
            }
        });
        return encoded.toString();
    }

    /** The bytes of a code point in UTF-8, or those that a lone surrogate would have, each as an escape. */
    private static void escape(int c, StringBuilder to) {
        if (c < 0x80) {
            escapeByte(c, to);
            return;
        }
        int following = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
        int mark = c < 0x800 ? 0xC0 : c < 0x10000 ? 0xE0 : 0xF0;
        escapeByte(mark | (c >> (6 * following)), to);
        for (int byteAfter = following - 1; byteAfter >= 0; byteAfter--) {
            escapeByte(0x80 | ((c >> (6 * byteAfter)) & 0x3F), to);
        }
    }

    private static void escapeByte(int value, StringBuilder to) {
        to.append(String.format(Locale.ROOT, "%%%02X", value));
    }

    /** The text before it was encoded, or empty if the escapes are not UTF-8. */
    private static Optional<String> decoded(String reference) {
        StringBuilder decoded = new StringBuilder();
        int i = 0;
        while (i < reference.length()) {
            int end = i;
            while (end < reference.length() && reference.charAt(end) == '%') {
                end += 3;
            }
            if (end == i) {
                decoded.append(reference.charAt(i++));
                continue;
            }
            byte[] bytes = HexFormat.of().parseHex(reference.substring(i, end).replace("%", ""));
            try {
                decoded.append(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)));
            } catch (CharacterCodingException noText) {
                return Optional.empty();
            }
            i = end;
        }
        return Optional.of(decoded.toString());
    }

    /**
     * Returns whether a reference names the text beside an annotation file: a relative reference whose last part has
     * the name of that file, except for the ending.
     */
    static boolean isBeside(String reference, String file) {
        if (!isReference(reference) || hasScheme(reference) || reference.indexOf('#') >= 0) {
            return false;
        }
        String last = reference.substring(reference.lastIndexOf('/') + 1);
        return decoded(last).filter(name -> stem(name).equals(stem(file))).isPresent();
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
