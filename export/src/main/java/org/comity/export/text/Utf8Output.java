package org.comity.export.text;

import java.io.IOException;
import java.io.OutputStream;
import org.comity.domain.time.Day;

/**
 * Writes characters to a stream in UTF-8 (RFC 3629). Half of a surrogate pair becomes U+FFFD.
 *
 * <p>It is made for long runs of ordinary characters between few characters that a format has to escape: {@link #plain}
 * copies the characters up to the first special one. Bytes are buffered, and reach the stream when there are many, or
 * with {@link #flush}.
 */
public final class Utf8Output {

    private static final int SIZE = 1 << 16;

    /** The largest number of bytes of a character. */
    private static final int LONGEST = 4;

    /** The largest number of bytes of a number: the sign and the digits of 2 to the 63rd power. */
    private static final int LONGEST_NUMBER = 20;

    private static final int ASCII = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int REPLACEMENT = 0xFFFD;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int used;

    /**
     * Creates an output to a stream.
     *
     * @param out receives the bytes; is only flushed by {@link #flush}, and never closed
     */
    public Utf8Output(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes an ASCII character.
     *
     * @param character below U+0080
     * @throws IOException if the stream cannot be written to
     */
    public void ascii(char character) throws IOException {
        room(1);
        buffer[used++] = (byte) character;
    }

    /**
     * Writes ASCII characters.
     *
     * @param text only characters below U+0080
     * @throws IOException if the stream cannot be written to
     */
    public void ascii(String text) throws IOException {
        int length = text.length();
        for (int at = 0; at < length; ) {
            room(1);
            int end = Math.min(length, at + SIZE - used);
            int shift = used - at;
            for (int i = at; i < end; i++) {
                buffer[shift + i] = (byte) text.charAt(i);
            }
            used = shift + end;
            at = end;
        }
    }

    /**
     * Writes ASCII bytes.
     *
     * @param bytes the bytes, all below 0x80
     * @param length the number of bytes
     * @throws IOException if the stream cannot be written to
     */
    public void ascii(byte[] bytes, int length) throws IOException {
        if (length > SIZE - used) {
            hand();
        }
        if (length > SIZE) {
            out.write(bytes, 0, length);
        } else {
            System.arraycopy(bytes, 0, buffer, used, length);
            used += length;
        }
    }

    /**
     * Writes ASCII characters.
     *
     * @param text the prepared characters
     * @throws IOException if the stream cannot be written to
     */
    public void ascii(AsciiText text) throws IOException {
        room(text.length());
        text.copyTo(buffer, used);
        used += text.length();
    }

    /**
     * Writes a whole number.
     *
     * @param number any number
     * @throws IOException if the stream cannot be written to
     */
    public void number(long number) throws IOException {
        room(LONGEST_NUMBER);
        if (number < 0) {
            buffer[used++] = '-';
        }
        long negative = number < 0 ? number : -number; // there is one more of these
        int digits = 1;
        for (long rest = negative; rest <= -10; rest /= 10) {
            digits++;
        }
        for (int i = used + digits - 1; i >= used; i--) {
            buffer[i] = (byte) ('0' - negative % 10);
            negative /= 10;
        }
        used += digits;
    }

    /**
     * Writes a day as it is printed.
     *
     * @param day any day
     * @throws IOException if the stream cannot be written to
     */
    public void day(Day day) throws IOException {
        DayText.write(day, this);
    }

    /** Writes a number that is not negative with a given number of digits, zeros first. */
    void digits(int number, int count) throws IOException {
        room(count);
        int rest = number;
        for (int i = used + count - 1; i >= used; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        used += count;
    }

    /**
     * Writes any characters.
     *
     * @param text any characters
     * @throws IOException if the stream cannot be written to
     */
    public void text(String text) throws IOException {
        int at = 0;
        while (at < text.length()) {
            at = wide(text, plain(text, at, AsciiSet.NONE));
        }
    }

    /**
     * Writes the characters of a text up to the first of a set, or the first beyond ASCII.
     *
     * @param text any characters
     * @param from the index of the first character to write
     * @param special the characters that cannot be written as they are
     * @return the index of the first character that is not written, or the length of the text
     * @throws IOException if the stream cannot be written to
     */
    public int plain(String text, int from, AsciiSet special) throws IOException {
        int at = from;
        int length = text.length();
        while (at < length) {
            room(1);
            int end = Math.min(length, at + SIZE - used);
            int shift = used - at;
            while (at < end) {
                char c = text.charAt(at);
                if (special.containsOrBeyond(c)) {
                    used = shift + at;
                    return at;
                }
                buffer[shift + at] = (byte) c;
                at++;
            }
            used = shift + at;
        }
        return at;
    }

    /**
     * Writes a character beyond ASCII, if there is one at an index.
     *
     * @param text any characters
     * @param at the index, or the length of the text
     * @return the index of the next character
     * @throws IOException if the stream cannot be written to
     */
    public int wide(String text, int at) throws IOException {
        if (at >= text.length() || text.charAt(at) < ASCII) {
            return at;
        }
        int point = text.codePointAt(at);
        room(LONGEST);
        encode(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? REPLACEMENT : point);
        return at + Character.charCount(point);
    }

    /**
     * Passes all bytes on and flushes the stream.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void flush() throws IOException {
        hand();
        out.flush();
    }

    private void encode(int point) {
        if (point < TWO_BYTES) {
            buffer[used++] = (byte) (0xC0 | (point >> 6));
        } else {
            if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                buffer[used++] = (byte) (0xE0 | (point >> 12));
            } else {
                buffer[used++] = (byte) (0xF0 | (point >> 18));
                buffer[used++] = (byte) (0x80 | ((point >> 12) & 0x3F));
            }
            buffer[used++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        }
        buffer[used++] = (byte) (0x80 | (point & 0x3F));
    }

    private void room(int bytes) throws IOException {
        if (used > SIZE - bytes) {
            hand();
        }
    }

    private void hand() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }
}
