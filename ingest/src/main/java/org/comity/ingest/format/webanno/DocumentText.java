package org.comity.ingest.format.webanno;

/**
 * The text of a file, put together from its sentences.
 *
 * <p>What stands between two sentences the format does not keep. The gap that their offsets leave is filled with a line
 * feed and, where it is wider, spaces after it, as INCEpTION does; a gap before the first sentence with spaces.
 */
final class DocumentText {

    /** The most that all gaps of a file may have together, in UTF-16 units: 1 Mi. */
    static final int MAX_FILLED = 1 << 20;

    private final StringBuilder text = new StringBuilder();
    private int filled;

    /** How long the text is so far, in UTF-16 units. */
    int length() {
        return text.length();
    }

    /** Tells whether a sentence that begins at an offset would leave gaps that are too wide. */
    boolean isTooFar(int begin) {
        return begin - text.length() > MAX_FILLED - filled;
    }

    /** Adds a sentence that begins neither before the end of the one before nor too far after it. */
    void add(int begin, String sentence) {
        int gap = begin - text.length();
        boolean after = gap > 0 && text.length() > 0;
        text.append(after ? "\n" : "").append(" ".repeat(after ? gap - 1 : gap)).append(sentence);
        filled += gap;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
