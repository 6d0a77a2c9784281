package org.comity.wording;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a Java file that people read, as texts of the same length and lines.
 *
 * <p>Everything else is blanked out, so that positions stay valid.
 */
final class JavaText {

    /** A comment, a text block, a string, or a character, whichever comes first. */
    private static final Pattern TOKEN = Pattern.compile(
            "/\\*(?s:.*?)\\*/|//[^\\n]*|\"\"\"(?s:(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+'");

    private static final Pattern CODE_IN_COMMENT = Pattern.compile("\\{@(?:code|link|linkplain|value)\\s[^}]*\\}");
    private static final char BLANK = '\0';

    private final String source;

    JavaText(String source) {
        this.source = source;
    }

    /** The string literals; two that are joined directly stay joined. */
    String literals() {
        StringBuilder kept = blank();
        int end = -1;
        for (MatchResult token : TOKEN.matcher(source).results().toList()) {
            if (token.group().startsWith("\"")) {
                if (end >= 0 && source.substring(end, token.start()).strip().equals("+")) {
                    kept.replace(end, token.start(), source.substring(end, token.start()));
                }
                kept.replace(token.start(), token.end(), token.group());
                end = token.end();
            }
        }
        return kept.toString();
    }

    /** The comments, without the code in them. */
    String comments() {
        StringBuilder kept = blank();
        for (MatchResult token : TOKEN.matcher(source).results().toList()) {
            if (token.group().startsWith("/")) {
                kept.replace(token.start(), token.end(), withoutCode(token.group()));
            }
        }
        return kept.toString();
    }

    private static String withoutCode(String comment) {
        return CODE_IN_COMMENT.matcher(comment).replaceAll(code -> Matcher.quoteReplacement(blank(code.group())));
    }

    private StringBuilder blank() {
        return new StringBuilder(blank(source));
    }

    /** The same number of characters and lines, without any words. */
    static String blank(String text) {
        StringBuilder blank = new StringBuilder(text.length());
        text.chars().forEach(character -> blank.append(Character.isWhitespace(character) ? (char) character : BLANK));
        return blank.toString();
    }
}
