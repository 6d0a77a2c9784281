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
 * @param untilOrNull the passage at whose beginning this one ends, if the words are only its first; otherwise null
 * @since 0.1
 */
public record Passage(
        @Nullable String wordsOrNull,
        @Nullable Offsets offsetsOrNull,
        String before,
        String after,
        @Nullable Passage untilOrNull) {

    /**
     * Checks that there are words or offsets.
     *
     * @param wordsOrNull the words, verbatim and without an ellipsis; null if the tool gives only offsets
     * @param offsetsOrNull the offsets of the words according to the tool, or null
     * @param before the words directly before according to the tool; empty if not given
     * @param after the words directly after according to the tool; empty if not given
     * @param untilOrNull the passage at whose beginning this one ends, if the words are only its first; otherwise null
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
     * A passage that is given as a whole.
     *
     * @param wordsOrNull the words, verbatim and without an ellipsis; null if the tool gives only offsets
     * @param offsetsOrNull the offsets of the words according to the tool, or null
     * @param before the words directly before according to the tool; empty if not given
     * @param after the words directly after according to the tool; empty if not given
     * @throws IllegalArgumentException if there are neither words nor offsets
     */
    public Passage(@Nullable String wordsOrNull, @Nullable Offsets offsetsOrNull, String before, String after) {
        this(wordsOrNull, offsetsOrNull, before, after, null);
    }

    /**
     * The passage from the beginning of this one to the beginning of another one.
     *
     * @param end the passage at whose beginning it ends
     * @return the passage
     */
    public Passage until(Passage end) {
        return new Passage(wordsOrNull, offsetsOrNull, before, after, end.start());
    }

    /**
     * The part of the passage that is given, without the passage at whose beginning it ends.
     *
     * @return a passage that begins where this one does
     */
    public Passage start() {
        return untilOrNull == null ? this : new Passage(wordsOrNull, offsetsOrNull, before, after);
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
     * The end, if the words are only the first words of the passage.
     *
     * @return the passage at whose beginning this one ends, or empty
     */
    public Optional<Passage> until() {
        return Optional.ofNullable(untilOrNull);
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
