package org.comity.benchmark.build;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A table of the plain program.
 *
 * @param name its name
 * @param columns the names of its columns
 * @param rows its rows, created when they are written
 */
record PlainTable(String name, List<String> columns, Stream<Object[]> rows) {

    /** The tables of a corpus. */
    static List<PlainTable> of(PlainCorpus corpus) {
        return List.of(
                new PlainTable(
                        "entities",
                        List.of("id", "kind", "name"),
                        corpus.entities().entrySet().stream().map(PlainTable::entity)),
                new PlainTable(
                        "memberships",
                        List.of(
                                "id",
                                "member_id",
                                "member_name",
                                "body_id",
                                "body_name",
                                "role",
                                "since",
                                "until",
                                "statement_count",
                                "quote",
                                "source",
                                "statement_id"),
                        corpus.memberships().entrySet().stream()
                                .map(row -> membership(corpus, row.getKey(), row.getValue()))),
                new PlainTable(
                        "statements",
                        List.of(
                                "id",
                                "membership_id",
                                "member_id",
                                "body_id",
                                "role",
                                "since",
                                "until",
                                "about_id",
                                "established",
                                "quote",
                                "source",
                                "start",
                                "end"),
                        corpus.statements().stream().map(PlainTable::statement)),
                new PlainTable(
                        "sources",
                        List.of("path", "title", "address", "language", "published"),
                        corpus.sources().entrySet().stream().map(PlainTable::source)));
    }

    private static Object[] entity(Map.Entry<String, Map<String, String>> entity) {
        Map<String, String> fields = entity.getValue();
        return new Object[] {
            entity.getKey(), fields.getOrDefault("organization", fields.get("framework")), fields.get("name")
        };
    }

    /** A membership with the dates that most statements give. */
    private static Object[] membership(PlainCorpus corpus, String id, List<PlainStatement> statements) {
        PlainStatement best = statements.get(0);
        PlainFile.Entry entry = best.entry();
        return new Object[] {
            id,
            entry.member(),
            corpus.nameOf(Objects.requireNonNull(entry.member())),
            entry.of(),
            corpus.nameOf(Objects.requireNonNull(entry.of())),
            entry.as(),
            most(statements.stream().map(each -> each.entry().since())),
            most(statements.stream().map(each -> each.entry().until())),
            statements.size(),
            entry.quote(),
            best.source(),
            best.id()
        };
    }

    private static Object[] statement(PlainStatement statement) {
        PlainFile.Entry entry = statement.entry();
        return new Object[] {
            statement.id(),
            statement.membership(),
            entry.member(),
            entry.of(),
            entry.as(),
            entry.since(),
            entry.until(),
            entry.about(),
            entry.established(),
            entry.quote(),
            statement.source(),
            statement.start(),
            statement.start() + entry.quote().length()
        };
    }

    private static Object[] source(Map.Entry<String, Map<String, String>> source) {
        Map<String, String> head = source.getValue();
        return new Object[] {
            source.getKey(), head.get("title"), head.get("address"), head.get("language"), head.get("published")
        };
    }

    private static Object most(Stream<String> values) {
        return values
                .filter(Objects::nonNull)
                .collect(java.util.stream.Collectors.groupingBy(value -> value, java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparing((Map.Entry<String, Long> value) -> value.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(value -> (Object) value.getKey())
                .orElse("");
    }
}
