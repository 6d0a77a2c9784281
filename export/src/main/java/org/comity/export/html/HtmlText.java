package org.comity.export.html;

import org.comity.domain.text.VisibleText;

/**
 * Text from outside as text of HTML. Nothing in it can become a tag, an entity or a quotation mark of an attribute.
 *
 * <p>Characters that HTML cannot contain, and those that reorder a line (U+202A to U+202E and U+2066 to U+2069), are written
 * as visible escapes such as {@code \}{@code u202e}.
 */
final class HtmlText {

    private HtmlText() {}

    /** Appends text, for the content of an element or the value of an attribute in double quotation marks. */
    static void append(StringBuilder out, CharSequence text) {
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\r' -> out.append("&#13;");
                default -> {
                    if (isEscaped(c)) {
                        out.append(VisibleText.escape(c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
    }

    /** Returns whether a character is written as an escape that shows its number. */
    static boolean isEscaped(int c) {
        return (c < ' ' && c != '\t' && c != '\n')
                || (c >= 0x7f && c <= 0x9f)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xd800 && c <= 0xdfff)
                || (c >= 0xfdd0 && c <= 0xfdef)
                || (c & 0xfffe) == 0xfffe;
    }
}
