package org.comity.ingest.node.json;

import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.node.tree.Branch;
import org.comity.ingest.node.tree.TreeProblems;
import org.comity.ingest.text.CodePointName;
import org.comity.ingest.text.LineEnds;

/**
 * Reports where the parser failed. Only the place that the parser gives and the characters there are used, not its
 * message.
 */
final class JsonSyntax {

    private static final int LONGEST_WORD = 40;

    private final JsonTree places;
    private final TreeProblems problems;
    private final String text;

    JsonSyntax(JsonTree places, TreeProblems problems) {
        this.places = places;
        this.problems = problems;
        this.text = places.text().text();
    }

    /**
     * Adds the finding.
     *
     * @param met the unit of the text that the parser did not accept, or its length
     * @param open the innermost list or map that has not ended
     */
    void report(int met, Optional<Branch> open) {
        boolean wrongBracket = open.isPresent() && at(met) == (open.get().isMap() ? ']' : '}');
        int unit = wrongBracket ? met : wordStart(met);
        Finding finding = wrongBracket
                ? syntax("'" + at(met) + "' does not close the bracket opened last")
                        .suggesting("look for a missing bracket before it")
                : finding(unit);
        if (open.isPresent() && (wrongBracket || unit == text.length())) {
            finding = finding.at(places.place(open.get().start()));
        }
        problems.addDoubtful(finding, places.place(places.position(unit)));
    }

    /** The character at a unit, or NUL at the end of the text. */
    private char at(int unit) {
        return unit < text.length() ? text.charAt(unit) : 0;
    }

    private Finding finding(int unit) {
        if (unit == text.length()) {
            return syntax("the " + places.unit() + " ends before its JSON is complete")
                    .suggesting("look for a missing quotation mark, ']' or '}', or get the file again: it may have been"
                            + " cut off");
        }
        char c = text.charAt(unit);
        if (LineEnds.isPart(c)) {
            return syntax("the line ends within a text")
                    .suggesting("close the text with a quotation mark, or write \\n for a line end within it");
        }
        if (Character.isISOControl(c)) {
            return problems.problem(
                            "control-character",
                            "the control character " + CodePointName.of(c) + " is not allowed here")
                    .suggesting("remove it; inside a text write \\t for a tab");
        }
        if (unit > 0 && text.charAt(unit - 1) == '\\') {
            return syntax("this is not a valid escape after a backslash")
                    .suggesting("write \\\\ for a backslash, \\u and four hexadecimal digits for a character");
        }
        return syntax("this is not valid JSON: unexpected " + shown(unit))
                .suggesting("look for a missing comma, colon, bracket or quotation mark before it; keys and texts need"
                        + " double quotation marks");
    }

    private Finding syntax(String message) {
        return problems.problem("json-syntax", message);
    }

    /** The start of the word that contains a unit or ends directly before it. */
    private int wordStart(int unit) {
        int start = unit;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        return start > 0 && text.charAt(start - 1) == '"' ? unit : start;
    }

    /** The word that begins at a unit, or the character there; its code point if it is invisible. */
    private String shown(int unit) {
        int end = unit;
        while (end < text.length() && end - unit < LONGEST_WORD && isWord(text.charAt(end))) {
            end++;
        }
        int first = text.codePointAt(unit);
        if (end == unit) {
            return Character.isSpaceChar(first) ? CodePointName.of(first) : QuotedText.of(Character.toString(first));
        }
        return QuotedText.of(text.substring(unit, end));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '+' || c == '-' || c == '_';
    }
}
