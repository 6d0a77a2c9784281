package org.comity.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Standing;

/**
 * How many members bodies have had from year to year. The columns depend on the dataset: for each body one with the number
 * of those who certainly belonged on some day of the year, then for each body one with those who may have.
 */
public final class TimelineTable {

    /** The name of the table. */
    public static final String NAME = "timeline";

    /** What is added to the name of a body for the second of its columns. */
    public static final String AT_MOST = "_at_most";

    private TimelineTable() {}

    static Table<Integer> of(Dataset dataset) {
        List<EntityId> bodies = LargestBodies.of(dataset);
        Years years = Years.of(dataset);
        List<MembersByYear> counts = bodies.stream()
                .map(body -> MembersByYear.of(participants(dataset, body), years))
                .toList();
        List<Column<Integer>> columns = new ArrayList<>();
        columns.add(new Column<Integer>("calendar_year", ColumnType.INTEGER, "The year.", years::get).always());
        for (int i = 0; i < bodies.size(); i++) {
            MembersByYear members = counts.get(i);
            columns.add(new Column<Integer>(
                    LargestBodies.column(bodies, i),
                    ColumnType.INTEGER,
                    "How many certainly belonged to " + dataset.nameOf(bodies.get(i))
                            + " on some day of the year; empty where nobody did.",
                    year -> Optional.of(members.certain(year)).filter(count -> count > 0)));
        }
        for (int i = 0; i < bodies.size(); i++) {
            MembersByYear members = counts.get(i);
            columns.add(new Column<Integer>(
                            LargestBodies.column(bodies, i) + AT_MOST,
                            ColumnType.INTEGER,
                            "How many certainly or possibly belonged to " + dataset.nameOf(bodies.get(i))
                                    + " on some day of the year.",
                            members::possible)
                    .always());
        }
        return Table.<Integer>named(
                        NAME,
                        "A year, of the " + Years.MOST
                                + " up to the last in which a source speaks; the other columns are each "
                                + LargestBodies.described(dataset, bodies)
                                + ", with the number of those who certainly belonged to it on some day of the year in any"
                                + " standing but service, and of those who certainly or possibly did (" + AT_MOST
                                + ").")
                .addAll(columns)
                .rows(any -> IntStream.range(0, years.count()).boxed());
    }

    private static List<Membership> participants(Dataset dataset, EntityId body) {
        return dataset.conclusions().memberships().ofBody(body).stream()
                .filter(membership -> membership.role().standing() != Standing.SERVICE)
                .toList();
    }
}
