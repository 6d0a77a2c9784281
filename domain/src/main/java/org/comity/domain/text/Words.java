package org.comity.domain.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks texts that are passed as parameters: they must not be blank, and language tags must be well-formed.
 *
 * @since 0.1
 */
public final class Words {

    private Words() {}

    /**
     * Checks that a text is not blank.
     *
     * @param text the text
     * @param what a name of the text for the message, such as {@code a source id}
     * @throws IllegalArgumentException if the text is blank; the message quotes it
     */
    public static void check(String text, String what) {
        Objects.requireNonNull(what, "what");
        if (Objects.requireNonNull(text, what).isBlank()) {
            throw new IllegalArgumentException(what + " may not be blank: " + QuotedText.of(text));
        }
    }

    /**
     * Checks that a text, if present, is not blank.
     *
     * @param text the text, or null
     * @param what a name of the text for the message, such as {@code a title}
     * @throws IllegalArgumentException if the text is present and blank; the message quotes it
     */
    public static void checkIfPresent(@Nullable String text, String what) {
        Objects.requireNonNull(what, "what");
        if (text != null) {
            check(text, what);
        }
    }

    /**
     * Checks that a text, if present, is a well-formed language tag (BCP 47, RFC 5646, section 2.1).
     *
     * @param tag the tag, or null
     * @throws IllegalArgumentException if the tag is present and not well-formed; the message quotes it
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
