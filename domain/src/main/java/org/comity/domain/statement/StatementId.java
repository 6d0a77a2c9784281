package org.comity.domain.statement;

import java.io.Serial;
import java.io.Serializable;
import java.util.function.IntUnaryOperator;
import org.comity.domain.text.QuotedText;

/**
 * The id of a statement, which is made from its source, its spans and its content. It does not depend on where or in
 * which order the statement is read.
 *
 * <p>The text of an id is {@code s-} and 16 characters of the Base 32 alphabet (RFC 4648, section 6) in lower case,
 * which are 80 bits. The id stores them as two numbers, because a dataset has millions of ids. Ids are ordered like
 * their texts.
 *
 * @since 0.1
 */
public final class StatementId implements Comparable<StatementId>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String PREFIX = "s-";
    private static final int CHARACTERS = PREFIX.length() + ContentHash.CHARACTERS;
    private static final int IN_HEAD = 12;
    private static final int BITS_OF_HEAD = IN_HEAD * ContentHash.BITS_PER_CHARACTER;

    /** The first 12 characters, five bits each. */
    private final long head;

    /** The last four characters, five bits each. */
    private final int tail;

    private StatementId(long head, int tail) {
        this.head = head;
        this.tail = tail;
    }

    /**
     * The id with this text, as {@link #parse} reads it.
     *
     * @param text {@code s-} and 16 characters from {@code a-z2-7}
     * @return the id
     * @throws IllegalArgumentException if the text is not the id of a statement; the message quotes it
     */
    public static StatementId of(String text) {
        return parse(text);
    }

    /**
     * Reads the printed form back.
     *
     * @param text {@code s-} and 16 characters from {@code a-z2-7}
     * @return the id
     * @throws IllegalArgumentException if the text is not the id of a statement; the message quotes it
     */
    public static StatementId parse(String text) {
        if (!text.startsWith(PREFIX)
                || text.length() != CHARACTERS
                || !ContentHash.isHash(text.substring(PREFIX.length()))) {
            throw new IllegalArgumentException("not a statement id (s- and 16 of a-z2-7): " + QuotedText.of(text));
        }
        return of(i -> ContentHash.rank(text.charAt(PREFIX.length() + i)));
    }

    /** The id of a statement with this content. */
    static StatementId ofContent(CharSequence content) {
        byte[] digest = ContentHash.digest(content);
        return of(i -> ContentHash.rank(digest, i));
    }

    /** Combines the ranks of the characters. */
    private static StatementId of(IntUnaryOperator rankOfCharacter) {
        long head = 0;
        int tail = 0;
        for (int i = 0; i < ContentHash.CHARACTERS; i++) {
            int rank = rankOfCharacter.applyAsInt(i);
            if (i < IN_HEAD) {
                head = head << ContentHash.BITS_PER_CHARACTER | rank;
            } else {
                tail = tail << ContentHash.BITS_PER_CHARACTER | rank;
            }
        }
        return new StatementId(head, tail);
    }

    /** The first bits of the id as a number; at most 31 bits. */
    int first(int bits) {
        return (int) (head >>> (BITS_OF_HEAD - bits));
    }

    /**
     * The id as text.
     *
     * @return {@code s-} and 16 characters from {@code a-z2-7}
     */
    public String value() {
        char[] text = new char[CHARACTERS];
        PREFIX.getChars(0, PREFIX.length(), text, 0);
        long bits = head;
        for (int i = IN_HEAD - 1; i >= 0; i--) {
            text[PREFIX.length() + i] = ContentHash.character((int) bits & ContentHash.MASK);
            bits >>>= ContentHash.BITS_PER_CHARACTER;
        }
        int rest = tail;
        for (int i = ContentHash.CHARACTERS - 1; i >= IN_HEAD; i--) {
            text[PREFIX.length() + i] = ContentHash.character(rest & ContentHash.MASK);
            rest >>>= ContentHash.BITS_PER_CHARACTER;
        }
        return new String(text);
    }

    @Override
    public int compareTo(StatementId other) {
        int byHead = Long.compare(head, other.head);
        return byHead != 0 ? byHead : Integer.compare(tail, other.tail);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatementId id && head == id.head && tail == id.tail;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(head * 31 + tail);
    }

    @Override
    public String toString() {
        return value();
    }
}
