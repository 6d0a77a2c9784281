package org.comity.domain.text;

import java.util.Collection;

/** A text from outside as a message quotes it: {@linkplain VisibleText visible}, bounded, in single quotation marks. */
public final class QuotedText {

    /** The most code points that are shown, each character of an escape counted. */
    public static final int MAX_LENGTH = 80;

    private static final int MAX_ALTERNATIVES = 5;

    private QuotedText() {}

    /**
     * The text between single quotation marks.
     *
     * @param text any text
     * @return the text, cut after 80 code points and then ended with {@code …}
     */
    public static String of(String text) {
        return "'" + VisibleText.cut(text, MAX_LENGTH) + "'";
    }

    /**
     * Several texts, any of which may be meant.
     *
     * @param texts any texts, at least one
     * @return such as {@code 'iom' or 'add'}; only the first five of more
     */
    public static String alternatives(Collection<String> texts) {
        int left = texts.size() - MAX_ALTERNATIVES;
        String first = String.join(
                " or ",
                texts.stream().limit(MAX_ALTERNATIVES).map(QuotedText::of).toList());
        return left > 0 ? first + " or " + left + " more" : first;
    }
}
