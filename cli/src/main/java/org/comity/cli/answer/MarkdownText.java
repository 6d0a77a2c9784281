package org.comity.cli.answer;

import org.comity.domain.text.VisibleText;

/**
 * Texts from outside as parts of Markdown, in which nothing of them is a mark, a link, a tag or the name of a user.
 *
 * @since 0.1
 */
public final class MarkdownText {

    private static final String SIGNS = "\\`*_{}[]<>#+!|~&";

    private MarkdownText() {}

    /**
     * A text as code.
     *
     * @param text any text
     * @return the text between backticks, on one line
     */
    public static String code(String text) {
        String visible = VisibleText.of(text);
        return visible.indexOf('`') < 0 ? "`" + visible + "`" : "`` " + visible.replace("``", "` `") + " ``";
    }

    /**
     * A text as words.
     *
     * @param text any text
     * @return the text with escapes, on one line
     */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        VisibleText.of(text).codePoints().forEach(codePoint -> {
            if (SIGNS.indexOf(codePoint) >= 0) {
                escaped.append((char) 92);
            }
            escaped.appendCodePoint(codePoint);
            if (codePoint == '@') {
                escaped.append("\u200b");
            }
        });
        return escaped.toString();
    }
}
