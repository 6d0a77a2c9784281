package org.comity.export.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Standing;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Table;

/**
 * The number of members of each body, year by year. The columns depend on the dataset: for each body one with the
 * confirmed members, who certainly belonged on some day of the year, then for each body one that also counts the
 * possible members.
 */
public final class TimelineTable {

    /** The name of the table. */
    public static final String NAME = "timeline";

    /** The suffix of the second column of a body. */
    public static final String AT_MOST = "_at_most";

    private TimelineTable() {}

    static Table<Integer> of(Dataset dataset) {
        List<EntityId> bodies = LargestBodies.of(dataset);
        Years years = Years.of(dataset);
        List<MembersByYear> counts = bodies.stream()
                .map(body -> MembersByYear.of(participants(dataset, body), years))
                .toList();
        Table.Builder<Integer> table = Table.<Integer>named(
                        NAME,
                        "A calendar year; at most " + Years.MOST
                                + " years are shown, up to the year of the latest source. Each other column is "
                                + LargestBodies.described(dataset, bodies)
                                + " and contains the number of its confirmed members, or of its confirmed and"
                                + " possible members ("
                                + AT_MOST
                                + "). A member is counted if it belonged on some day of the year in any standing"
                                + " except service.")
                .add("calendar_year", ColumnType.INTEGER, "The calendar year.", years::get)
                .required();
        for (int i = 0; i < bodies.size(); i++) {
            MembersByYear members = counts.get(i);
            table.add(
                    LargestBodies.column(bodies, i),
                    ColumnType.INTEGER,
                    "The number of confirmed members of " + dataset.nameOf(bodies.get(i))
                            + " in the year. Empty if there were none.",
                    year -> Optional.of(members.certain(year)).filter(count -> count > 0));
        }
        for (int i = 0; i < bodies.size(); i++) {
            MembersByYear members = counts.get(i);
            table.add(
                            LargestBodies.column(bodies, i) + AT_MOST,
                            ColumnType.INTEGER,
                            "The number of confirmed and possible members of " + dataset.nameOf(bodies.get(i))
                                    + " in the year.",
                            members::possible)
                    .required();
        }
        return table.rows(any -> IntStream.range(0, years.count()).boxed());
    }

    private static List<Membership> participants(Dataset dataset, EntityId body) {
        return dataset.conclusions().memberships().ofBody(body).stream()
                .filter(membership -> membership.role().standing() != Standing.SERVICE)
                .toList();
    }
}
