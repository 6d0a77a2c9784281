package org.comity.ingest.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.ContentHash;

/**
 * The id made from the name of an entity: the letters a to z and digits of the name, with hyphens between words.
 *
 * <p>The same name has the same id in every corpus. Marks on letters are left out ({@code é} becomes {@code e}), letters
 * without such a form are written as two ({@code ß} as {@code ss}). Ids longer than 60 characters are cut after a whole
 * word. The id of a name without any of these letters is {@code entity-} with the first eight digits of its hash.
 */
public final class EntitySlug {

    /** The longest id made, in characters. */
    public static final int MAX_LENGTH = 60;

    private static final int HASH_LENGTH = 8;

    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry(0xDF, "ss"),
            Map.entry(0xE6, "ae"),
            Map.entry(0x153, "oe"),
            Map.entry(0xF8, "o"),
            Map.entry(0x111, "d"),
            Map.entry(0xF0, "d"),
            Map.entry(0xFE, "th"),
            Map.entry(0x142, "l"),
            Map.entry(0x131, "i"),
            Map.entry(0x127, "h"),
            Map.entry(0x26, " and "));

    private EntitySlug() {}

    /**
     * The id of a name.
     *
     * @param name a name with visible characters
     * @return the id
     */
    public static EntityId of(String name) {
        StringBuilder slug = new StringBuilder();
        String plain = Normalizer.normalize(NameKey.of(name).folded(), Normalizer.Form.NFKD);
        plain.toLowerCase(Locale.ROOT).codePoints().forEach(c -> append(slug, c));
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        slug.setLength(end);
        if (slug.length() > MAX_LENGTH) {
            int cut = slug.lastIndexOf("-", MAX_LENGTH);
            slug.setLength(cut > 0 ? cut : MAX_LENGTH);
        }
        return EntityId.of(
                slug.length() == 0
                        ? "entity-" + ContentHash.of(NameKey.of(name).folded()).substring(0, HASH_LENGTH)
                        : slug.toString());
    }

    private static void append(StringBuilder slug, int c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            slug.append((char) c);
        } else if (LETTERS.containsKey(c)) {
            LETTERS.get(c).codePoints().forEach(letter -> append(slug, letter));
        } else if (isGap(c) && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    /** Full stops and marks join the letters beside them; letters of other scripts are left out. */
    private static boolean isGap(int c) {
        int type = Character.getType(c);
        return c != '.' && type != Character.NON_SPACING_MARK && !Character.isLetter(c);
    }
}
