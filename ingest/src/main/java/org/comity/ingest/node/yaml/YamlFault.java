package org.comity.ingest.node.yaml;

/** The syntax errors of a file, each with the message, the advice and the code of its finding. */
enum YamlFault {
    TAB("a tab is used where YAML requires spaces", "write spaces instead of the tab"),
    START("a text without quotation marks cannot begin with this character", Advice.QUOTE),
    COLON(
            "a colon is not allowed here, because no key ends here",
            "put a text that contains ': ' in quotation marks, or look for a wrong indentation or a missing space after"
                    + " the colon of the line above"),
    ITEM("a list item '- ' cannot begin here", "begin the list on a line of its own"),
    KEY_MARK("'? ' is not allowed here", Advice.QUOTE),
    OPEN_QUOTE("this quotation mark is never closed", Advice.CLOSE),
    CUT_QUOTE(
            "this quotation mark is not closed before a line that begins with '---' or '...'",
            "close it, or indent that line"),
    ESCAPE(
            "this is not a valid escape after a backslash in double quotation marks",
            "write \\\\ for a backslash, or use single quotation marks"),
    NO_COLON(
            "this line is neither 'key: value' nor a continuation of the line above",
            "write a colon and a space after a key, or indent the line"),
    OPEN_LIST(
            "the list that begins with '[' lacks a comma or its ']'",
            "separate the items by ', ' and end the list with ']'"),
    OPEN_MAP(
            "the map that begins with '{' lacks a comma or its '}'",
            "separate the entries by ', ' and end the map with '}'"),
    MISSING_VALUE("a value is missing before this point, or begins with a character that must be quoted", Advice.QUOTE),
    AFTER_VALUE(
            "the value ends before this point, so what follows cannot be read",
            Advice.ESCAPE_QUOTE + "; indent all lines of a longer text equally"),
    INDENTATION("this does not fit the list or map above it", Advice.INDENT),
    AFTER_DOCUMENT("this does not belong to what is above it", Advice.INDENT),
    BLOCK_HEADER(
            "after '|' or '>' only '+', '-' and a digit are allowed on the line",
            "begin the text on the next line, or put it in quotation marks"),
    BLOCK_EMPTY_LINES(
            "an empty line before this text is indented further than the text",
            "remove the spaces from the empty line"),
    TAG("yaml-tag", "'!' begins a tag, and tags are not read", Advice.QUOTE),
    ANCHOR("yaml-alias", "'&' begins an anchor, and anchors are not read", Advice.QUOTE),
    ALIAS("yaml-alias", "'*' begins an alias, and aliases are not read", Advice.QUOTE),
    DIRECTIVE("a line that begins with '%' cannot be read here", "remove the line"),
    VERSION("the file requires a different version of YAML", "write %YAML 1.2"),
    OTHER("this is not valid YAML", "check the indentation, the quotation marks and the brackets above");

    private final String code;
    private final String message;
    private final String advice;

    YamlFault(String message, String advice) {
        this("yaml-syntax", message, advice);
    }

    YamlFault(String code, String message, String advice) {
        this.code = code;
        this.message = message;
        this.advice = advice;
    }

    String code() {
        return code;
    }

    String message() {
        return message;
    }

    String advice() {
        return advice;
    }

    private static final class Advice {
        static final String QUOTE = "put the text in quotation marks";
        static final String INDENT = "indent it like the entries it belongs to";
        static final String ESCAPE_QUOTE = "inside \"…\" write \\\" for a quotation mark, inside '…' write ''";
        static final String CLOSE = "close it; " + ESCAPE_QUOTE;
    }
}
