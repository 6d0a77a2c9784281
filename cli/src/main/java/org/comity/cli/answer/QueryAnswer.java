package org.comity.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.query.Change;
import org.comity.domain.query.Roster;
import org.comity.domain.query.Selection;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.Role;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Certainty;

/**
 * Answers queries about memberships.
 *
 * @since 0.1
 */
public final class QueryAnswer {

    private final Query query;
    private final Dataset dataset;
    private final List<EntityId> entities;
    private final Capacity capacity;

    private QueryAnswer(Query query, Dataset dataset, List<EntityId> entities, Capacity capacity) {
        this.query = query;
        this.dataset = dataset;
        this.entities = entities;
        this.capacity = capacity;
    }

    /**
     * Answers a query.
     *
     * @param query the query
     * @param dataset the dataset
     * @return the answer, possibly without rows
     * @throws UnknownNameException if an entity or a role is not in the dataset
     */
    public static TableAnswer to(Query query, Dataset dataset) throws UnknownNameException {
        EntitySearch search = new EntitySearch(dataset);
        List<String> names =
                query.question() == Question.COMMON ? query.names() : List.of(String.join(" ", query.names()));
        List<EntityId> entities = new ArrayList<>();
        for (String name : names) {
            entities.add(search.find(name).orElseThrow(() -> new UnknownNameException(search.failure(name))));
        }
        List<Role> roles = new ArrayList<>();
        for (String role : query.filter().roles()) {
            roles.add(role(role, dataset));
        }
        return new QueryAnswer(
                        query,
                        dataset,
                        entities,
                        new Capacity(roles, query.filter().standings()))
                .answer();
    }

    private static Role role(String text, Dataset dataset) throws UnknownNameException {
        List<Role> roles = dataset.memberships().stream()
                .map(Membership::role)
                .distinct()
                .sorted()
                .toList();
        return roles.stream()
                .filter(role -> role.name().value().equals(text) || role.label().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException("no membership has the role " + QuotedText.of(text)
                        + "; the roles are "
                        + roles.stream().map(role -> role.name().value()).collect(Collectors.joining(", "))));
    }

    private TableAnswer answer() {
        return switch (query.question()) {
            case MEMBERS -> roster("Members of ", "member", dataset.membersOf(entities.get(0)));
            case BODIES -> roster("Bodies of ", "body", dataset.bodiesOf(entities.get(0)));
            case COMMON -> common();
            case HISTORY -> history();
            case CHANGES -> changes();
        };
    }

    private TableAnswer roster(String heading, String side, Optional<Selection> selection) {
        AnswerTable table = new AnswerTable(
                List.of(side, "name", "role", "standing", "since", "until", "certainty", "contested", "id"));
        List<Certainty> answers = new ArrayList<>();
        List<Roster.Entry> entries =
                selection.map(this::rosterOf).map(Roster::entries).orElse(List.of());
        for (Roster.Entry entry : entries) {
            for (Membership membership : entry.memberships()) {
                Certainty certainty =
                        query.on().map(day -> membership.spell().on(day)).orElse(Certainty.CERTAIN);
                if (query.keeps(certainty)) {
                    answers.add(certainty);
                    table.row(
                            entry.entity().value(),
                            dataset.nameOf(entry.entity()),
                            membership.role().name().value(),
                            membership.role().standing().label(),
                            text(membership.spell().since().bound()),
                            text(membership.spell().until().bound()),
                            query.on().isPresent() ? certainty.label() : "",
                            contested(membership),
                            membership.id().value());
                }
            }
        }
        return new TableAnswer(heading + subject() + ": " + counted(answers, "membership"), table);
    }

    private TableAnswer common() {
        AnswerTable table = new AnswerTable(List.of("member", "name", "certainty", "ids"));
        List<Certainty> answers = new ArrayList<>();
        List<Roster.Entry> entries = dataset.commonMembersOf(entities)
                .map(this::rosterOf)
                .map(Roster::entries)
                .orElse(List.of());
        for (Roster.Entry entry : entries) {
            if (query.keeps(entry.certainty())) {
                answers.add(entry.certainty());
                table.row(
                        entry.entity().value(),
                        dataset.nameOf(entry.entity()),
                        query.on().isPresent() ? entry.certainty().label() : "",
                        entry.memberships().stream()
                                .map(membership -> membership.id().value())
                                .collect(Collectors.joining(" ")));
            }
        }
        return new TableAnswer("Common members of " + subject() + ": " + counted(answers, "member"), table);
    }

    private TableAnswer history() {
        AnswerTable table =
                new AnswerTable(List.of("since", "until", "body", "name", "role", "standing", "contested", "id"));
        List<Membership> history = dataset.bodiesOf(entities.get(0))
                .map(this::narrowed)
                .map(Selection::history)
                .orElse(List.of());
        for (Membership membership : history) {
            table.row(
                    text(membership.spell().since().bound()),
                    text(membership.spell().until().bound()),
                    membership.body().value(),
                    dataset.nameOf(membership.body()),
                    membership.role().name().value(),
                    membership.role().standing().label(),
                    contested(membership),
                    membership.id().value());
        }
        return new TableAnswer(
                "Memberships of " + subject() + " in the order of time: "
                        + AnswerText.number(history.size(), "membership"),
                table);
    }

    private TableAnswer changes() {
        AnswerTable table =
                new AnswerTable(List.of("change", "date", "member", "body", "role", "certainty", "contested", "id"));
        Query.Days days = Objects.requireNonNull(query.time().daysOrNull(), "days");
        List<Change> changes = Stream.of(dataset.membersOf(entities.get(0)), dataset.bodiesOf(entities.get(0)))
                .flatMap(Optional::stream)
                .flatMap(selection -> narrowed(selection).between(days.after(), days.upTo()).stream())
                .filter(change -> query.keeps(change.certainty()))
                .distinct()
                .sorted()
                .toList();
        for (Change change : changes) {
            Membership membership = change.membership();
            table.row(
                    change.kind().label(),
                    text(change.bound()),
                    membership.member().value(),
                    membership.body().value(),
                    membership.role().name().value(),
                    change.certainty().label(),
                    contested(membership),
                    membership.id().value());
        }
        String heading = "Changes of " + subject() + " after " + days.after() + " and up to " + days.upTo() + ": ";
        return new TableAnswer(
                heading + counted(changes.stream().map(Change::certainty).toList(), "change"), table);
    }

    private Roster rosterOf(Selection selection) {
        Selection narrow = narrowed(selection);
        return query.on().map(narrow::on).orElseGet(narrow::ever);
    }

    private Selection narrowed(Selection selection) {
        return capacity.isAny() ? selection : selection.inCapacity(capacity);
    }

    private String subject() {
        String names = entities.stream()
                .map(id -> dataset.nameOf(id).equals(id.value()) ? id.value() : dataset.nameOf(id) + " (" + id + ")")
                .collect(Collectors.joining(" and "));
        return names + query.on().map(day -> " on " + day).orElse("");
    }

    /** How many rows there are, and if a date is asked about, how many of them are certain. */
    private String counted(List<Certainty> answers, String noun) {
        String all = AnswerText.number(answers.size(), noun);
        if (answers.isEmpty() || (query.on().isEmpty() && query.question() != Question.CHANGES)) {
            return all;
        }
        long certain =
                answers.stream().filter(answer -> answer == Certainty.CERTAIN).count();
        return all + " (" + certain + " certain, " + (answers.size() - certain) + " possible)";
    }

    private static String contested(Membership membership) {
        return membership.support().contested() ? "contested" : "";
    }

    private static String text(Bound bound) {
        return bound.isUnknown() ? "" : bound.toString();
    }
}
