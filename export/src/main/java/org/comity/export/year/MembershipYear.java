package org.comity.export.year;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;

/**
 * A calendar year in which a member belonged, or may have belonged, to a body in one role.
 *
 * @param dataset the dataset
 * @param year the year
 * @param certainty certain if it certainly belonged on some day of the year, else possible
 * @param contested whether statements about one of its memberships in the year contradict each other
 * @param membership the membership of the year; the one that is more certain if there are several
 */
public record MembershipYear(Dataset dataset, int year, Certainty certainty, boolean contested, Membership membership) {

    /**
     * The years of all memberships, from the first to the last year of which a source speaks, but at most the last {@link
     * Years#MOST} of them. They are made on request, in the
     * order of the memberships.
     *
     * @param dataset the dataset
     * @return for each body, member and role the years, in their order
     */
    public static Stream<MembershipYear> of(Dataset dataset) {
        List<Membership> memberships = dataset.memberships();
        Years years = Years.of(memberships.stream(), Years.lastSpoken(dataset)).last();
        return IntStream.range(0, memberships.size())
                .filter(i -> i == 0 || !isSameKey(memberships.get(i - 1), memberships.get(i)))
                .boxed()
                .flatMap(first -> of(dataset, memberships.subList(first, end(memberships, first)), years));
    }

    private static int end(List<Membership> memberships, int first) {
        int end = first + 1;
        while (end < memberships.size() && isSameKey(memberships.get(first), memberships.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSameKey(Membership one, Membership other) {
        return one.member().equals(other.member())
                && one.body().equals(other.body())
                && one.role().equals(other.role());
    }

    private static Stream<MembershipYear> of(Dataset dataset, List<Membership> spells, Years years) {
        return IntStream.range(0, years.count())
                .map(years::get)
                .boxed()
                .flatMap(year -> of(dataset, spells, year).stream());
    }

    private static List<MembershipYear> of(Dataset dataset, List<Membership> spells, int year) {
        Day first = Day.of(year, 1, 1);
        Day last = Day.of(year, 12, 31);
        MembershipYear found = null;
        for (Membership spell : spells) {
            Certainty certainty = spell.spell().during(first, last);
            if (certainty != Certainty.IMPOSSIBLE) {
                MembershipYear one = new MembershipYear(
                        dataset, year, certainty, spell.support().contested(), spell);
                found = found == null ? one : found.and(one);
            }
        }
        return found == null ? List.of() : List.of(found);
    }

    private MembershipYear and(MembershipYear other) {
        MembershipYear firmer = certainty != Certainty.CERTAIN && other.certainty == Certainty.CERTAIN ? other : this;
        return new MembershipYear(dataset, year, firmer.certainty, contested || other.contested, firmer.membership);
    }
}
