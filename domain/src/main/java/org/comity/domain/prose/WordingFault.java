package org.comity.domain.prose;

import org.comity.domain.text.VisibleText;

/** What is wrong with a wording of a date, in the form in which the faults of EDTF are reported. */
final class WordingFault {

    /** The longest wording, in characters. */
    static final int LONGEST = 1_000;

    private static final int SHOWN_OF_A_LONGER = 60;

    private WordingFault() {}

    static IllegalArgumentException of(String wording, String why) {
        return new IllegalArgumentException(quoted(wording) + ": " + why);
    }

    static void checkLength(String wording) {
        if (wording.length() > LONGEST) {
            throw of(wording, "at character " + (LONGEST + 1) + ": longer than " + LONGEST + " characters");
        }
    }

    private static String quoted(String wording) {
        boolean whole = wording.length() <= LONGEST;
        String shown = whole ? wording : wording.substring(0, SHOWN_OF_A_LONGER);
        return '"' + VisibleText.of(shown) + (whole ? "\"" : "…\"");
    }
}
