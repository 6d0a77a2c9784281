package org.comity.domain.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.comity.domain.text.Words;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * The citation of a source, as its annotators give it. Each part may be absent (null), but is never blank. For each
 * component there is also an accessor that returns an {@code Optional}.
 *
 * <p>Citations are ordered by their parts, in the order of declaration. An absent part comes after all others.
 *
 * @param titleOrNull the title
 * @param publisherOrNull the publisher, an entity id or plain words
 * @param addressOrNull the address where the text was found
 * @param languageOrNull the tag of its language (BCP 47, RFC 5646, section 2.1)
 * @param publishedOrNull when it was published
 * @param retrievedOrNull when it was retrieved
 * @since 0.1
 */
public record Citation(
        @Nullable String titleOrNull,
        @Nullable String publisherOrNull,
        @Nullable String addressOrNull,
        @Nullable String languageOrNull,
        @Nullable ImpreciseDate publishedOrNull,
        @Nullable ImpreciseDate retrievedOrNull)
        implements Comparable<Citation>, Serializable {

    /** The citation without any part. */
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
     * Checks that no text is blank and that the language tag is well-formed.
     *
     * @param titleOrNull the title, never blank, or null
     * @param publisherOrNull the publisher, an entity id or plain words, never blank, or null
     * @param addressOrNull the address where the text was found, never blank, or null
     * @param languageOrNull a BCP 47 tag, or null
     * @param publishedOrNull when it was published, or null
     * @param retrievedOrNull when it was retrieved, or null
     * @throws IllegalArgumentException if a text is blank or the tag is not well-formed; the message quotes it
     */
    public Citation {
        Words.checkIfPresent(titleOrNull, "the title of a source");
        Words.checkIfPresent(publisherOrNull, "the publisher of a source");
        Words.checkIfPresent(addressOrNull, "the address of a source");
        Words.checkLanguageIfPresent(languageOrNull);
    }

    /**
     * The builder of a citation; parts that are not named are absent.
     *
     * @return a builder without any part
     */
    public static Builder builder() {
        return new Builder(NONE);
    }

    /**
     * A builder that begins with the parts of this citation.
     *
     * @return a builder with these parts
     */
    public Builder toBuilder() {
        return new Builder(this);
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
     * This citation, completed with parts of another one.
     *
     * @param other a citation of the same source
     * @return each part of this citation, or of the other one if it is absent here
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
     * The date on which the source speaks: when it was published or, if this is not known, when it was retrieved.
     *
     * @return the date, or empty for a source without a date
     */
    public Optional<ImpreciseDate> speaksOn() {
        return published().or(this::retrieved);
    }

    @Override
    public int compareTo(Citation other) {
        return ORDER.compare(this, other);
    }

    /**
     * Names the parts of a citation before it is made. A builder can be changed, and belongs to one thread. The parts are
     * checked by {@link #build()}.
     */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable String publisher;
        private @Nullable String address;
        private @Nullable String language;
        private @Nullable ImpreciseDate published;
        private @Nullable ImpreciseDate retrieved;

        private Builder(Citation parts) {
            this.title = parts.titleOrNull;
            this.publisher = parts.publisherOrNull;
            this.address = parts.addressOrNull;
            this.language = parts.languageOrNull;
            this.published = parts.publishedOrNull;
            this.retrieved = parts.retrievedOrNull;
        }

        /**
         * Sets the title.
         *
         * @param title the title, never blank
         * @return this builder
         */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets the publisher.
         *
         * @param publisher an entity id or plain words, never blank
         * @return this builder
         */
        public Builder publisher(String publisher) {
            this.publisher = requireNonNull(publisher, "publisher");
            return this;
        }

        /**
         * Sets the address where the text was found.
         *
         * @param address the address, never blank
         * @return this builder
         */
        public Builder address(String address) {
            this.address = requireNonNull(address, "address");
            return this;
        }

        /**
         * Sets the language of the text.
         *
         * @param language a BCP 47 tag
         * @return this builder
         */
        public Builder language(String language) {
            this.language = requireNonNull(language, "language");
            return this;
        }

        /**
         * Sets when the text was published.
         *
         * @param published the date
         * @return this builder
         */
        public Builder published(ImpreciseDate published) {
            this.published = requireNonNull(published, "published");
            return this;
        }

        /**
         * Sets when the text was published.
         *
         * @param published the date in EDTF, such as {@code 2019-05}
         * @return this builder
         * @throws IllegalArgumentException if the text is not valid; the message quotes it
         */
        public Builder published(String published) {
            this.published = ImpreciseDate.parse(published);
            return this;
        }

        /**
         * Sets when the text was retrieved.
         *
         * @param retrieved the date
         * @return this builder
         */
        public Builder retrieved(ImpreciseDate retrieved) {
            this.retrieved = requireNonNull(retrieved, "retrieved");
            return this;
        }

        /**
         * Sets when the text was retrieved.
         *
         * @param retrieved the date in EDTF, such as {@code 2019-05}
         * @return this builder
         * @throws IllegalArgumentException if the text is not valid; the message quotes it
         */
        public Builder retrieved(String retrieved) {
            this.retrieved = ImpreciseDate.parse(retrieved);
            return this;
        }

        /**
         * Makes the citation.
         *
         * @return the citation with these parts
         * @throws IllegalArgumentException if a text is blank or the tag is not well-formed; the message quotes it
         */
        public Citation build() {
            return new Citation(title, publisher, address, language, published, retrieved);
        }

        @Override
        public String toString() {
            return "builder of " + Arrays.asList(title, publisher, address, language, published, retrieved);
        }
    }
}
