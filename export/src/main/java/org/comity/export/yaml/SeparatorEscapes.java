package org.comity.export.yaml;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes the Unicode line and paragraph separators as escapes, by their numbers.
 *
 * <p>The emitter leaves them bare, and a reader of YAML 1.1 takes them for line ends. They stand nowhere but between
 * quotation marks: {@link ScalarForm} sees to that.
 */
final class SeparatorEscapes extends FilterWriter {

    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    SeparatorEscapes(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        switch (c) {
            case LINE_SEPARATOR -> out.write("\\u2028");
            case PARAGRAPH_SEPARATOR -> out.write("\\u2029");
            default -> out.write(c);
        }
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(String.valueOf(text, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        if (text.indexOf(LINE_SEPARATOR, from) < 0 && text.indexOf(PARAGRAPH_SEPARATOR, from) < 0) {
            out.write(text, from, length);
            return;
        }
        for (int i = from; i < from + length; i++) {
            write(text.charAt(i));
        }
    }
}
