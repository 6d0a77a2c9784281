package org.comity.domain.text;

import java.util.Collection;

/**
 * Quotes texts from outside in messages: {@linkplain VisibleText visible}, of limited length, in single quotation
 * marks.
 *
 * @since 0.1
 */
public final class QuotedText {

    /** The maximum number of code points shown. Each character of an escape counts. */
    public static final int MAX_LENGTH = 80;

    private static final int MAX_ALTERNATIVES = 5;

    private QuotedText() {}

    /**
     * The text between single quotation marks.
     *
     * @param text any text
     * @return the text in quotation marks; a longer text is cut after 80 code points and ends with {@code …}
     */
    public static String of(String text) {
        return "'" + VisibleText.cut(text, MAX_LENGTH) + "'";
    }

    /**
     * Several texts as a list.
     *
     * @param texts any texts, at least one
     * @return for example {@code 'iom', 'add'}; if there are more than five, the first five and the number of the others
     */
    public static String list(Collection<String> texts) {
        int left = texts.size() - MAX_ALTERNATIVES;
        String first = String.join(
                ", ", texts.stream().limit(MAX_ALTERNATIVES).map(QuotedText::of).toList());
        return left > 0 ? first + " and " + left + " more" : first;
    }

    /**
     * Several texts as alternatives.
     *
     * @param texts any texts, at least one
     * @return for example {@code 'iom' or 'add'}; if there are more than five, the first five and the number of the
     *     others
     */
    public static String alternatives(Collection<String> texts) {
        int left = texts.size() - MAX_ALTERNATIVES;
        String first = String.join(
                " or ",
                texts.stream().limit(MAX_ALTERNATIVES).map(QuotedText::of).toList());
        return left > 0 ? first + " or " + left + " more" : first;
    }
}
