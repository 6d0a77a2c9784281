package org.comity.domain.entity;

import java.io.Serializable;
import java.util.Locale;
import org.comity.domain.text.QuotedText;

/**
 * A machine-readable name: lower-case ASCII letters and digits in words joined by single hyphens, such as {@code
 * thematic-expert}.
 *
 * @param value at least one character
 * @since 0.1
 */
public record Slug(String value) implements Comparable<Slug>, Serializable {

    /**
     * Checks the characters and the hyphens.
     *
     * @param value lower-case ASCII letters and digits, words joined by single hyphens
     * @throws IllegalArgumentException if the value is not a slug; the message quotes it
     */
    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException(
                    "not a slug (lower-case letters and digits, words joined by hyphens): " + QuotedText.of(value));
        }
    }

    /**
     * The slug with this text.
     *
     * @param value lower-case ASCII letters and digits, words joined by single hyphens
     * @return the slug
     * @throws IllegalArgumentException if the text is not a slug; the message quotes it
     */
    public static Slug of(String value) {
        return new Slug(value);
    }

    /**
     * Reads a slug as people write it: any case, words joined by spaces, hyphens or underscores.
     *
     * @param text such as {@code Thematic expert}
     * @return the slug, such as {@code thematic-expert}
     * @throws IllegalArgumentException if the text contains other characters; the message quotes it
     */
    public static Slug parse(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        String joined = String.join("-", words.split(" +", -1));
        if (!isSlug(joined)) {
            throw new IllegalArgumentException(
                    "not a name of letters, digits, spaces and hyphens: " + QuotedText.of(text));
        }
        return new Slug(joined);
    }

    /**
     * Returns whether a text is already a slug.
     *
     * @param text any text
     * @return true if {@link #Slug(String)} accepts it
     */
    public static boolean isSlug(String text) {
        char before = '-';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!word && (c != '-' || before == '-')) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    /**
     * The slug as words.
     *
     * @return the value with spaces instead of hyphens
     */
    public String words() {
        return value.replace('-', ' ');
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
