package org.comity.domain.source;

import java.util.Optional;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * How a source is cited: what its annotators say of it. Each part may be absent (null); the accessors beside the
 * components answer with {@code Optional}.
 *
 * @param titleOrNull the title
 * @param publisherOrNull the publisher, an entity id or plain words
 * @param addressOrNull the address where the text was found
 * @param languageOrNull the BCP 47 tag of its language
 * @param publishedOrNull when it was published
 * @param retrievedOrNull when it was retrieved
 */
public record Citation(
        @Nullable String titleOrNull,
        @Nullable String publisherOrNull,
        @Nullable String addressOrNull,
        @Nullable String languageOrNull,
        @Nullable ImpreciseDate publishedOrNull,
        @Nullable ImpreciseDate retrievedOrNull) {

    /** The citation that says nothing. */
    public static final Citation NONE = new Citation(null, null, null, null, null, null);

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
}
