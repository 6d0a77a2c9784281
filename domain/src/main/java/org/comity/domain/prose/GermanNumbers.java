package org.comity.domain.prose;

import java.util.HashMap;
import java.util.Map;

/** German numbers below a million, which are one word: einundzwanzig, dreihundertfünf, zwölftausend. */
final class GermanNumbers {

    private static final String[] UNITS = {
        "",
        "ein",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn"
    };
    private static final String[] TENS = {
        "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"
    };
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final String[] ENDINGS = {"sten", "ster", "stes", "ste", "stem", "ten", "ter", "tes", "te", "tem"};
    private static final Map<String, Integer> BELOW_THOUSAND = belowThousand();

    private GermanNumbers() {}

    private static Map<String, Integer> belowThousand() {
        Map<String, Integer> words = new HashMap<>();
        for (int hundreds = 0; hundreds < 10; hundreds++) {
            for (int rest = 0; rest < HUNDRED; rest++) {
                String tail = belowHundred(rest);
                int value = hundreds * HUNDRED + rest;
                String head = hundreds == 0 ? "" : UNITS[hundreds] + "hundert";
                words.put(head + tail, value);
                words.put(head + (hundreds > 0 && rest > 0 ? "und" : "") + tail, value);
                if (hundreds == 1) {
                    words.put("hundert" + tail, value);
                    words.put("hundert" + (rest > 0 ? "und" : "") + tail, value);
                }
                if (rest == 1) {
                    words.put(head + "eins", value);
                    words.put(head + (hundreds > 0 ? "und" : "") + "eins", value);
                }
            }
        }
        words.remove("");
        return Map.copyOf(words);
    }

    private static String belowHundred(int number) {
        if (number < UNITS.length) {
            return UNITS[number];
        }
        int unit = number % 10;
        return (unit == 0 ? "" : UNITS[unit] + "und") + TENS[number / 10];
    }

    /** The value of a word, or -1. */
    static long value(String word) {
        String text = word.replace("ss", "ß").replace("ue", "ü").replace("oe", "ö");
        long cardinal = cardinal(text);
        if (cardinal >= 0) {
            return cardinal;
        }
        for (String ending : ENDINGS) {
            if (text.endsWith(ending)) {
                long value = cardinal(text.substring(0, text.length() - ending.length()));
                boolean st = ending.startsWith("s");
                boolean tens = value % HUNDRED == 0 || value % HUNDRED >= 20;
                if (value > 1 && st == tens) {
                    return value;
                }
            }
        }
        return -1;
    }

    private static long cardinal(String word) {
        int scale = word.indexOf("tausend");
        if (scale < 0) {
            return BELOW_THOUSAND.getOrDefault(word, -1);
        }
        String head = word.substring(0, scale);
        String tail = word.substring(scale + "tausend".length());
        tail = tail.startsWith("und") ? tail.substring(3) : tail;
        int thousands = head.isEmpty() ? 1 : BELOW_THOUSAND.getOrDefault(head, -1);
        int rest = tail.isEmpty() ? 0 : BELOW_THOUSAND.getOrDefault(tail, -1);
        return thousands < 0 || rest < 0 ? -1 : (long) thousands * THOUSAND + rest;
    }
}
