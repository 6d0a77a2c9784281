package org.comity.domain.time;

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A piece of a displayed date, which looks different after different words: "the 1980s", "en mars", "dem 4. Juli". */
interface DisplayPhrase {

    /** The text in a form that {@link DisplayWords} names. */
    String in(String form);

    default String bare() {
        return in("bare");
    }

    /** The same text in all forms. */
    static DisplayPhrase fixed(String text) {
        return form -> text;
    }

    /** The words of a key with these texts in their slots. */
    static DisplayPhrase of(DisplayWords words, String key, Map<String, String> slots) {
        return form -> fill(words.get(key, form), slot -> slots.getOrDefault(slot, ""));
    }

    /** The words of a key around another phrase, whose forms are the slots. */
    static DisplayPhrase around(DisplayWords words, String key, DisplayPhrase inner, Map<String, String> slots) {
        return form -> fill(
                words.get(key, form),
                slot -> DisplayWords.isForm(slot) ? inner.in(slot) : slots.getOrDefault(slot, ""));
    }

    /** The words of a key around another phrase, which keep its form, as a note in parentheses does. */
    static DisplayPhrase beside(DisplayWords words, String key, DisplayPhrase inner, Map<String, String> slots) {
        return form -> fill(
                words.get(key, "bare"),
                slot -> DisplayWords.isForm(slot) ? inner.in(form) : slots.getOrDefault(slot, ""));
    }

    /** The words of a key between two phrases in one form. */
    static DisplayPhrase both(
            DisplayWords words, String key, DisplayPhrase a, DisplayPhrase b, @Nullable String formOrSame) {
        return form -> {
            String inner = Objects.requireNonNullElse(formOrSame, form);
            return fill(words.get(key, form), slot -> slot.equals("a") ? a.in(inner) : b.in(inner));
        };
    }

    /** A text with these texts in its slots. */
    static String fill(String pattern, UnaryOperator<String> slots) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, at, open).append(slots.apply(pattern.substring(open + 1, close)));
            at = close + 1;
        }
        return text.append(pattern, at, pattern.length()).toString();
    }
}
