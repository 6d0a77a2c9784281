package org.comity.export.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Standing;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Table;

/**
 * The memberships of a dataset at a glance: one row per member and one column per body, with the standing of the member
 * in the body. The columns depend on the dataset.
 */
public final class MatrixTable {

    /** The name of the table. */
    public static final String NAME = "matrix";

    private MatrixTable() {}

    /** A member with its memberships in the bodies that have a column. */
    record MatrixRow(Dataset dataset, EntityId member, Map<EntityId, List<Membership>> bodies) {}

    static Table<MatrixRow> of(Dataset dataset) {
        List<EntityId> bodies = LargestBodies.of(dataset);
        Table.Builder<MatrixRow> table = Table.<MatrixRow>named(NAME, description(dataset, bodies))
                .add(
                        "member_id",
                        ColumnType.ID,
                        "The id of the member, an organization or a framework.",
                        MatrixRow::member)
                .required()
                .references("entities")
                .add(
                        "member_name",
                        ColumnType.TEXT,
                        "The name of the member.",
                        row -> row.dataset().nameOf(row.member()))
                .required();
        List<String> columns = LargestBodies.columns(dataset, bodies);
        for (int i = 0; i < bodies.size(); i++) {
            EntityId body = bodies.get(i);
            table.add(
                    columns.get(i),
                    ColumnType.TEXT,
                    "The standing of the member in " + dataset.nameOf(body) + ".",
                    row -> Optional.ofNullable(row.bodies().get(body)).map(MatrixTable::text));
        }
        List<MatrixRow> rows = rows(dataset, bodies);
        return table.rows(any -> rows.stream());
    }

    private static String description(Dataset dataset, List<EntityId> bodies) {
        return "A member. Each other column is " + LargestBodies.described(dataset, bodies)
                + " and contains the standing of the member: full, associate, observer, other participation or service,"
                + " with the end of the membership if it has ended.";
    }

    private static List<MatrixRow> rows(Dataset dataset, List<EntityId> bodies) {
        SortedMap<EntityId, Map<EntityId, List<Membership>>> members = new TreeMap<>();
        for (EntityId body : bodies) {
            dataset.conclusions()
                    .memberships()
                    .ofBody(body)
                    .forEach(membership -> members.computeIfAbsent(membership.member(), member -> new LinkedHashMap<>())
                            .computeIfAbsent(body, first -> new ArrayList<>())
                            .add(membership));
        }
        return members.entrySet().stream()
                .map(member -> new MatrixRow(dataset, member.getKey(), member.getValue()))
                .toList();
    }

    /** All standings of a member in one body, the strongest first. */
    private static String text(List<Membership> memberships) {
        SortedMap<Standing, List<Membership>> standings = memberships.stream()
                .collect(Collectors.groupingBy(
                        membership -> membership.role().standing(), TreeMap::new, Collectors.toList()));
        return standings.entrySet().stream()
                .map(standing -> standing.getKey().label() + ending(standing.getValue()) + contest(standing.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The end of the memberships, if all of them have ended, by themselves or with the member or the body. */
    private static String ending(List<Membership> memberships) {
        List<Spell> spells = memberships.stream().map(Membership::spell).toList();
        return spells.stream().anyMatch(spell -> end(spell).isEmpty())
                ? ""
                : spells.stream()
                        .max(Comparator.comparing(
                                spell -> spell.notAfter().orElse(null),
                                Comparator.nullsLast(Comparator.naturalOrder())))
                        .flatMap(MatrixTable::end)
                        .map(last -> " until " + last)
                        .orElse("");
    }

    private static Optional<String> end(Spell spell) {
        Optional<String> stated = spell.until().bound().date().map(ImpreciseDate::toString);
        return stated.isPresent() ? stated : spell.life().last().map(Day::toString);
    }

    private static String contest(List<Membership> spells) {
        return spells.stream().anyMatch(spell -> spell.support().contested()) ? " (contested)" : "";
    }
}
