package org.comity.export.overview;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.entity.EntityId;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.export.year.Years;
import org.jspecify.annotations.Nullable;

/** The number of members of a body in each year. A member with several memberships counts once. */
final class MembersByYear {

    private final int[] certain;
    private final int[] possible;

    private MembersByYear(int years) {
        certain = new int[years];
        possible = new int[years];
    }

    /**
     * Counts the members of a body.
     *
     * @param memberships the memberships of one body, ordered by member
     * @param years the years
     */
    static MembersByYear of(List<Membership> memberships, Years years) {
        List<Day[]> days = IntStream.range(0, years.count())
                .map(years::get)
                .mapToObj(year -> new Day[] {Day.of(year, 1, 1), Day.of(year, 12, 31)})
                .toList();
        MembersByYear members = new MembersByYear(years.count());
        BitSet surely = new BitSet();
        BitSet perhaps = new BitSet();
        @Nullable EntityId member = null;
        for (Membership membership : memberships) {
            if (!membership.member().equals(member)) {
                members.add(surely, perhaps);
                member = membership.member();
            }
            for (int i = 0; i < days.size(); i++) {
                Certainty certainty = membership.spell().during(days.get(i)[0], days.get(i)[1]);
                surely.set(i, surely.get(i) || certainty == Certainty.CERTAIN);
                perhaps.set(i, perhaps.get(i) || certainty != Certainty.IMPOSSIBLE);
            }
        }
        members.add(surely, perhaps);
        return members;
    }

    /** The number of members that certainly belonged on some day of the year at an index. */
    int certain(int index) {
        return certain[index];
    }

    /** The number of members that certainly or possibly belonged on some day of the year at an index. */
    int possible(int index) {
        return possible[index];
    }

    private void add(BitSet surely, BitSet perhaps) {
        surely.stream().forEach(year -> certain[year]++);
        perhaps.stream().forEach(year -> possible[year]++);
        surely.clear();
        perhaps.clear();
    }
}
