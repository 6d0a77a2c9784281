package org.comity.ingest.annotation;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One unbroken passage of a text as a tool points at it: by its words, by offsets, or by both, where the words decide.
 *
 * @param wordsOrNull the words, verbatim, nothing in them standing for words left out; null where the tool gives
 *     offsets alone
 * @param offsetsOrNull where the words are said to stand, or null
 * @param before what is said to stand directly before the words; empty where nothing is said
 * @param after what is said to stand directly after the words; empty where nothing is said
 */
public record Passage(
        @Nullable String wordsOrNull, @Nullable Offsets offsetsOrNull, String before, String after) {

    /**
     * Checks that something is pointed at.
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
     * @param offsets where they are said to stand
     * @return the passage
     */
    public static Passage of(String words, Offsets offsets) {
        return new Passage(words, offsets, "", "");
    }

    /**
     * The passage with these words, wherever they stand.
     *
     * @param words the words, verbatim
     * @return the passage
     */
    public static Passage of(String words) {
        return new Passage(words, null, "", "");
    }

    /**
     * Whatever stands at a place.
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
     * @return the words as the tool has them, or empty
     */
    public Optional<String> words() {
        return Optional.ofNullable(wordsOrNull);
    }

    /**
     * The place.
     *
     * @return the place as the tool has it, or empty
     */
    public Optional<Offsets> offsets() {
        return Optional.ofNullable(offsetsOrNull);
    }
}
