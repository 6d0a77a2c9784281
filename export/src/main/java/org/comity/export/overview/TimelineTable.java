package org.comity.export.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Standing;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;
import org.comity.export.table.Table;
import org.comity.export.year.Years;

/**
 * The number of members of each body, year by year. The columns depend on the dataset: for each body the confirmed full
 * members, who certainly belonged on some day of the year; then for each body the confirmed and possible ones; then the
 * same for each other standing except service. A count ends with the last year in which a source speaks of the body.
 */
public final class TimelineTable {

    /** The name of the table. */
    public static final String NAME = "timeline";

    /** The suffix of a column that also counts the possible members. */
    public static final String AT_MOST = " (at most)";

    /** The other standings that are counted, each with the word that its columns have. */
    private static final List<Standing> OTHERS = List.of(Standing.ASSOCIATE, Standing.OBSERVER, Standing.OTHER);

    private TimelineTable() {}

    /** The counts of one standing in one body. */
    private record Line(EntityId body, String column, Standing standing, MembersByYear members, int end) {

        /** The counts by year, empty before the first member and after the last source. */
        List<Optional<Integer>> known(Years years, IntUnaryOperator count) {
            List<Optional<Integer>> known = new ArrayList<>();
            boolean begun = false;
            for (int i = 0; i < years.count(); i++) {
                int members = count.applyAsInt(i);
                begun |= members > 0;
                known.add(begun && years.get(i) <= end ? Optional.of(members) : Optional.empty());
            }
            return known;
        }
    }

    static Table<Integer> of(Dataset dataset) {
        List<EntityId> bodies = LargestBodies.of(dataset);
        Years years = Years.of(dataset).last();
        Table.Builder<Integer> table = Table.<Integer>named(
                        NAME,
                        "A calendar year; at most " + Years.MOST
                                + " years are shown, up to the year of the latest source. Each other column is "
                                + LargestBodies.described(dataset, bodies)
                                + " and contains the number of its confirmed full members, or of its confirmed and"
                                + " possible full members" + AT_MOST
                                + "; columns with a standing in their name count that standing. A member is counted if it"
                                + " belonged on some day of the year. A column is empty after the last year in which a"
                                + " source speaks of the body.")
                .add("calendar_year", ColumnType.INTEGER, "The calendar year.", years::get)
                .required();
        List<String> names = LargestBodies.columns(dataset, bodies);
        int spoken = Years.lastSpoken(dataset);
        List<Line> full = lines(dataset, bodies, names, years, spoken, Standing.FULL);
        full.forEach(line -> add(table, dataset, years, line, false));
        full.forEach(line -> add(table, dataset, years, line, true));
        for (Standing standing : OTHERS) {
            for (Line line : lines(dataset, bodies, names, years, spoken, standing)) {
                add(table, dataset, years, line, false);
                add(table, dataset, years, line, true);
            }
        }
        return table.rows(any -> IntStream.range(0, years.count()).boxed());
    }

    /** The counts of all bodies that have somebody in a standing. */
    private static List<Line> lines(
            Dataset dataset, List<EntityId> bodies, List<String> names, Years years, int spoken, Standing standing) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            List<Membership> all = dataset.conclusions().memberships().ofBody(bodies.get(i));
            List<Membership> counted = all.stream()
                    .filter(membership -> membership.role().standing() == standing)
                    .toList();
            if (!counted.isEmpty()) {
                String name = names.get(i) + (standing == Standing.FULL ? "" : ", " + standing.label());
                int end = Years.of(all.stream(), spoken).end();
                lines.add(new Line(bodies.get(i), name, standing, MembersByYear.of(counted, years), end));
            }
        }
        return lines;
    }

    private static void add(Table.Builder<Integer> table, Dataset dataset, Years years, Line line, boolean possible) {
        List<Optional<Integer>> counts =
                line.known(years, possible ? line.members()::possible : line.members()::certain);
        String who = line.standing() == Standing.FULL
                ? "full members"
                : "members as " + line.standing().label();
        table.add(
                line.column() + (possible ? AT_MOST : ""),
                ColumnType.INTEGER,
                "The number of confirmed " + (possible ? "and possible " : "") + who + " of "
                        + dataset.nameOf(line.body())
                        + " in the year. Empty before the first and after the last year in which a source speaks of"
                        + " them.",
                counts::get);
    }

    /**
     * The number of the columns with confirmed full members, which are those after the first. The columns with confirmed and
     * possible full members follow in the same order.
     */
    public static int bodies(List<Field> fields) {
        for (int i = 2; i < fields.size(); i++) {
            if (fields.get(i).name().equals(fields.get(1).name() + AT_MOST)) {
                return i - 1;
            }
        }
        return 0;
    }
}
