package org.comity.ingest.name;

import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.ContentHash;

/**
 * The id made from the name of an entity: the letters a to z and digits of the name, with hyphens between words.
 *
 * <p>The id depends only on the name, so the same name has the same id in every corpus. Marks on letters are left out
 * ({@code é} becomes {@code e}), and letters of other alphabets are written with Latin ones (see {@link SlugLetters}).
 * Ids longer than 60 characters are cut after a whole word. If a letter or a digit of the name has no form in Latin
 * letters, eight characters of the hash of the name follow.
 */
public final class EntitySlug {

    /** The longest id made, in characters. */
    public static final int MAX_LENGTH = 60;

    private static final int HASH_LENGTH = 8;
    private static final String UNNAMED = "entity";

    private EntitySlug() {}

    /**
     * The id of a name.
     *
     * @param name a name with visible characters
     * @return the id
     */
    public static EntityId of(String name) {
        NameKey key = NameKey.of(name);
        SlugLetters letters = SlugLetters.of(key.folded());
        String slug = cut(letters.slug(), MAX_LENGTH);
        boolean complete = !letters.isLossy() && !(letters.isTransliterated() && slug.length() < letters.length());
        return complete && !slug.isEmpty() ? EntityId.of(slug) : hashed(letters.slug(), key.folded());
    }

    /**
     * The id of a name that differs from the name of another entity only in case, such as {@code GUAM} from {@code Guam}.
     *
     * @param name a name with visible characters
     * @return the id made of the letters and the hash of the name, in which case matters
     */
    public static EntityId apart(String name) {
        return hashed(SlugLetters.of(NameKey.of(name).folded()).slug(), NameKey.spelling(name));
    }

    private static EntityId hashed(String slug, String hashed) {
        String beginning = cut(slug, MAX_LENGTH - HASH_LENGTH - 1);
        return EntityId.of((beginning.isEmpty() ? UNNAMED : beginning) + "-" + ContentHash.brief(hashed));
    }

    private static String cut(String slug, int length) {
        if (slug.length() <= length) {
            return slug;
        }
        int end = slug.lastIndexOf('-', length);
        return slug.substring(0, end > 0 ? end : length);
    }
}
