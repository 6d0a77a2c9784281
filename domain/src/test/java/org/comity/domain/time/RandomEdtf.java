package org.comity.domain.time;

import java.util.Random;

/** Writes random strings: most of them are valid EDTF, the others nearly. */
final class RandomEdtf {
    private static final String ALPHABET = "0123456789X-/.,[]{}?~%YESTZ:+ \u00e9\ud83d\uddd3\ud800";
    private static final String[] QUALIFIERS = {"", "", "", "", "?", "~", "%"};

    private final Random random;

    RandomEdtf(long seed) {
        this.random = new Random(seed);
    }

    String any() {
        return switch (random.nextInt(6)) {
            case 0 -> set();
            case 1, 2 -> bound() + "/" + bound();
            default -> single();
        };
    }

    String nearly() {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : any());
        for (int i = random.nextInt(4); i >= 0; i--) {
            char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            int at = random.nextInt(text.length() + 1);
            if (at < text.length() && random.nextBoolean()) {
                text.setCharAt(at, c);
            } else {
                text.insert(at, c);
            }
        }
        return text.toString();
    }

    String pattern() {
        return sign() + digits(4, 3) + "-" + digits(2, 2) + "-" + digits(2, 2);
    }

    private String bound() {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> "..";
            case 2 -> set();
            default -> single();
        };
    }

    private String single() {
        return switch (random.nextInt(8)) {
            case 0 -> "Y" + sign() + number(1 + random.nextInt(30)) + (random.nextBoolean() ? "E" + number(1) : "");
            case 1 -> sign() + digits(4, 0) + "S" + number(1);
            case 2 -> sign() + digits(4, 9) + "-" + (21 + random.nextInt(21)) + qualifier();
            case 3 -> "20" + digits(2, 0) + "-0" + number(1) + "-1" + digits(1, 0) + "T1" + digits(1, 0) + ":30:00Z";
            case 4 -> qualifier() + sign() + digits(4, 9) + qualifier();
            case 5 ->
                qualifier() + sign() + digits(4, 9) + qualifier() + "-" + qualifier() + digits(2, 5) + qualifier();
            default ->
                qualifier() + digits(4, 9) + qualifier() + "-" + digits(2, 5) + "-" + qualifier() + digits(2, 5)
                        + qualifier();
        };
    }

    private String set() {
        StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? ".." : "");
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(single())
                    .append(random.nextInt(5) == 0 ? ".." + single() : "")
                    .append(i > 0 ? "," : "");
        }
        text.append(random.nextInt(5) == 0 ? ".." : "");
        return random.nextBoolean() ? "[" + text + "]" : "{" + text + "}";
    }

    /**
     * On average one of this many digits is X. Small digits are frequent, so that months and days are frequently valid.
     */
    private String digits(int count, int oneInXs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            boolean unspecified = oneInXs > 0 && random.nextInt(oneInXs) == 0;
            text.append(unspecified ? "X" : String.valueOf(random.nextInt(random.nextBoolean() ? 3 : 10)));
        }
        return text.toString();
    }

    private String number(int length) {
        return (1 + random.nextInt(9)) + digits(length - 1, 0);
    }

    private String sign() {
        return random.nextInt(5) == 0 ? "-" : "";
    }

    private String qualifier() {
        return QUALIFIERS[random.nextInt(QUALIFIERS.length)];
    }
}
