package org.comity.ingest.node.yaml;

import java.util.Arrays;
import java.util.Optional;

/** What the parser underneath can complain about, and how this project says it; the first rule that fits counts. */
enum YamlSyntaxRule {
    TAB("(TAB)", Spot.PROBLEM, "a tab stands where YAML wants spaces", "write spaces instead of the tab"),
    START(
            "that cannot start any token",
            Spot.PROBLEM,
            "a text without quotation marks cannot begin with this character",
            "put the text in quotation marks"),
    COLON(
            "mapping values are not allowed here",
            Spot.PROBLEM,
            "a colon stands where no key can end",
            "put a text that holds ': ' in quotation marks, or look for a wrong indentation or a missing space after the"
                    + " colon of the line above"),
    OPEN_QUOTE(
            "found unexpected end of stream",
            Spot.CONTEXT,
            "this quotation mark is never closed",
            "close it; inside \"…\" write \\\" for a quotation mark, inside '…' write ''"),
    CUT_QUOTE(
            "found unexpected document separator",
            Spot.CONTEXT,
            "this quotation mark is not closed before a line that begins with '---' or '...'",
            "close it, or indent that line"),
    OPEN_LIST(
            "expected ',' or ']'",
            Spot.BOTH,
            "the list that begins with '[' lacks a comma or its ']'",
            "separate the items by ', ' and end the list with ']'"),
    OPEN_MAP(
            "expected ',' or '}'",
            Spot.BOTH,
            "the map that begins with '{' lacks a comma or its '}'",
            "separate the entries by ', ' and end the map with '}'"),
    AFTER_VALUE(
            "expected <block end>, but found '<scalar>'",
            Spot.PROBLEM,
            "the value ends before this point, so what follows cannot be read",
            "inside \"…\" write \\\" for a quotation mark, inside '…' write ''; indent the lines of a longer text alike"),
    INDENTATION(
            "expected <block end>",
            Spot.PROBLEM,
            "this does not fit the list or map above it",
            "indent it like the entries it belongs to"),
    NO_COLON(
            "could not find expected ':'",
            Spot.CONTEXT,
            "this line is neither 'key: value' nor a continuation of the line above",
            "write a colon and a space after a key, or indent the line"),
    ITEM(
            "sequence entries are not allowed here",
            Spot.PROBLEM,
            "a list item '- ' cannot begin here",
            "begin the list on a line of its own"),
    KEY_MARK(
            "mapping keys are not allowed here",
            Spot.PROBLEM,
            "'? ' cannot stand here",
            "put the text in quotation marks"),
    ESCAPE(
            "while scanning a double-quoted scalar",
            Spot.PROBLEM,
            "after a backslash in double quotation marks stands no escape that YAML knows",
            "write \\\\ for a backslash, or use single quotation marks"),
    BIG_ESCAPE(
            "Malformed Number token",
            Spot.PROBLEM,
            "an escape \\U after this point names no character",
            "write the character itself"),
    TAG("while scanning a tag", "yaml-tag", Spot.CONTEXT, "'!' begins a tag, and tags are not read", Advice.QUOTE),
    TAG_HANDLE("tag handle", "yaml-tag", Spot.PROBLEM, "'!' begins a tag, and tags are not read", Advice.QUOTE),
    ALIAS(
            "while scanning an alias",
            "yaml-alias",
            Spot.CONTEXT,
            "'*' begins an alias, and aliases are not read",
            Advice.QUOTE),
    ANCHOR(
            "while scanning an anchor",
            "yaml-alias",
            Spot.CONTEXT,
            "'&' begins an anchor, and anchors are not read",
            Advice.QUOTE),
    BLOCK_EMPTY_LINES(
            "leading empty lines contain more spaces",
            Spot.PROBLEM,
            "an empty line before this text is indented further than the text",
            "take the spaces out of the empty line"),
    BLOCK_HEADER(
            "while scanning a block scalar",
            Spot.PROBLEM,
            "after '|' or '>' only '+', '-' and a digit can stand on the line",
            "begin the text on the next line, or put it in quotation marks"),
    MISSING_VALUE(
            "expected the node content",
            Spot.PROBLEM,
            "a value is missing before this point, or begins with a character that must be quoted",
            "put the text in quotation marks"),
    DIRECTIVE("directive", Spot.PROBLEM, "a line that begins with '%' cannot be read here", "leave the line out"),
    VERSION("Version{", Spot.PROBLEM, "the file asks for another version of YAML", "write %YAML 1.2"),
    AFTER_DOCUMENT(
            "expected '<document start>'",
            Spot.PROBLEM,
            "this does not belong to what stands above it",
            "indent it like the entries it belongs to");

    private final String fragment;
    private final String code;
    private final Spot spot;
    private final String message;
    private final String advice;

    YamlSyntaxRule(String fragment, Spot spot, String message, String advice) {
        this(fragment, "yaml-syntax", spot, message, advice);
    }

    YamlSyntaxRule(String fragment, String code, Spot spot, String message, String advice) {
        this.fragment = fragment;
        this.code = code;
        this.spot = spot;
        this.message = message;
        this.advice = advice;
    }

    static Optional<YamlSyntaxRule> of(String complaint) {
        return Arrays.stream(values())
                .filter(rule -> complaint.contains(rule.fragment))
                .findFirst();
    }

    String code() {
        return code;
    }

    Spot spot() {
        return spot;
    }

    String message() {
        return message;
    }

    String advice() {
        return advice;
    }

    /** Where to point: at what the parser was reading, at what it met, or at both. */
    enum Spot {
        CONTEXT,
        PROBLEM,
        BOTH
    }

    private static final class Advice {
        static final String QUOTE = "put the text in quotation marks";
    }
}
