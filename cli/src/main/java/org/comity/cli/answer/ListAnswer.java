package org.comity.cli.answer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.source.Origin;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Role;

/**
 * Lists what a dataset contains, with counts.
 *
 * @since 0.1
 */
public final class ListAnswer {

    private final Dataset dataset;
    private final List<String> words;

    private ListAnswer(Dataset dataset, String words) {
        this.dataset = dataset;
        this.words = SearchWords.of(words);
    }

    /**
     * Lists one kind of thing.
     *
     * @param kind what is listed
     * @param words only rows are listed in which each of these words begins a word; blank for all rows
     * @param dataset the dataset
     * @return the list
     */
    public static TableAnswer of(ListedKind kind, String words, Dataset dataset) {
        ListAnswer answer = new ListAnswer(dataset, words);
        AnswerTable table = switch (kind) {
            case ENTITIES -> answer.entities();
            case BODIES -> answer.bodies();
            case ROLES -> answer.roles();
            case SOURCES -> answer.sources();
            case FINDINGS -> answer.findings();
        };
        String noun = switch (kind) {
            case ENTITIES -> "entity";
            case BODIES -> "body";
            case ROLES -> "role";
            case SOURCES -> "source";
            case FINDINGS -> "finding";
        };
        String like = answer.words.isEmpty() ? "" : " with '" + String.join(" ", answer.words) + "'";
        return new TableAnswer(AnswerText.number(table.size(), noun) + like, table);
    }

    private AnswerTable entities() {
        AnswerTable table = new AnswerTable(List.of("id", "name", "short", "kind", "belongs_to", "members"));
        EntitySearch names = new EntitySearch(dataset);
        Map<EntityId, Long> bodies = distinct(Membership::member, Membership::body);
        Map<EntityId, Long> members = distinct(Membership::body, Membership::member);
        for (Entity entity : dataset.entities()) {
            add(
                    table,
                    String.join(" ", names.names(entity.id())),
                    entity.id().value(),
                    entity.name(),
                    entity.shortName().orElse(""),
                    entity.kind().slug().value(),
                    bodies.getOrDefault(entity.id(), 0L).toString(),
                    members.getOrDefault(entity.id(), 0L).toString());
        }
        return table;
    }

    private AnswerTable bodies() {
        AnswerTable table = new AnswerTable(List.of("id", "name", "members", "memberships", "contested", "roles"));
        EntitySearch names = new EntitySearch(dataset);
        Map<EntityId, List<Membership>> bodies = dataset.memberships().stream()
                .collect(Collectors.groupingBy(Membership::body, TreeMap::new, Collectors.toList()));
        bodies.forEach((body, memberships) -> add(
                table,
                String.join(" ", names.names(body)),
                body.value(),
                dataset.nameOf(body),
                count(memberships, Membership::member),
                String.valueOf(memberships.size()),
                String.valueOf(memberships.stream()
                        .filter(membership -> membership.support().contested())
                        .count()),
                memberships.stream()
                        .map(membership -> membership.role().name().value())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" "))));
        return table;
    }

    private AnswerTable roles() {
        AnswerTable table = new AnswerTable(List.of("role", "label", "standing", "memberships", "members", "bodies"));
        Map<Role, List<Membership>> roles = dataset.memberships().stream()
                .collect(Collectors.groupingBy(Membership::role, TreeMap::new, Collectors.toList()));
        roles.forEach((role, memberships) -> add(
                table,
                "",
                role.name().value(),
                role.label(),
                role.standing().label(),
                String.valueOf(memberships.size()),
                count(memberships, Membership::member),
                count(memberships, Membership::body)));
        return table;
    }

    private AnswerTable sources() {
        AnswerTable table = new AnswerTable(List.of("id", "title", "publisher", "published", "statements", "path"));
        Map<SourceId, Long> statements = dataset.statements().all().stream()
                .flatMap(statement -> statement.evidence().stream())
                .collect(Collectors.groupingBy(evidence -> evidence.source(), Collectors.counting()));
        dataset.sources()
                .forEach(source -> add(
                        table,
                        "",
                        source.id().value(),
                        source.citation().title().orElse(""),
                        source.citation().publisher().orElse(""),
                        source.citation().published().map(Object::toString).orElse(""),
                        statements.getOrDefault(source.id(), 0L).toString(),
                        source.path()));
        return table;
    }

    private AnswerTable findings() {
        AnswerTable table = new AnswerTable(List.of("severity", "place", "places", "statements", "id", "message"));
        for (Finding finding : dataset.findings()) {
            add(
                    table,
                    "",
                    dataset.acceptance(finding).isPresent()
                            ? "accepted"
                            : finding.severity().label(),
                    finding.origin().map(Origin::toString).orElse(""),
                    String.valueOf(finding.places().size()),
                    String.valueOf(finding.statements().size()),
                    finding.id().toString(),
                    finding.message());
        }
        return table;
    }

    /** Adds a row if it has the words, or a text that is not shown has them. */
    private void add(AnswerTable table, String hidden, String... cells) {
        if (words.isEmpty() || SearchWords.occurIn(words, SearchWords.of(hidden + " " + String.join(" ", cells)))) {
            table.row(cells);
        }
    }

    private static String count(List<Membership> memberships, Function<Membership, EntityId> side) {
        return String.valueOf(memberships.stream().map(side).distinct().count());
    }

    private Map<EntityId, Long> distinct(Function<Membership, EntityId> side, Function<Membership, EntityId> other) {
        return dataset.memberships().stream()
                .collect(Collectors.groupingBy(
                        side, Collectors.mapping(other, Collectors.collectingAndThen(Collectors.toSet(), set ->
                                (long) set.size()))));
    }
}
