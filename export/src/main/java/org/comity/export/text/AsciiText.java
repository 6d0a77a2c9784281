package org.comity.export.text;

/** A few characters of ASCII as bytes, made once for what is written again and again. */
public final class AsciiText {

    private static final int ASCII = 0x80;
    private static final int LONGEST = 1_000;

    private final byte[] bytes;

    private AsciiText(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The bytes of a text.
     *
     * @param text at most 1,000 characters, each below U+0080
     * @return the bytes
     * @throws IllegalArgumentException if there are others or more, quoting them
     */
    public static AsciiText of(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("more than 1,000 characters: '" + text.substring(0, 60) + "…'");
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
