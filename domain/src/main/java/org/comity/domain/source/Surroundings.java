package org.comity.domain.source;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.WhiteSpace;
import org.comity.domain.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is around a passage in its text: some words before it, some words after it, and the label of its line. The words are
 * the prefix and the suffix of a Text Quote Selector of the Web Annotation Data Model (W3C, 2017, section 4.2.4), on one line:
 * each run of white space, line ends included, is one space. The space directly beside the passage is kept, so that the words
 * before, the passage and the words after can be read one after the other.
 *
 * <p>Surroundings are for readers. They depend on the text and the place of the passage, so they are not part of the identity
 * of a quote.
 *
 * @since 0.1
 */
public final class Surroundings implements Serializable {

    /** Nothing is known: for a quote that was made without its text. */
    public static final Surroundings NONE = new Surroundings("", 0, null);

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Comparator<String> RICHER =
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

    /** The words before and after in one string, because a dataset has millions of them. */
    private final transient String words;

    private final transient int middle;

    private final transient @Nullable String label;

    private Surroundings(String words, int middle, @Nullable String label) {
        this.words = words;
        this.middle = middle;
        this.label = label;
    }

    /**
     * Surroundings without a label.
     *
     * @param before the words before the passage, empty at the beginning of a text
     * @param after the words after the passage, empty at the end of a text
     * @return the surroundings; each run of white space becomes one space, and none is at the two outer ends
     */
    public static Surroundings of(String before, String after) {
        return joined(withoutEdge(onOneLine(before), true), withoutEdge(onOneLine(after), false), null);
    }

    /**
     * The surroundings of a passage in a text: at most 60 code points before it and after it. A word that would be cut is left
     * out, unless fewer than 30 code points would remain; combining marks stay with their characters.
     *
     * @param text the whole text
     * @param start the beginning of the passage, in UTF-16 units
     * @param end the end of the passage, in UTF-16 units, at least {@code start}
     * @return the surroundings, without a label
     * @throws IllegalArgumentException if the passage is not inside the text; the message quotes both
     */
    public static Surroundings in(String text, int start, int end) {
        if (start < 0 || end < start || end > text.length()) {
            throw new IllegalArgumentException(
                    "no passage " + start + ".." + end + " in the text " + QuotedText.of(text) + ", in UTF-16 units");
        }
        return joined(
                withoutEdge(NearbyWords.before(text, start), true),
                withoutEdge(NearbyWords.after(text, end), false),
                null);
    }

    /** Returns NONE for nothing, so that it takes no memory. */
    private static Surroundings joined(String before, String after, @Nullable String label) {
        return before.isEmpty() && after.isEmpty() && label == null
                ? NONE
                : new Surroundings(before.concat(after), before.length(), label);
    }

    /** Words on one line without the space far from the passage; nothing, if they are only a space. */
    private static String withoutEdge(String words, boolean atStart) {
        if (atStart ? words.startsWith(" ") : words.endsWith(" ")) {
            return words.length() == 1 ? "" : words.substring(atStart ? 1 : 0, words.length() - (atStart ? 0 : 1));
        }
        return words;
    }

    /** A text with a space for each run of white space; the same text if it is so already. */
    static String onOneLine(String text) {
        int same = 0;
        while (same < text.length() && !changes(text, same)) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length()).append(text, 0, same);
        for (int i = same; i < text.length(); i++) {
            boolean white = NearbyWords.isWhite(text.charAt(i));
            if (!white || i == 0 || !NearbyWords.isWhite(text.charAt(i - 1))) {
                line.append(white ? ' ' : text.charAt(i));
            }
        }
        return line.toString();
    }

    /** Whether a character is white space other than a single space. */
    private static boolean changes(String text, int at) {
        char c = text.charAt(at);
        return c == ' ' ? at > 0 && text.charAt(at - 1) == ' ' : NearbyWords.isWhite(c);
    }

    /**
     * The words before the passage.
     *
     * @return the words on one line; empty at the beginning of a text, or if they are not known
     */
    public String before() {
        return words.substring(0, middle);
    }

    /**
     * The words after the passage.
     *
     * @return the words on one line; empty at the end of a text, or if they are not known
     */
    public String after() {
        return words.substring(middle);
    }

    /**
     * The label of the line or block that contains the passage: the words before its value, such as {@code Member of:}.
     *
     * @return the words of the text, on one line; empty if the passage was not read from a labelled line
     */
    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    /**
     * The same surroundings, on a line with a label.
     *
     * @param words the words of the text before the value, never blank; each run of white space becomes one space
     * @return surroundings with this label
     * @throws IllegalArgumentException if the label is blank; the message quotes it
     */
    public Surroundings labelled(String words) {
        Words.check(words, "the label of a line");
        return new Surroundings(this.words, middle, WhiteSpace.strip(onOneLine(words)));
    }

    /** What two makers of the same quote know: of each part the longer text, and of equally long ones the greater. */
    Surroundings join(Surroundings other) {
        return equals(other)
                ? this
                : joined(
                        richer(before(), other.before()),
                        richer(after(), other.after()),
                        label == null ? other.label : other.label == null ? label : richer(label, other.label));
    }

    private static String richer(String one, String other) {
        return RICHER.compare(one, other) >= 0 ? one : other;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Surroundings that
                && middle == that.middle
                && words.equals(that.words)
                && Objects.equals(label, that.label);
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, middle, label);
    }

    @Override
    public String toString() {
        return (label == null ? "" : "[" + label + "] ") + before() + "…" + after();
    }

    @Serial
    private Object writeReplace() {
        return new Form(before(), after(), label);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("surroundings can only be deserialized from their words");
    }

    /** The serialized form. */
    private record Form(
            String before, String after, @Nullable String label) implements Serializable {

        @Serial
        private Object readResolve() {
            Surroundings read = of(before, after);
            return label == null ? read : read.labelled(label);
        }
    }
}
