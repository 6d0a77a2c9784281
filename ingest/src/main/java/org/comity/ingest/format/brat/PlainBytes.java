package org.comity.ingest.format.brat;

/**
 * Byte sequences that are certainly valid characters of any text: UTF-8 of up to three bytes, and no control character
 * except TAB, LF and CR, no non-character and no byte order mark. Other sequences may also be valid.
 */
final class PlainBytes {

    private PlainBytes() {}

    /** The length of such a sequence that begins here; 0 if none does. */
    static int length(byte[] bytes, int at) {
        int first = bytes[at];
        if (first >= 0) {
            boolean plain = first < ' ' ? first == '\t' || first == '\n' || first == '\r' : first != 0x7F;
            return plain ? 1 : 0;
        }
        int length = first >= (byte) 0xE0 ? 3 : 2;
        if (first < (byte) 0xC2 || first >= (byte) 0xF0 || at + length > bytes.length) {
            return 0;
        }
        int codePoint = first & (length == 2 ? 0x1F : 0x0F);
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
            codePoint = codePoint << 6 | (bytes[i] & 0x3F);
        }
        boolean plain = length == 2
                ? codePoint >= 0xA0
                : (codePoint >= 0x800 && codePoint < 0xD800) || (codePoint >= 0xFF00 && codePoint < 0xFFF0);
        return plain ? length : 0;
    }
}
