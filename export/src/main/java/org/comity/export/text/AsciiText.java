package org.comity.export.text;

/** A few ASCII characters as bytes, created once for text that is written repeatedly. */
public final class AsciiText {

    private static final int ASCII = 0x80;
    private static final int LONGEST = 1_000;

    private final byte[] bytes;

    private AsciiText(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Creates the bytes of a text.
     *
     * @param text at most {@value #LONGEST} characters, each below U+0080
     * @return the bytes
     * @throws IllegalArgumentException if there are more or other characters; the message quotes them
     */
    public static AsciiText of(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "more than " + LONGEST + " characters: '" + text.substring(0, 60) + "…'");
        }
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            if (c >= ASCII) {
                throw new IllegalArgumentException("not ASCII: '" + text + "'");
            }
            bytes[i] = (byte) c;
        }
        return new AsciiText(bytes);
    }

    int length() {
        return bytes.length;
    }

    void copyTo(byte[] target, int at) {
        System.arraycopy(bytes, 0, target, at, bytes.length);
    }
}
