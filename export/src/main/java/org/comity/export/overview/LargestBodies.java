package org.comity.export.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;

/** The bodies that get a column in tables with one column per body. */
final class LargestBodies {

    /** The largest number of columns that is still readable. */
    private static final int MOST = 250;

    private static final int LONGEST = 200;

    private LargestBodies() {}

    /**
     * The name of the column of a body: its id, or the beginning of an id that is too long for the name of a column in
     * Excel (255 characters), followed by an underscore and a number. No id contains an underscore.
     */
    static String column(List<EntityId> bodies, int index) {
        String id = bodies.get(index).value();
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST) + "_" + (index + 1);
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
