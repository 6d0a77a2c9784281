package org.comity.cli.answer;

/**
 * The way a part of a line is shown on a terminal, by the code of ECMA-48 (select graphic rendition). The words of the part
 * always say the same.
 */
enum Tone {
    STRONG("1"),
    FAINT("2"),
    RED("1;31"),
    GREEN("1;32"),
    YELLOW("1;33"),
    BLUE("1;34");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    String of(String text) {
        return text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
