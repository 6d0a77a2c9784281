package org.comity.benchmark.build;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An annotation file of the plain program, as Jackson binds it.
 *
 * @param source what is known about the text
 * @param statements the statements
 */
record PlainFile(Map<String, String> source, List<Entry> statements) {

    /**
     * A statement.
     *
     * @param quote the words of the text
     * @param member the member
     * @param of the body
     * @param as the role
     * @param since the first year
     * @param until the last year
     * @param about the body that has the attribute
     * @param established the year
     */
    record Entry(
            String quote,
            @Nullable String member,
            @Nullable String of,
            @Nullable String as,
            @Nullable String since,
            @Nullable String until,
            @Nullable String about,
            @Nullable String established) {}

    /**
     * The register of a corpus.
     *
     * @param name the name of the corpus
     * @param entities the entities by id
     */
    record Register(String name, Map<String, Map<String, String>> entities) {}
}
