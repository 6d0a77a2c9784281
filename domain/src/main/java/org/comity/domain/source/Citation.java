package org.comity.domain.source;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.comity.domain.text.Words;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * How a source is cited: what its annotators say of it. Each part may be absent (null), and none is blank; the accessors
 * beside the components answer with {@code Optional}.
 *
 * <p>Ordered part by part, what is present before what is absent.
 *
 * @param titleOrNull the title
 * @param publisherOrNull the publisher, an entity id or plain words
 * @param addressOrNull the address where the text was found
 * @param languageOrNull the tag of its language (BCP 47, RFC 5646, section 2.1)
 * @param publishedOrNull when it was published
 * @param retrievedOrNull when it was retrieved
 */
public record Citation(
        @Nullable String titleOrNull,
        @Nullable String publisherOrNull,
        @Nullable String addressOrNull,
        @Nullable String languageOrNull,
        @Nullable ImpreciseDate publishedOrNull,
        @Nullable ImpreciseDate retrievedOrNull)
        implements Comparable<Citation>, Serializable {

    /** The citation that says nothing. */
    public static final Citation NONE = new Citation(null, null, null, null, null, null);

    private static final Comparator<@Nullable String> ABSENT_LAST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<@Nullable ImpreciseDate> UNDATED_LAST =
            Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<Citation> ORDER = Comparator.comparing(Citation::titleOrNull, ABSENT_LAST)
            .thenComparing(Citation::publisherOrNull, ABSENT_LAST)
            .thenComparing(Citation::addressOrNull, ABSENT_LAST)
            .thenComparing(Citation::languageOrNull, ABSENT_LAST)
            .thenComparing(Citation::publishedOrNull, UNDATED_LAST)
            .thenComparing(Citation::retrievedOrNull, UNDATED_LAST);

    /**
     * Checks that what is said has words.
     *
     * @param titleOrNull the title, never blank, or null
     * @param publisherOrNull the publisher, an entity id or plain words, never blank, or null
     * @param addressOrNull the address where the text was found, never blank, or null
     * @param languageOrNull a BCP 47 tag, or null
     * @param publishedOrNull when it was published, or null
     * @param retrievedOrNull when it was retrieved, or null
     * @throws IllegalArgumentException if a text is blank or the tag is not well-formed, quoting it
     */
    public Citation {
        Words.checkIfPresent(titleOrNull, "the title of a source");
        Words.checkIfPresent(publisherOrNull, "the publisher of a source");
        Words.checkIfPresent(addressOrNull, "the address of a source");
        Words.checkLanguageIfPresent(languageOrNull);
    }

    /**
     * The title.
     *
     * @return the title, or empty
     */
    public Optional<String> title() {
        return Optional.ofNullable(titleOrNull);
    }

    /**
     * The publisher.
     *
     * @return an entity id or plain words, or empty
     */
    public Optional<String> publisher() {
        return Optional.ofNullable(publisherOrNull);
    }

    /**
     * The address where the text was found.
     *
     * @return the address, or empty
     */
    public Optional<String> address() {
        return Optional.ofNullable(addressOrNull);
    }

    /**
     * The language of the text.
     *
     * @return a BCP 47 tag, or empty
     */
    public Optional<String> language() {
        return Optional.ofNullable(languageOrNull);
    }

    /**
     * When the text was published.
     *
     * @return the date, or empty
     */
    public Optional<ImpreciseDate> published() {
        return Optional.ofNullable(publishedOrNull);
    }

    /**
     * When the text was retrieved.
     *
     * @return the date, or empty
     */
    public Optional<ImpreciseDate> retrieved() {
        return Optional.ofNullable(retrievedOrNull);
    }

    /**
     * This citation, completed by what another says beyond it.
     *
     * @param other a citation of the same source
     * @return each part from here, else from there
     */
    public Citation or(Citation other) {
        return new Citation(
                title().or(other::title).orElse(null),
                publisher().or(other::publisher).orElse(null),
                address().or(other::address).orElse(null),
                language().or(other::language).orElse(null),
                published().or(other::published).orElse(null),
                retrieved().or(other::retrieved).orElse(null));
    }

    /**
     * The day on which the source speaks: published, else retrieved.
     *
     * @return the day, or empty for a source without a date
     */
    public Optional<ImpreciseDate> speaksOn() {
        return published().or(this::retrieved);
    }

    @Override
    public int compareTo(Citation other) {
        return ORDER.compare(this, other);
    }
}
