package org.comity.domain.finding;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.source.Origin;
import org.comity.domain.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a finding about words says in its message, for programs: the words that are written, the nearest words that would be
 * right, and how they differ.
 *
 * <p>A published dataset does not contain it.
 *
 * @param givenOrNull the words as they are written, never blank, or null
 * @param nearestOrNull the nearest words, such as those of a text, never blank, or null
 * @param placeOrNull where these nearest words are, or null
 * @param differenceOrNull how the nearest words differ from those that are written, or null
 * @since 0.1
 */
public record FindingDetails(
        @Nullable String givenOrNull,
        @Nullable String nearestOrNull,
        @Nullable Origin placeOrNull,
        @Nullable WordDifference differenceOrNull)
        implements Comparable<FindingDetails>, Serializable {

    /** No details. */
    public static final FindingDetails NONE = new FindingDetails(null, null, null, null);

    private static final Comparator<FindingDetails> ORDER = Comparator.comparing(
                    FindingDetails::givenOrNull, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(FindingDetails::nearestOrNull, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(FindingDetails::placeOrNull, Comparator.nullsFirst(Comparator.<Origin>naturalOrder()))
            .thenComparing(
                    FindingDetails::differenceOrNull, Comparator.nullsFirst(Comparator.<WordDifference>naturalOrder()));

    /**
     * Checks that no words are blank.
     *
     * @param givenOrNull the words as they are written, never blank, or null
     * @param nearestOrNull the nearest words, never blank, or null
     * @param placeOrNull where the nearest words are, or null
     * @param differenceOrNull how the nearest words differ, or null
     * @throws IllegalArgumentException if words are blank; the message quotes them
     */
    public FindingDetails {
        Words.checkIfPresent(givenOrNull, "the words of a finding");
        Words.checkIfPresent(nearestOrNull, "the nearest words of a finding");
    }

    /**
     * Details of which only the words are known.
     *
     * @param words the words as they are written, never blank
     * @return the details
     * @throws IllegalArgumentException if the words are blank; the message quotes them
     */
    public static FindingDetails given(String words) {
        return NONE.withGiven(words);
    }

    /**
     * The same details with the words as they are written.
     *
     * @param words the words, never blank
     * @return new details
     * @throws IllegalArgumentException if the words are blank; the message quotes them
     */
    public FindingDetails withGiven(String words) {
        return new FindingDetails(Objects.requireNonNull(words, "words"), nearestOrNull, placeOrNull, differenceOrNull);
    }

    /**
     * The same details with the nearest words.
     *
     * @param words the nearest words, never blank
     * @return new details
     * @throws IllegalArgumentException if the words are blank; the message quotes them
     */
    public FindingDetails withNearest(String words) {
        return new FindingDetails(givenOrNull, Objects.requireNonNull(words, "words"), placeOrNull, differenceOrNull);
    }

    /**
     * The same details with the place of the nearest words.
     *
     * @param place where they are
     * @return new details
     */
    public FindingDetails withPlace(Origin place) {
        return new FindingDetails(givenOrNull, nearestOrNull, Objects.requireNonNull(place, "place"), differenceOrNull);
    }

    /**
     * The same details with the difference.
     *
     * @param difference how the nearest words differ from those that are written
     * @return new details
     */
    public FindingDetails withDifference(WordDifference difference) {
        return new FindingDetails(
                givenOrNull, nearestOrNull, placeOrNull, Objects.requireNonNull(difference, "difference"));
    }

    /**
     * The words as they are written.
     *
     * @return the words, or empty if the finding is not about words
     */
    public Optional<String> given() {
        return Optional.ofNullable(givenOrNull);
    }

    /**
     * The nearest words that would be right.
     *
     * @return the words, or empty if none are near or nothing was looked for
     */
    public Optional<String> nearest() {
        return Optional.ofNullable(nearestOrNull);
    }

    /**
     * Where the nearest words are.
     *
     * @return file, line and column, or empty
     */
    public Optional<Origin> place() {
        return Optional.ofNullable(placeOrNull);
    }

    /**
     * How the nearest words differ from those that are written.
     *
     * @return the difference, or empty
     */
    public Optional<WordDifference> difference() {
        return Optional.ofNullable(differenceOrNull);
    }

    /** Orders by the words that are written, then by the nearest words, their place and the difference. */
    @Override
    public int compareTo(FindingDetails other) {
        return ORDER.compare(this, other);
    }
}
