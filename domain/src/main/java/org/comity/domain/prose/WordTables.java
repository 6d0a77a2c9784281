package org.comity.domain.prose;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The tables of words of all languages, each read when first needed. */
final class WordTables {

    private static final ConcurrentMap<Language, WordTable> TABLES = new ConcurrentHashMap<>();

    private WordTables() {}

    static WordTable of(Language language) {
        WordTable known = TABLES.get(language);
        return known != null
                ? known
                : TABLES.computeIfAbsent(
                        language, missing -> WordTable.read(missing.code() + ".txt", missing.elides()));
    }
}
