package org.comity.domain.entity;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.QuotedText;

/**
 * The name of a property of entities, such as their name, the date when they were established, or their topics.
 *
 * <p>The vocabulary is closed, except for keys that begin with {@code x-}. The built-in keys are constants.
 *
 * @param name the key in the annotation format, as a slug; a key that begins with {@code x-} is defined by the corpus
 * @param form the form of its values
 * @param single whether an entity has only one value of it; otherwise each value is independent of the others
 * @since 0.1
 */
public record AttributeKey(Slug name, ValueForm form, boolean single)
        implements Comparable<AttributeKey>, Serializable {

    /** The full name. */
    public static final AttributeKey NAME = one("name", ValueForm.TEXT);

    /** The short name or abbreviation. */
    public static final AttributeKey SHORT = one("short", ValueForm.TEXT);

    /** Another name. */
    public static final AttributeKey ALSO_CALLED = many("also-called", ValueForm.TEXT);

    /** The kind, which also says whether the entity is an organization or a framework. */
    public static final AttributeKey KIND = one("kind", ValueForm.KIND);

    /** The category, itself a framework, to which a framework belongs. */
    public static final AttributeKey IN = many("in", ValueForm.ENTITY);

    /** The larger entity of which this one is a part. */
    public static final AttributeKey PART_OF = many("part-of", ValueForm.ENTITY);

    /** When the entity was established. */
    public static final AttributeKey ESTABLISHED = one("established", ValueForm.DATE);

    /** When the entity ceased to exist. */
    public static final AttributeKey DISSOLVED = one("dissolved", ValueForm.DATE);

    /** The period for which a framework is valid. */
    public static final AttributeKey VALID = one("valid", ValueForm.PERIOD);

    /** The seat. */
    public static final AttributeKey HEADQUARTERS = one("headquarters", ValueForm.TEXT);

    /** A region covered. */
    public static final AttributeKey COVERS = many("covers", ValueForm.TEXT);

    /** A topic. */
    public static final AttributeKey TOPICS = many("topics", ValueForm.TEXT);

    /** An aim. */
    public static final AttributeKey AIM = many("aim", ValueForm.TEXT);

    /** A mandate. */
    public static final AttributeKey MANDATE = many("mandate", ValueForm.TEXT);

    /** The address of a website. */
    public static final AttributeKey WEBSITE = many("website", ValueForm.TEXT);

    /** An identifier in an external scheme. */
    public static final AttributeKey IDENTIFIERS = many("identifiers", ValueForm.IDENTIFIER);

    /** The entity that this one succeeded. */
    public static final AttributeKey SUCCESSOR_OF = many("successor-of", ValueForm.ENTITY);

    private static final List<AttributeKey> BUILT_IN = List.of(
            NAME,
            SHORT,
            ALSO_CALLED,
            KIND,
            IN,
            PART_OF,
            ESTABLISHED,
            DISSOLVED,
            VALID,
            HEADQUARTERS,
            COVERS,
            TOPICS,
            AIM,
            MANDATE,
            WEBSITE,
            IDENTIFIERS,
            SUCCESSOR_OF);

    private static final String OWN_PREFIX = "x-";

    private static final Comparator<AttributeKey> ORDER = Comparator.comparingInt(AttributeKey::rank)
            .thenComparing(AttributeKey::name)
            .thenComparing(AttributeKey::form)
            .thenComparing(AttributeKey::single);

    /**
     * Checks that the name and the form are not null.
     *
     * @param name the key in the annotation format, as a slug
     * @param form the form of its values
     * @param single whether an entity has only one value of it
     */
    public AttributeKey {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(form, "form");
    }

    /**
     * The built-in attributes.
     *
     * @return the built-in keys, in the order in which they are always listed
     */
    public static List<AttributeKey> builtIn() {
        return BUILT_IN;
    }

    /**
     * The key with this name.
     *
     * @param name words joined by spaces or hyphens
     * @return the built-in key, or a new one for a name that begins with {@code x-}
     * @throws IllegalArgumentException if there is no key with this name; the message quotes it
     */
    public static AttributeKey of(String name) {
        return find(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("not the name of an attribute: " + QuotedText.of(name)));
    }

    /**
     * Finds the key that an annotation names.
     *
     * @param name words joined by spaces or hyphens
     * @return the built-in key, or a new one for a name that begins with {@code x-}; empty for any other name
     */
    public static Optional<AttributeKey> find(String name) {
        String slug = name.strip().replace(' ', '-');
        if (!Slug.isSlug(slug)) {
            return Optional.empty();
        }
        Slug wanted = new Slug(slug);
        Optional<AttributeKey> own = slug.startsWith(OWN_PREFIX)
                ? Optional.of(new AttributeKey(wanted, ValueForm.TEXT, false))
                : Optional.empty();
        return BUILT_IN.stream()
                .filter(key -> key.name.equals(wanted))
                .findFirst()
                .or(() -> own);
    }

    private static AttributeKey one(String name, ValueForm form) {
        return new AttributeKey(new Slug(name), form, true);
    }

    private static AttributeKey many(String name, ValueForm form) {
        return new AttributeKey(new Slug(name), form, false);
    }

    private int rank() {
        int index = BUILT_IN.indexOf(this);
        return index < 0 ? BUILT_IN.size() : index;
    }

    /** Orders the built-in keys as declared, then those of the corpus by name. */
    @Override
    public int compareTo(AttributeKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return name.value();
    }
}
