package org.comity.export.table;

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
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Standing;
import org.comity.domain.time.Bound;

/**
 * The memberships of a dataset at one glance: a row for each member, a column for each body, and as what the one belongs
 * to the other. The columns depend on the dataset.
 */
public final class MatrixTable {

    /** The name of the table. */
    public static final String NAME = "matrix";

    private MatrixTable() {}

    /** A member with its memberships in bodies that have a column. */
    record MatrixRow(Dataset dataset, EntityId member, Map<EntityId, List<Membership>> bodies) {}

    static Table<MatrixRow> of(Dataset dataset) {
        List<EntityId> bodies = LargestBodies.of(dataset);
        Table.Builder<MatrixRow> table = Table.<MatrixRow>named(NAME, description(dataset, bodies))
                .add("member_id", ColumnType.ID, "The organization or framework that belongs.", MatrixRow::member)
                .always()
                .of(EntityTable.NAME)
                .add(
                        "member_name",
                        ColumnType.TEXT,
                        "What the member is called.",
                        row -> row.dataset().nameOf(row.member()))
                .always();
        for (int i = 0; i < bodies.size(); i++) {
            EntityId body = bodies.get(i);
            table.add(
                    LargestBodies.column(bodies, i),
                    ColumnType.TEXT,
                    "As what the member belongs to " + dataset.nameOf(body) + ".",
                    row -> Optional.ofNullable(row.bodies().get(body)).map(MatrixTable::text));
        }
        List<MatrixRow> rows = rows(dataset, bodies);
        return table.rows(any -> rows.stream());
    }

    private static String description(Dataset dataset, List<EntityId> bodies) {
        return "A member; the other columns are each " + LargestBodies.described(dataset, bodies)
                + ", with the standing of the member in it: full, associate,"
                + " observer, other participation or service; with its end where it has one.";
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

    /** Where nothing of it goes on: until when. */
    private static String ending(List<Membership> spells) {
        boolean over = spells.stream()
                .allMatch(spell -> spell.spell().until().bound().date().isPresent());
        return !over
                ? ""
                : spells.stream()
                        .map(spell -> spell.spell().until().bound())
                        .max(Comparator.comparing(bound -> bound.date().orElseThrow()))
                        .map(Bound::toString)
                        .map(last -> " until " + last)
                        .orElse("");
    }

    private static String contest(List<Membership> spells) {
        return spells.stream().anyMatch(spell -> spell.support().contested()) ? " (contested)" : "";
    }
}
