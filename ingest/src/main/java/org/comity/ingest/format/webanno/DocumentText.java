package org.comity.ingest.format.webanno;

import org.comity.ingest.text.SourceText;

/**
 * The text of a file, assembled from its sentences.
 *
 * <p>The format does not keep the characters between two sentences. The gap between their offsets is filled with a line
 * feed and, if it is longer, spaces after it, as INCEpTION does. A gap before the first sentence is filled with spaces.
 * All places are in UTF-16 units, whatever the offsets of the file count.
 */
final class DocumentText {

    /** The largest total length of all gaps of a file, in UTF-16 units: 1 Mi. */
    static final int MAX_FILLED = 1 << 20;

    private final StringBuilder text = new StringBuilder();
    private final boolean countsCodePoints;
    private SourceText last = SourceText.of("");
    private int lastOffset;
    private int filled;

    /** The text of a file whose offsets count code points, or UTF-16 units. */
    DocumentText(boolean countsCodePoints) {
        this.countsCodePoints = countsCodePoints;
    }

    /** The current length of the text, in UTF-16 units. */
    int length() {
        return text.length();
    }

    /** The unit at an offset of the file. It may be before the last sentence, or after it. */
    int unit(int offset) {
        if (!countsCodePoints) {
            return offset;
        }
        int from = offset - lastOffset;
        boolean within = from >= 0 && from <= last.length();
        int begin = text.length() - last.text().length();
        return within ? begin + last.units(from) : from < 0 ? begin + from : text.length() + from - last.length();
    }

    /** Returns whether a sentence that begins at an offset would make the gaps too long. */
    boolean isTooFar(int begin) {
        return begin - text.length() > MAX_FILLED - filled;
    }

    /** Adds a sentence, which must not begin before the end of the previous one or too far after it. */
    void add(int begin, String sentence) {
        int gap = begin - text.length();
        boolean after = gap > 0 && text.length() > 0;
        text.append(after ? "\n" : "").append(" ".repeat(after ? gap - 1 : gap)).append(sentence);
        filled += gap;
        lastOffset += last.length() + gap;
        last = SourceText.of(sentence);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
