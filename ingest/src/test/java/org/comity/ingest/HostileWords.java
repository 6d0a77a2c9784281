package org.comity.ingest;

import java.util.List;
import java.util.Random;
import org.comity.domain.finding.Finding;

/** Words that nobody writes by mistake, and the conditions for findings about them. */
public final class HostileWords {

    /** The most code points of a message or a suggestion, and of a subject without its file. */
    public static final int MAX_SHOWN = 500;

    private static final List<String> PIECES = List.of(
            "\n",
            "\r\n",
            "\u0000",
            "\u001b[2J",
            "\u202e",
            "\u2066",
            "\u200b",
            "\ufeff",
            "\u2028",
            "\u0085",
            "\ud800",
            "\udc00",
            "\t",
            "\u00ad",
            "\udb40\udc41",
            "x\u200d",
            "می\u200cخواهم",
            "'",
            "\"",
            "…",
            "iom",
            "Observer",
            " ");

    private final Random random;

    /** Words that depend only on the random numbers. */
    public HostileWords(Random random) {
        this.random = random;
    }

    /** The next words: a few pieces, or enough to exceed 10,000 characters. */
    public String next() {
        StringBuilder words = new StringBuilder();
        int least = random.nextInt(8) == 0 ? 10_000 : 1 + random.nextInt(40);
        String filling = random.nextBoolean() ? "x" : "abcd ";
        while (words.length() < least) {
            words.append(random.nextInt(3) == 0 ? PIECES.get(random.nextInt(PIECES.size())) : filling);
        }
        return words.toString();
    }

    /** Returns whether a text does not move the cursor, hide anything or reverse letters. */
    public static boolean areFitToBeShown(String text) {
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            boolean joins = i > 0 && characters[i - 1] > 0x7E && (characters[i] == 0x200C || characters[i] == 0x200D);
            switch (Character.getType(characters[i])) {
                case Character.CONTROL,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> {
                    return false;
                }
                case Character.FORMAT -> {
                    if (!joins) {
                        return false;
                    }
                }
                default -> {}
            }
        }
        return true;
    }

    /** Returns whether all parts of a finding are short and safe to show, except the names of files. */
    public static boolean areShownFitly(Finding finding, String file) {
        String subject = finding.id().subject();
        return isFit(finding.message())
                && finding.suggestion().map(HostileWords::isFit).orElse(true)
                && isFit(subject.startsWith(file) ? subject.substring(file.length()) : subject);
    }

    private static boolean isFit(String text) {
        return areFitToBeShown(text) && text.codePointCount(0, text.length()) <= MAX_SHOWN;
    }
}
