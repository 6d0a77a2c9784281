package org.comity.benchmark.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** EDTF strings of all forms in mixed order, always the same for the same number. */
final class EdtfStrings {

    private static final long SEED = 20_190_204;

    private EdtfStrings() {}

    static List<String> of(int count) {
        List<EdtfForm> forms = new ArrayList<>();
        for (EdtfForm form : EdtfForm.values()) {
            for (int i = 0; i < form.inThousand(); i++) {
                forms.add(form);
            }
        }
        SplittableRandom random = new SplittableRandom(SEED);
        List<String> strings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            strings.add(forms.get(random.nextInt(forms.size())).write(random));
        }
        return strings;
    }

    static String year(SplittableRandom random) {
        return Integer.toString(random.nextInt(4) == 0 ? 1000 + random.nextInt(900) : 1900 + random.nextInt(125));
    }

    static String month(SplittableRandom random) {
        return year(random) + "-" + two(1 + random.nextInt(12));
    }

    static String day(SplittableRandom random) {
        return month(random) + "-" + two(1 + random.nextInt(28));
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    static String qualifier(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> "?";
            case 1 -> "%";
            default -> "~";
        };
    }

    static String qualifiedPart(SplittableRandom random) {
        String month = two(1 + random.nextInt(12));
        String day = two(1 + random.nextInt(28));
        return switch (random.nextInt(4)) {
            case 0 -> year(random) + qualifier(random) + "-" + month + "-" + day;
            case 1 -> year(random) + "-" + month + qualifier(random) + "-" + day;
            case 2 -> year(random) + "-" + qualifier(random) + month + "-" + day;
            default -> qualifier(random) + year(random) + "-" + month + "-" + qualifier(random) + day;
        };
    }

    static String unspecifiedPart(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> year(random) + "-XX";
            case 2 -> month(random) + "-XX";
            case 3 -> year(random) + "-XX-XX";
            case 4 -> year(random).substring(0, 3) + "X-" + two(1 + random.nextInt(12));
            default -> "1" + random.nextInt(10) + "XX-" + two(1 + random.nextInt(12)) + "-XX";
        };
    }

    /** A set of two to four years, the last of them as a range, or of all years up to one. */
    static String members(SplittableRandom random) {
        int first = 1500 + random.nextInt(500);
        String last = (first + 5) + ".." + (first + 5 + random.nextInt(9));
        return switch (random.nextInt(4)) {
            case 0 -> first + "," + (first + 2);
            case 1 -> first + "," + (first + 3) + "-" + two(1 + random.nextInt(12)) + "," + last;
            case 2 -> ".." + first;
            default -> last;
        };
    }
}
