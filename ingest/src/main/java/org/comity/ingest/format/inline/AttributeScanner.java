package org.comity.ingest.format.inline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.text.LineEnds;

/**
 * Reads the content of the braces after a bracket: {@code .label #id key=value key="quoted value"}.
 *
 * <p>Pandoc accepts more: a missing value, a value that begins with a quotation mark that is never closed, a value that
 * contains an opening brace, and {@code -}. In a mark these are typing errors, and djot rejects them too.
 *
 * <p>After braces fail, those inside them are tried. When such an attempt reaches a place where an earlier attempt
 * began an attribute, it fails like that one. So all attempts together take time proportional to the text.
 */
final class AttributeScanner {

    private final String text;
    private final BitSet begun = new BitSet();
    private final List<AnnotationAttribute> attributes = new ArrayList<>();
    private int end;
    private int position;

    AttributeScanner(String text) {
        this.text = text;
    }

    /**
     * Reads braces. Each call must begin after the braces that an earlier one read.
     *
     * @param brace the index of the opening brace
     * @param blockEnd the index at which the block ends
     * @return the attributes, or what is wrong
     */
    AttributeReading read(int brace, int blockEnd) {
        attributes.clear();
        end = blockEnd;
        position = brace + 1;
        skipSeparators();
        while (position < end && text.charAt(position) != '}') {
            Optional<MarkFault> fault = begun.get(position) ? Optional.of(MarkFault.BROKEN) : attribute();
            if (fault.isPresent()) {
                return AttributeReading.failed(fault.get(), position);
            }
            skipSeparators();
        }
        return position < end
                ? new AttributeReading(position + 1, attributes, null)
                : AttributeReading.failed(MarkFault.NOT_CLOSED, brace);
    }

    private void skipSeparators() {
        while (position < end && separates(text.charAt(position))) {
            position++;
        }
    }

    private Optional<MarkFault> attribute() {
        begun.set(position);
        char first = text.charAt(position);
        return switch (first) {
            case '#' -> named("id", InlineNames.endOfId(text, position + 1, end));
            case '.' -> named("class", InlineNames.end(text, position + 1, end));
            case '%' -> Optional.of(MarkFault.COMMENT);
            default -> keyed();
        };
    }

    private Optional<MarkFault> named(String name, int nameEnd) {
        if (nameEnd == position + 1) {
            return Optional.of(MarkFault.NO_NAME);
        }
        attributes.add(new AnnotationAttribute(name, text.substring(position + 1, nameEnd)));
        position = nameEnd;
        return Optional.empty();
    }

    private Optional<MarkFault> keyed() {
        int keyEnd = InlineNames.end(text, position, end);
        if (keyEnd == position) {
            return Optional.of(MarkFault.CHARACTER);
        }
        if (keyEnd == end || text.charAt(keyEnd) != '=') {
            return Optional.of(MarkFault.BARE_WORD);
        }
        String key = text.substring(position, keyEnd);
        position = keyEnd + 1;
        StringBuilder value = new StringBuilder();
        Optional<MarkFault> fault = position < end && isQuote(text.charAt(position)) ? quoted(value) : bare(value);
        if (fault.isEmpty()) {
            add(key, value.toString());
        }
        return fault;
    }

    /** The value of {@code class} lists labels, as if each was written after a full stop. */
    private void add(String key, String value) {
        if (!key.equals("class")) {
            attributes.add(new AnnotationAttribute(key, value));
            return;
        }
        for (String label : value.split("[ \t]+", -1)) {
            if (!label.isEmpty()) {
                attributes.add(new AnnotationAttribute(key, label));
            }
        }
    }

    private Optional<MarkFault> quoted(StringBuilder value) {
        char quote = text.charAt(position);
        int i = position + 1;
        while (i < end && text.charAt(i) != quote) {
            if (LineEnds.isPart(text.charAt(i))) {
                value.append(' ');
                i = LineEnds.after(text, i);
            } else {
                i = character(i, value);
            }
        }
        if (i >= end) {
            return Optional.of(MarkFault.OPEN_QUOTE);
        }
        position = i + 1;
        return Optional.empty();
    }

    private Optional<MarkFault> bare(StringBuilder value) {
        int i = position;
        while (i < end && text.charAt(i) != '}' && !separates(text.charAt(i))) {
            if (text.charAt(i) == '{') {
                position = i;
                return Optional.of(MarkFault.BRACE);
            }
            i = character(i, value);
        }
        if (i == position) {
            return Optional.of(MarkFault.NO_VALUE);
        }
        position = i;
        return Optional.empty();
    }

    /** Takes one character, escaped or not, and returns the index after it. */
    private int character(int at, StringBuilder value) {
        int taken = EscapedPunctuation.isEscape(text, at, end) ? at + 1 : at;
        value.append(text.charAt(taken));
        return taken + 1;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /** Returns whether a character separates attributes. */
    static boolean separates(char c) {
        return c == ' ' || c == '\t' || LineEnds.isPart(c);
    }

    /** Returns whether the characters after a brace and separators begin like an attribute. */
    static boolean looksLikeAttribute(String text, int from, int end) {
        int i = from;
        while (i < end && separates(text.charAt(i))) {
            i++;
        }
        if (i < end && (text.charAt(i) == '.' || text.charAt(i) == '#')) {
            return InlineNames.endOfId(text, i + 1, end) > i + 1;
        }
        int keyEnd = InlineNames.end(text, i, end);
        return keyEnd > i && keyEnd < end && text.charAt(keyEnd) == '=';
    }
}
