package org.comity.domain.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a text has to be, wherever one is taken in. */
public final class Words {

    private Words() {}

    /**
     * Checks that a text is there and has more than white space.
     *
     * @param text the text
     * @param what what the text is, as in {@code a source id}
     * @throws IllegalArgumentException if the text is blank, quoting it
     */
    public static void check(String text, String what) {
        Objects.requireNonNull(what, "what");
        if (Objects.requireNonNull(text, what).isBlank()) {
            throw new IllegalArgumentException(what + " may not be blank: " + QuotedText.of(text));
        }
    }

    /**
     * Checks that a text, if it is there, has more than white space.
     *
     * @param text the text, or null
     * @param what what the text is, as in {@code a title}
     * @throws IllegalArgumentException if the text is there and blank, quoting it
     */
    public static void checkIfPresent(@Nullable String text, String what) {
        Objects.requireNonNull(what, "what");
        if (text != null) {
            check(text, what);
        }
    }

    /**
     * Checks that a text, if it is there, is a well-formed tag of a language (BCP 47, RFC 5646, section 2.1).
     *
     * @param tag the tag, or null
     * @throws IllegalArgumentException if it is there and not well-formed, quoting it
     */
    public static void checkLanguageIfPresent(@Nullable String tag) {
        checkIfPresent(tag, "a language tag");
        if (tag == null) {
            return;
        }
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException malformed) {
            throw new IllegalArgumentException("not a language tag of BCP 47: " + QuotedText.of(tag), malformed);
        }
    }
}
