package org.comity.export.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Standing;

/** The bodies that get a column in tables with one column per body. */
final class LargestBodies {

    /** The columns of the tables that are no bodies. */
    private static final List<String> FIXED = List.of("member_id", "member_name", "calendar_year");

    /** The largest number of columns that is still readable. */
    private static final int MOST = 250;

    private static final int LONGEST = 200;

    private LargestBodies() {}

    /**
     * The names of the columns of some bodies: the name of each body, with its id if another column has, or could have, the same name. A name that is
     * too long for the name of a column in Excel (255 characters) is cut, with its number at the end.
     */
    static List<String> columns(Dataset dataset, List<EntityId> bodies) {
        Map<String, Integer> used = new HashMap<>();
        FIXED.forEach(name -> used.put(name, 1));
        List<String> names = bodies.stream()
                .map(body -> dataset.nameOf(body).replaceAll("\\s+", " ").trim())
                .toList();
        names.forEach(name -> used.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum));
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean unique = used.getOrDefault(name.toLowerCase(Locale.ROOT), 0) == 1 && !isLikeAnother(name);
            String column = unique ? name : name + " (" + bodies.get(i) + ")";
            columns.add(column.length() <= LONGEST ? column : column.substring(0, LONGEST) + "… " + (i + 1));
        }
        return columns;
    }

    /** Whether a name ends as the other columns of a body do. */
    private static boolean isLikeAnother(String name) {
        return name.endsWith(TimelineTable.AT_MOST)
                || Stream.of(Standing.values()).anyMatch(standing -> name.endsWith(", " + standing.label()));
    }

    /** Describes one of the bodies, in words. */
    static String described(Dataset dataset, List<EntityId> bodies) {
        long all =
                dataset.memberships().stream().map(Membership::body).distinct().count();
        return bodies.size() < all
                ? "one of the " + bodies.size() + " bodies with the most members (of " + all + " in total)"
                : "a body";
    }

    /** The bodies with the most members, ordered by id. */
    static List<EntityId> of(Dataset dataset) {
        Map<EntityId, Integer> members = new TreeMap<>();
        EntityId member = null;
        for (Membership membership : dataset.memberships()) {
            EntityId body = membership.body();
            boolean another = !membership.member().equals(member) || !members.containsKey(body);
            member = membership.member();
            members.merge(body, another ? 1 : 0, Integer::sum);
        }
        return members.entrySet().stream()
                .sorted(Map.Entry.<EntityId, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
