package org.comity.ingest.node.json;

import org.comity.domain.finding.Severity;
import org.comity.ingest.node.tree.TreeProblems;
import org.comity.ingest.text.CodePointName;
import org.comity.ingest.text.Position;

/** The characters that a text in a JSON file may contain, raw or as an escape. */
final class JsonCharacters {

    private final JsonTree places;
    private final TreeProblems problems;

    JsonCharacters(JsonTree places, TreeProblems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** The text with U+FFFD in place of half characters. Half characters and control characters are reported. */
    String checked(String text, Position start) {
        if (text.length() > JsonReader.MAX_SCALAR && text.codePointCount(0, text.length()) > JsonReader.MAX_SCALAR) {
            problems.addDoubtful(
                    problems.problem("json-too-large", "the text is longer than 1,000,000 characters"),
                    places.place(start));
        }
        int control =
                text.codePoints().filter(JsonCharacters::isControl).findFirst().orElse(-1);
        if (control >= 0) {
            String name = CodePointName.of(control);
            problems.add(
                    problems.problem(
                            Severity.WARNING,
                            "control-character",
                            name,
                            "a text contains the control character " + name),
                    places.place(start));
        }
        int half = text.codePoints().filter(JsonCharacters::isHalf).findFirst().orElse(-1);
        return half < 0 ? text : withoutHalves(text, CodePointName.of(half), start);
    }

    private String withoutHalves(String text, String name, Position start) {
        problems.add(
                problems.problem(
                                Severity.ERROR,
                                "lone-surrogate",
                                name,
                                "this text contains an escape for " + name + ", half a character")
                        .suggesting("write the character itself, or both halves of the pair"),
                places.place(start));
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().map(c -> isHalf(c) ? 0xFFFD : c).forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean isControl(int c) {
        return switch (c) {
            case '\b', '\t', '\n', '\f', '\r' -> false;
            case 0xFFFE, 0xFFFF -> true;
            default -> Character.isISOControl(c);
        };
    }

    private static boolean isHalf(int c) {
        return c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
    }
}
