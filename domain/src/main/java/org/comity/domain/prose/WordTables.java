package org.comity.domain.prose;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The tables of words of all languages. */
final class WordTables {

    private static final Map<Language, WordTable> TABLES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            TABLES.put(language, WordTable.read(language.code() + ".txt", language.elides()));
        }
    }

    private WordTables() {}

    static WordTable of(Language language) {
        return Objects.requireNonNull(TABLES.get(language));
    }
}
