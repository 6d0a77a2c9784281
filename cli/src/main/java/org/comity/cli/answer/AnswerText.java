package org.comity.cli.answer;

/** Phrases of answers. */
final class AnswerText {

    private AnswerText() {}

    /** Such as {@code 1 statement} or {@code 2 statements}. */
    static String number(long count, String noun) {
        return count + " " + (count == 1 ? noun : plural(noun));
    }

    private static String plural(String noun) {
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
