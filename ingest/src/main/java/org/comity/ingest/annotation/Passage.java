package org.comity.ingest.annotation;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One unbroken passage of a text, given by its words, by offsets, or by both. If both are given, the words decide.
 *
 * @param wordsOrNull the words, verbatim and without an ellipsis; null if the tool gives only offsets
 * @param offsetsOrNull the offsets of the words according to the tool, or null
 * @param before the words directly before according to the tool; empty if not given
 * @param after the words directly after according to the tool; empty if not given
 */
public record Passage(
        @Nullable String wordsOrNull, @Nullable Offsets offsetsOrNull, String before, String after) {

    /**
     * Checks that there are words or offsets.
     *
     * @throws IllegalArgumentException if there are neither words nor offsets
     */
    public Passage {
        if (wordsOrNull == null && offsetsOrNull == null) {
            throw new IllegalArgumentException("a passage needs words or offsets");
        }
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * The passage with these words at this place.
     *
     * @param words the words, verbatim
     * @param offsets their offsets according to the tool
     * @return the passage
     */
    public static Passage of(String words, Offsets offsets) {
        return new Passage(words, offsets, "", "");
    }

    /**
     * The passage with these words, at any place.
     *
     * @param words the words, verbatim
     * @return the passage
     */
    public static Passage of(String words) {
        return new Passage(words, null, "", "");
    }

    /**
     * The passage at a place, whatever its words.
     *
     * @param offsets the place
     * @return the passage
     */
    public static Passage at(Offsets offsets) {
        return new Passage(null, offsets, "", "");
    }

    /**
     * The words.
     *
     * @return the words as the tool gives them, or empty
     */
    public Optional<String> words() {
        return Optional.ofNullable(wordsOrNull);
    }

    /**
     * The place.
     *
     * @return the place as the tool gives it, or empty
     */
    public Optional<Offsets> offsets() {
        return Optional.ofNullable(offsetsOrNull);
    }
}
