package org.comity.domain.prose;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The tables of words of all languages.
 *
 * <p>They are constants and not resources, because Java finds no resource in a jar whose path contains {@code !/}.
 */
final class WordTables {

    private static final Map<Language, WordTable> TABLES = new EnumMap<>(Language.class);

    static {
        add(Language.ENGLISH, EnglishWords.TABLE);
        add(Language.FRENCH, FrenchWords.TABLE);
        add(Language.SPANISH, SpanishWords.TABLE);
        add(Language.GERMAN, GermanWords.TABLE);
        add(Language.PORTUGUESE, PortugueseWords.TABLE);
    }

    private WordTables() {}

    private static void add(Language language, String table) {
        TABLES.put(language, WordTable.read(table, language.elides()));
    }

    static WordTable of(Language language) {
        return Objects.requireNonNull(TABLES.get(language));
    }
}
