package org.comity.domain.entity;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.Words;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.Edtf;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.jspecify.annotations.Nullable;

/**
 * The value of an attribute, in one of six forms: a text, an imprecise date, a period, another entity, an identifier or
 * a kind.
 *
 * <p>The order is consistent with equality.
 *
 * @since 0.1
 */
public sealed interface AttributeValue extends Comparable<AttributeValue>, Serializable {

    /** Orders by form, then by text, then by language, wordings and the vocabulary of a kind. */
    Comparator<AttributeValue> ORDER = Comparator.comparing(AttributeValue::form)
            .thenComparing(AttributeValue::text)
            .thenComparing(value -> value.language().orElse(""))
            .thenComparing(value -> value.wording().orElse(""))
            .thenComparing(value -> value.kind().map(Kind::vocabulary).orElse(""))
            .thenComparing(AttributeValue::period, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Orders values without a language first, then values in English, then the others; otherwise by {@link #ORDER}. */
    Comparator<AttributeValue> PLAIN_FIRST = Comparator.comparing(
                    (AttributeValue value) -> value.language().isPresent())
            .thenComparing(value -> !value.language().equals(Optional.of("en")))
            .thenComparing(ORDER);

    /**
     * Reads a value of any form except a kind, whose text does not show its vocabulary. The text of an identifier does not
     * show when it is valid.
     *
     * @param form the form
     * @param text a text, EDTF, an entity id or {@code scheme:value}, as {@link #text()} returns it
     * @return the value, without a language or wording
     * @throws IllegalArgumentException if the text is not a value of this form, or the form is that of a kind; the message
     *     quotes the text
     */
    static AttributeValue parse(ValueForm form, String text) {
        return switch (form) {
            case TEXT -> new Text(text, null);
            case DATE -> new DateValue(ImpreciseDate.parse(text), null);
            case PERIOD -> new PeriodValue(ImpreciseInterval.parse(text), null);
            case ENTITY -> new Reference(EntityId.of(text));
            case IDENTIFIER -> identifier(text);
            case KIND ->
                throw new IllegalArgumentException("the text " + QuotedText.of(text)
                        + " does not say whether it is a kind of organization or of framework; use KindValue");
        };
    }

    private static Identifier identifier(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not an identifier such as wikidata:Q674182: " + QuotedText.of(text));
        }
        return new Identifier(new Slug(text.substring(0, colon)), text.substring(colon + 1));
    }

    /**
     * The form of the value.
     *
     * @return the form
     */
    ValueForm form();

    /**
     * The value as text.
     *
     * @return a text, EDTF, an entity id, {@code scheme:value} or the name of a kind
     */
    String text();

    /**
     * The language of the text.
     *
     * @return a BCP 47 tag, or empty if none is given
     */
    default Optional<String> language() {
        return Optional.empty();
    }

    /**
     * The wording of a date or a period in the source.
     *
     * @return the wording, or empty if there is none beside the value itself
     */
    default Optional<String> wording() {
        return Optional.empty();
    }

    /**
     * The same value without the wording of its source.
     *
     * @return this value, or the same date or period in EDTF only
     */
    default AttributeValue plain() {
        return this;
    }

    /**
     * The date or period that this value represents, or the period in which an identifier is valid.
     *
     * @return the time in EDTF, or empty for a value without a time
     */
    default Optional<Edtf> time() {
        return Optional.empty();
    }

    /**
     * The period in which an entity has this identifier.
     *
     * @return the period, or empty if none is stated or the value is not an identifier
     */
    default Optional<ImpreciseInterval> valid() {
        return Optional.empty();
    }

    /**
     * The entity that this value names.
     *
     * @return its id, or empty if the value is not an entity
     */
    default Optional<EntityId> entity() {
        return Optional.empty();
    }

    /**
     * The kind that this value represents.
     *
     * @return the kind of organization or framework, or empty if the value is not a kind
     */
    default Optional<Kind> kind() {
        return Optional.empty();
    }

    @Override
    default int compareTo(AttributeValue other) {
        return ORDER.compare(this, other);
    }

    /** Periods with the same text may differ in the wordings of their ends, and identifiers in their validity. */
    private static @Nullable ImpreciseInterval period(AttributeValue value) {
        if (value instanceof Identifier identifier) {
            return identifier.validOrNull();
        }
        return value instanceof PeriodValue lasting ? lasting.period() : null;
    }

    /**
     * A value that is a text, such as a name or a topic.
     *
     * @param text never blank
     * @param languageOrNull the tag of the language (BCP 47, RFC 5646, section 2.1), such as {@code en} or {@code
     *     zh-Hant}, or null
     */
    record Text(String text, @Nullable String languageOrNull) implements AttributeValue {

        /**
         * Checks that the text is not blank and that the language tag is well-formed.
         *
         * @param text never blank
         * @param languageOrNull the BCP 47 tag of the language, or null
         * @throws IllegalArgumentException if the text is blank or the tag is not well-formed; the message quotes it
         */
        public Text {
            Words.check(text, "a text value");
            Words.checkLanguageIfPresent(languageOrNull);
        }

        @Override
        public ValueForm form() {
            return ValueForm.TEXT;
        }

        @Override
        public Optional<String> language() {
            return Optional.ofNullable(languageOrNull);
        }
    }

    /**
     * A value that is an imprecise date (EDTF, ISO 8601-2:2019).
     *
     * @param date the date
     * @param wordingOrNull the wording in the source, never blank, or null
     */
    record DateValue(ImpreciseDate date, @Nullable String wordingOrNull) implements AttributeValue {

        /**
         * Checks that the wording, if present, is not blank.
         *
         * @param date the date
         * @param wordingOrNull the wording in the source, never blank, or null
         * @throws IllegalArgumentException if the wording is blank; the message quotes it
         */
        public DateValue {
            Objects.requireNonNull(date, "date");
            Words.checkIfPresent(wordingOrNull, "the wording of a date");
        }

        @Override
        public ValueForm form() {
            return ValueForm.DATE;
        }

        @Override
        public String text() {
            return date.toString();
        }

        @Override
        public Optional<String> wording() {
            return Optional.ofNullable(wordingOrNull);
        }

        @Override
        public AttributeValue plain() {
            return new DateValue(date, null);
        }

        @Override
        public Optional<Edtf> time() {
            return Optional.of(date);
        }
    }

    /**
     * A value that is a period with imprecise ends (EDTF, ISO 8601-2:2019).
     *
     * @param period the period
     * @param wordingOrNull the wording in the source, never blank, or null
     */
    record PeriodValue(ImpreciseInterval period, @Nullable String wordingOrNull) implements AttributeValue {

        /**
         * Checks that the wording, if present, is not blank.
         *
         * @param period the period
         * @param wordingOrNull the wording in the source, never blank, or null
         * @throws IllegalArgumentException if the wording is blank; the message quotes it
         */
        public PeriodValue {
            Objects.requireNonNull(period, "period");
            Words.checkIfPresent(wordingOrNull, "the wording of a period");
        }

        @Override
        public ValueForm form() {
            return ValueForm.PERIOD;
        }

        @Override
        public String text() {
            return period.toString();
        }

        @Override
        public Optional<String> wording() {
            return Optional.ofNullable(wordingOrNull);
        }

        @Override
        public AttributeValue plain() {
            return new PeriodValue(
                    ImpreciseInterval.of(period.start().plain(), period.end().plain()), null);
        }

        @Override
        public Optional<Edtf> time() {
            return Optional.of(period);
        }
    }

    /**
     * A value that is another entity.
     *
     * @param id its id
     */
    record Reference(EntityId id) implements AttributeValue {

        /**
         * Checks that the id is not null.
         *
         * @param id the id of the other entity
         */
        public Reference {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public ValueForm form() {
            return ValueForm.ENTITY;
        }

        @Override
        public String text() {
            return id.value();
        }

        @Override
        public Optional<EntityId> entity() {
            return Optional.of(id);
        }
    }

    /**
     * A value that is an identifier in an external scheme, such as that of Wikidata.
     *
     * @param scheme the name of the scheme
     * @param value the identifier, never blank
     * @param validOrNull the period in which the entity has the identifier, or null if no period is stated
     */
    record Identifier(Slug scheme, String value, @Nullable ImpreciseInterval validOrNull) implements AttributeValue {

        /**
         * Checks that the identifier is not blank. A period with two unknown ends becomes null.
         *
         * @param scheme the name of the scheme
         * @param value the identifier, never blank
         * @param validOrNull the period in which the entity has the identifier, or null if no period is stated
         * @throws IllegalArgumentException if the identifier is blank; the message quotes it
         */
        public Identifier {
            Objects.requireNonNull(scheme, "scheme");
            Words.check(value, "an identifier");
            validOrNull = ImpreciseInterval.UNKNOWN.equals(validOrNull) ? null : validOrNull;
        }

        /**
         * An identifier that does not depend on time.
         *
         * @param scheme the name of the scheme
         * @param value the identifier, never blank
         * @throws IllegalArgumentException if the identifier is blank; the message quotes it
         */
        public Identifier(Slug scheme, String value) {
            this(scheme, value, null);
        }

        @Override
        public Optional<ImpreciseInterval> valid() {
            return Optional.ofNullable(validOrNull);
        }

        /**
         * Whether the entity has the identifier on a day.
         *
         * @param day the day
         * @return certain if no period is stated
         */
        public Certainty on(Day day) {
            return validOrNull == null ? Certainty.CERTAIN : validOrNull.covers(day);
        }

        @Override
        public AttributeValue plain() {
            return validOrNull == null
                    ? this
                    : new Identifier(
                            scheme,
                            value,
                            ImpreciseInterval.of(
                                    validOrNull.start().plain(),
                                    validOrNull.end().plain()));
        }

        @Override
        public Optional<Edtf> time() {
            return Optional.ofNullable(validOrNull);
        }

        @Override
        public ValueForm form() {
            return ValueForm.IDENTIFIER;
        }

        @Override
        public String text() {
            return scheme + ":" + value;
        }
    }

    /**
     * A value that is a kind of organization or framework.
     *
     * @param sort the kind
     */
    record KindValue(Kind sort) implements AttributeValue {

        /**
         * Checks that the kind is not null.
         *
         * @param sort the kind
         */
        public KindValue {
            Objects.requireNonNull(sort, "sort");
        }

        @Override
        public ValueForm form() {
            return ValueForm.KIND;
        }

        @Override
        public String text() {
            return sort.slug().value();
        }

        @Override
        public Optional<Kind> kind() {
            return Optional.of(sort);
        }
    }
}
