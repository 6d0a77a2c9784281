package org.comity.benchmark.writers;

import java.util.SplittableRandom;

/**
 * Words in several scripts for the quotes. Of 20 passages, 16 are ASCII, two have accents, one has typographic
 * punctuation and one has ideographs.
 */
final class Wording {

    private static final int LENGTH = 1 << 13;
    private static final int STRETCHES = 20;

    private static final String[] PLAIN = {
        "the",
        "of",
        "in",
        "and",
        "has been",
        "a member",
        "since",
        "joined",
        "the Organization",
        "observer",
        "States",
        "party to",
        "Convention",
        "signed",
        "ratified",
        "was admitted",
        "regional",
        "process for",
        "dialogue",
        "on migration,",
        "secretariat",
        "hosted by",
        "Government",
        "together with",
        "its partners",
        "in 2008",
        "(see annex II)",
        "as follows: the",
        "countries of origin"
    };
    private static final String[] RARE = {"\"like-minded\"", "the\nConference", "which: it", "State \"B\""};
    private static final String[] ACCENTED = {"Côte d'Ivoire", "São Tomé", "Organisation météorologique", "à Genève"};
    private static final String[] TYPOGRAPHIC = {"“the Process”", "Côte d’Ivoire", "2008 – 2012", "it’s"};
    private static final String[] IDEOGRAPHS = {"国際移住機関", "联合国", "東アジア首脳会議"};

    private final String[] stretches = new String[STRETCHES];

    Wording(SplittableRandom random) {
        for (int i = 0; i < STRETCHES; i++) {
            stretches[i] = stretch(i < 16 ? PLAIN : i < 18 ? ACCENTED : i == 18 ? TYPOGRAPHIC : IDEOGRAPHS, random);
        }
    }

    private static String stretch(String[] spice, SplittableRandom random) {
        StringBuilder text = new StringBuilder(LENGTH + 40);
        while (text.length() < LENGTH) {
            int chance = random.nextInt(100);
            String[] words = chance < 20 ? spice : chance < 24 ? RARE : PLAIN;
            text.append(words[random.nextInt(words.length)]).append(' ');
        }
        return text.toString();
    }

    /** A new quote of 40 to 120 characters that begins with a whole word. */
    String quote(SplittableRandom random) {
        String stretch = stretches[random.nextInt(STRETCHES)];
        int length = 40 + random.nextInt(81);
        int start = stretch.indexOf(' ', random.nextInt(LENGTH - 200)) + 1;
        int end = start + length;
        while (stretch.charAt(end - 1) <= ' ') {
            end++;
        }
        return stretch.substring(start, end);
    }
}
