package org.comity.ingest.format.inline;

/** The reason why something that looks like a mark is not one. */
enum MarkFault {
    NOT_OPENED(
            "no bracket opens it in this block",
            "write '[' before the words, with no blank line between; write \\] for a literal bracket"),
    FOOTNOTE("brackets that begin with '^' are a footnote", "write \\^ for a '^' at the start of marked words"),
    NOT_CLOSED("the braces are not closed in this block", "end the attributes with '}'"),
    OPEN_QUOTE(
            "this quotation mark is not closed in this block",
            "close it; write \\\" for a quotation mark inside \"…\""),
    NO_VALUE("the value is missing", "write key=value, or key=\"\" for an empty value"),
    BARE_WORD("a single word is not an attribute", "write .word for a label, #word for an id, or key=value"),
    BRACE("a value without quotation marks cannot contain '{'", "put the value in quotation marks"),
    NO_NAME("no name follows", "write a name that begins with a letter after '.', and any name after '#'"),
    COMMENT("comments are not read", "leave the comment out"),
    CHARACTER("no attribute begins with this character", "write .label, #id or key=value, separated by spaces"),
    BROKEN("the braces do not contain a list of attributes", "write .label, #id or key=value, separated by spaces"),
    APART("there is white space between the brackets and the braces", "put the '{' directly after the ']'"),
    SECOND("a mark has one pair of braces", "put all attributes of the mark in the same braces"),
    CODE("text between backticks is not read", "write \\` for a backtick that does not begin code");

    private final String reason;
    private final String advice;

    MarkFault(String reason, String advice) {
        this.reason = reason;
        this.advice = advice;
    }

    String reason() {
        return reason;
    }

    String advice() {
        return advice;
    }
}
