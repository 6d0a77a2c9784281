package org.comity.ingest.node.json;

import java.util.Arrays;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.ingest.node.tree.Branch;
import org.comity.ingest.node.tree.TreeProblems;
import org.comity.ingest.text.CodePointName;
import org.comity.ingest.text.Shown;

/** What the parser underneath can complain about, and how this project says it; the first that fits counts. */
enum JsonFault {
    OPEN_TEXT(
            "closing quote",
            Spot.QUOTE,
            "the text that begins here is never closed",
            "close it; inside a text write \\\" for a quotation mark"),
    CUT_ESCAPE(
            "end-of-input in character escape",
            Spot.QUOTE,
            "the text that begins here is never closed",
            "close it; inside a text write \\\\ for a backslash"),
    OPEN_KEY(
            "end-of-input in property name",
            Spot.QUOTE,
            "the text that begins here is never closed",
            "close it; inside a text write \\\" for a quotation mark"),
    END(
            "end-of-input",
            Spot.MET,
            "the file ends before its JSON is complete",
            "look for a missing ']' or '}', or get the file again: it may have been cut off"),
    ZERO("Leading zeroes", Spot.WORD, "a JSON number cannot begin with 0 and a further digit", "leave the zero out"),
    NUMBER("in numeric value", Spot.WORD, "%s is no JSON number", "put a text in double quotation marks"),
    WORD("Unrecognized token", Spot.MET, "%s is no JSON value", "put a text in double quotation marks"),
    SPECIAL("Non-standard token", Spot.WORD, "%s is no JSON value", "put a text in double quotation marks"),
    GLUED("separating root-level", Spot.WORD, "%s is no JSON value", "put a text in double quotation marks"),
    OPEN_LINE(
            "CTRL-CHAR, code 10)): has",
            Spot.MET,
            "the line ends within a text",
            "close the text with a quotation mark, or write \\n for a line end within it"),
    OPEN_CR_LINE(
            "CTRL-CHAR, code 13)): has",
            Spot.MET,
            "the line ends within a text",
            "close the text with a quotation mark, or write \\n for a line end within it"),
    RAW_CONTROL(
            "Illegal unquoted character",
            Spot.MET,
            "the control character %s stands in a text",
            "inside a text write \\n for a line end, \\t for a tab"),
    STRAY_CONTROL("Illegal character", Spot.MET, "the control character %s stands between values", "leave it out"),
    ESCAPE(
            "character escape",
            Spot.MET,
            "after a backslash stands no escape that JSON knows",
            "write \\\\ for a backslash, \\u and four hexadecimal digits for a character"),
    COMMENT("comment", Spot.MET, "JSON has no comments", "leave the comment out"),
    KEY(
            "to start property name",
            Spot.MET,
            "a key in double quotation marks has to stand before %s",
            "put keys in double quotation marks"),
    COLON(
            "was expecting a colon",
            Spot.MET,
            "a colon is missing before %s",
            "write a colon between a key and its value"),
    COMMA("was expecting comma", Spot.MET, "a comma is missing before %s", "separate values by commas"),
    CLOSE(
            "close marker",
            Spot.MET,
            "%s does not close the bracket opened last",
            "look for a missing bracket before it"),
    VALUE("expected a", Spot.MET, "a value is missing before %s", "put a text in double quotation marks"),
    OTHER("", Spot.MET, "this is not JSON", "check the file with a tool for JSON");

    private static final int LONGEST_WORD = 40;

    private final String fragment;
    private final Spot spot;
    private final String message;
    private final String advice;

    JsonFault(String fragment, Spot spot, String message, String advice) {
        this.fragment = fragment;
        this.spot = spot;
        this.message = message;
        this.advice = advice;
    }

    static JsonFault of(String complaint) {
        return Arrays.stream(values())
                .filter(fault -> complaint.contains(fault.fragment))
                .findFirst()
                .orElse(OTHER);
    }

    /** Reports the fault, which the parser met at a unit of the text. */
    void report(JsonTree places, TreeProblems problems, int met, Optional<Branch> open) {
        String text = places.text().text();
        int unit = switch (spot) {
            case MET -> met;
            case WORD -> wordStart(text, met);
            case QUOTE -> quote(text, met);
        };
        boolean control = this == RAW_CONTROL || this == STRAY_CONTROL;
        String code = control ? "control-character" : "json-syntax";
        Finding finding =
                problems.problem(code, message.replace("%s", shown(text, unit))).suggesting(advice);
        if ((this == END || this == CLOSE) && open.isPresent()) {
            finding = finding.at(places.place(open.get().start()));
        }
        problems.addDoubtful(finding, places.place(places.position(unit)));
    }

    /** Where the word begins that stands before a unit or goes on there. */
    private static int wordStart(String text, int unit) {
        int start = unit;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The last quotation mark before a unit that is not escaped. */
    private static int quote(String text, int unit) {
        int quote = text.lastIndexOf('"', unit - 1);
        while (quote > 0 && isEscaped(text, quote)) {
            quote = text.lastIndexOf('"', quote - 1);
        }
        return Math.max(0, quote);
    }

    private static boolean isEscaped(String text, int unit) {
        int first = unit;
        while (first > 0 && text.charAt(first - 1) == '\\') {
            first--;
        }
        return (unit - first) % 2 == 1;
    }

    /** The word that begins at a unit, or the character that stands there; by its number where it cannot be seen. */
    private static String shown(String text, int unit) {
        if (unit >= text.length()) {
            return "the end of the file";
        }
        int end = unit;
        while (end < text.length() && end - unit < LONGEST_WORD && isWord(text.charAt(end))) {
            end++;
        }
        int first = text.codePointAt(unit);
        boolean unseen = Character.isISOControl(first) || Character.isSpaceChar(first);
        return unseen
                ? CodePointName.of(first)
                : Shown.quoted(end > unit ? text.substring(unit, end) : Character.toString(first));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '+' || c == '-' || c == '_';
    }

    /** Where to point: at what the parser met, at the word around it, or at the quotation mark before it. */
    private enum Spot {
        MET,
        WORD,
        QUOTE
    }
}
