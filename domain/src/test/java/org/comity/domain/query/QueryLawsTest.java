package org.comity.domain.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.conclusion.Life;
import org.comity.domain.conclusion.LifeEvent;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Memberships;
import org.comity.domain.conclusion.SampleMemberships;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Compares the answers with a check of every membership on every day. */
class QueryLawsTest {

    private static final int DAYS = 8;
    private static final LocalDate FIRST = LocalDate.of(2007, 12, 28);
    private static final List<String> IDS = List.of("a", "b", "c-d", "c", "e");
    private static final List<Role> ROLES = List.of(Role.MEMBER, Role.OBSERVER, Role.HOST);

    @RepeatedTest(60)
    void aRosterIsWhatAScanOfAllMembershipsGives(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        SampleMemberships told = random(random, false);
        Memberships index = told.index();
        Day day = day(random.nextInt(DAYS));
        Role role = ROLES.get(random.nextInt(3));
        for (String id : IDS) {
            EntityId entity = EntityId.of(id);
            Selection members = Selection.membersOf(entity, index, any -> Optional.empty());
            Selection bodies = Selection.bodiesOf(entity, index, any -> Optional.empty());

            assertEquals(scan(told, m -> m.body().equals(entity), Side.MEMBER, day), answers(members.on(day)));
            assertEquals(scan(told, m -> m.member().equals(entity), Side.BODY, day), answers(bodies.on(day)));
            assertEquals(
                    scan(told, m -> m.body().equals(entity) && m.role().equals(role), Side.MEMBER, day),
                    answers(members.inRole(role).on(day)));
            for (String other : IDS) {
                EntityId asked = EntityId.of(other);
                assertEquals(members.on(day).certaintyOf(asked), members.certaintyOf(asked, day));
            }
        }
    }

    @RepeatedTest(60)
    void commonMembersAreThoseOfEachBody(RepetitionInfo repetition) {
        Random random = new Random(1_000L + repetition.getCurrentRepetition());
        SampleMemberships told = random(random, false);
        Day day = day(random.nextInt(DAYS));
        Set<EntityId> bodies = new HashSet<>();
        IntStream.range(0, 2).forEach(i -> bodies.add(EntityId.of(IDS.get(random.nextInt(5)))));
        SortedMap<EntityId, Certainty> expected = new TreeMap<>();
        for (String id : IDS) {
            Certainty all = bodies.stream()
                    .map(body -> scan(told, m -> m.body().equals(body), Side.MEMBER, day)
                            .getOrDefault(EntityId.of(id), Certainty.IMPOSSIBLE))
                    .reduce(Certainty.CERTAIN, Certainty::and);
            if (all != Certainty.IMPOSSIBLE) {
                expected.put(EntityId.of(id), all);
            }
        }
        Selection common = Selection.commonMembersOf(bodies, told.index(), any -> Optional.empty());

        assertEquals(expected, answers(common.on(day)));
        IDS.forEach(id -> assertEquals(
                expected.getOrDefault(EntityId.of(id), Certainty.IMPOSSIBLE),
                common.certaintyOf(EntityId.of(id), day)));
    }

    @RepeatedTest(100)
    void holdingDuringATimeIsWhatAllTimesThatFitSay(RepetitionInfo repetition) {
        boolean known = repetition.getCurrentRepetition() % 2 == 0;
        Random random = new Random(4_000L + repetition.getCurrentRepetition());
        for (Membership membership : random(random, known).all()) {
            List<int[]> spans = spans(membership);
            for (int first = 0; first < DAYS; first++) {
                for (int last = first; last < DAYS; last++) {
                    int from = first;
                    int to = last;
                    Certainty expected = answer(spans, span -> span[0] <= to && span[1] >= from);
                    Certainty found = membership.spell().during(day(first), day(last));
                    assertTrue(
                            found == expected || (!known && found == Certainty.POSSIBLE),
                            () -> membership.spell() + " from " + from + " to " + to + ": " + expected);
                    if (first == last) {
                        assertEquals(membership.spell().on(day(first)), found);
                    }
                }
            }
        }
    }

    @RepeatedTest(200)
    void aLifeLimitsTheTimesThatFit(RepetitionInfo repetition) {
        Random random = new Random(5_000L + repetition.getCurrentRepetition());
        for (Membership membership : random(random, false).all()) {
            int born = random.nextInt(DAYS);
            int dies = born + random.nextInt(DAYS - born);
            Spell spell = membership.spell().within(new Life(event(born), event(dies)));
            List<int[]> spans = spans(membership).stream()
                    .filter(span -> span[0] >= born && span[1] <= dies)
                    .toList();
            for (int first = 0; first < DAYS && !spans.isEmpty(); first++) {
                for (int last = first; last < DAYS; last++) {
                    int from = first;
                    int to = last;
                    Certainty expected = answer(spans, span -> span[0] <= to && span[1] >= from);
                    Certainty found = spell.during(day(first), day(last));
                    assertTrue(
                            found == expected || found == Certainty.POSSIBLE,
                            () -> spell + " from " + from + " to " + to + ": " + expected + ", but " + found);
                    if (first == last) {
                        assertEquals(spell.on(day(first)), found, spell::toString);
                    }
                }
            }
        }
    }

    private static LifeEvent event(int day) {
        return new LifeEvent(
                EntityId.of("iom"), ImpreciseDate.parse(day(day).toString()), StatementId.of("s-" + "a".repeat(16)));
    }

    @RepeatedTest(100)
    void changesAreWhatComparingDayByDayGivesForKnownDates(RepetitionInfo repetition) {
        Random random = new Random(2_000L + repetition.getCurrentRepetition());
        SampleMemberships told = random(random, true);
        int after = random.nextInt(DAYS);
        int upTo = after + random.nextInt(DAYS - after);
        Set<String> expected = new HashSet<>();
        for (Membership membership : ofBody(told)) {
            for (int i = after + 1; i <= upTo; i++) {
                Certainty before = membership.spell().on(day(i - 1));
                Certainty now = membership.spell().on(day(i));
                if (before != now) {
                    expected.add((now == Certainty.CERTAIN ? "JOINED " : "LEFT ") + membership.id());
                }
            }
        }

        List<Change> changes = changes(told, after, upTo);
        assertEquals(
                expected,
                new HashSet<>(changes.stream()
                        .map(change -> change.kind() + " " + change.membership().id())
                        .toList()));
        assertEquals(expected.size(), changes.size());
        assertTrue(changes.stream().allMatch(change -> change.certainty() == Certainty.CERTAIN));
    }

    @RepeatedTest(300)
    void changesAreWhatAllSpansThatASpellCanBeGive(RepetitionInfo repetition) {
        Random random = new Random(3_000L + repetition.getCurrentRepetition());
        SampleMemberships told = random(random, false);
        int after = random.nextInt(DAYS);
        int upTo = after + random.nextInt(DAYS - after);
        Set<String> expected = new HashSet<>();
        for (Membership membership : ofBody(told)) {
            List<int[]> spans = spans(membership);
            Bound since = membership.spell().since().bound();
            Bound until = membership.spell().until().bound();
            Certainty joined = answer(spans, span -> after < span[0] && span[0] <= upTo);
            Certainty left = answer(spans, span -> after < span[1] + 1 && span[1] + 1 <= upTo);
            if (joined != Certainty.IMPOSSIBLE && !since.isOpen()) {
                expected.add("JOINED " + membership.id() + " " + joined);
            }
            if (left != Certainty.IMPOSSIBLE && !until.isOpen()) {
                expected.add("LEFT " + membership.id() + " " + left);
            }
        }

        List<Change> changes = changes(told, after, upTo);
        assertEquals(
                expected,
                new HashSet<>(changes.stream()
                        .map(change -> change.kind() + " " + change.membership().id() + " " + change.certainty())
                        .toList()));
        assertEquals(changes.stream().sorted().toList(), changes);
    }

    @RepeatedTest(60)
    void timesThatFollowEachOtherHaveTheChangesOfTheWhole(RepetitionInfo repetition) {
        Random random = new Random(4_000L + repetition.getCurrentRepetition());
        SampleMemberships told = random(random, true);
        int middle = random.nextInt(DAYS);
        List<Change> parts = new ArrayList<>(changes(told, 0, middle));
        parts.addAll(changes(told, middle, DAYS - 1));

        assertEquals(changes(told, 0, DAYS - 1), parts.stream().sorted().toList());
    }

    @RepeatedTest(60)
    void aHistoryHasEachMembershipOnceWhateverTheOrderOfTelling(RepetitionInfo repetition) {
        Random random = new Random(5_000L + repetition.getCurrentRepetition());
        SampleMemberships told = random(random, false);
        Selection selection = Selection.membersOf(EntityId.of("a"), told.index(), any -> Optional.empty());

        assertEquals(
                selection.memberships(), selection.history().stream().sorted().toList());
    }

    private static List<Change> changes(SampleMemberships told, int after, int upTo) {
        return Selection.membersOf(EntityId.of("a"), told.index(), any -> Optional.empty())
                .between(day(after), day(upTo));
    }

    private static List<Membership> ofBody(SampleMemberships told) {
        return told.all().stream()
                .filter(membership -> membership.body().equals(EntityId.of("a")))
                .toList();
    }

    private static SortedMap<EntityId, Certainty> scan(
            SampleMemberships told, Predicate<Membership> asked, Side side, Day day) {
        SortedMap<EntityId, Certainty> found = new TreeMap<>();
        for (Membership membership : told.all()) {
            Certainty certainty = membership.spell().on(day);
            if (asked.test(membership) && certainty != Certainty.IMPOSSIBLE) {
                found.merge(side.of(membership), certainty, Certainty::or);
            }
        }
        return found;
    }

    private static Map<EntityId, Certainty> answers(Roster roster) {
        SortedMap<EntityId, Certainty> answers = new TreeMap<>();
        roster.entries().forEach(entry -> answers.put(entry.entity(), entry.certainty()));
        assertEquals(
                List.copyOf(answers.keySet()),
                roster.entries().stream().map(Roster.Entry::entity).toList());
        return answers;
    }

    private static Certainty answer(List<int[]> spans, Predicate<int[]> holds) {
        long count = spans.stream().filter(holds).count();
        return count == 0 ? Certainty.IMPOSSIBLE : count == spans.size() ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    /** All first and last days that fit the dates and the sources; distant days represent all days beyond them. */
    private static List<int[]> spans(Membership membership) {
        List<int[]> spans = new ArrayList<>();
        Bound since = membership.spell().since().bound();
        Bound until = membership.spell().until().bound();
        for (int first = -DAYS; first < 2 * DAYS; first++) {
            for (int last = first; last < 2 * DAYS; last++) {
                if (can(since, first) && can(until, last)) {
                    spans.add(new int[] {first, last});
                }
            }
        }
        for (Attestation attestation : membership.spell().attestations().all()) {
            List<int[]> fitting = spans.stream()
                    .filter(span -> attestation.day().isEmpty()
                            || IntStream.rangeClosed(span[0], span[1])
                                    .anyMatch(day ->
                                            can(Bound.at(attestation.day().get()), day)))
                    .toList();
            spans = fitting.isEmpty() ? spans : fitting;
        }
        return spans;
    }

    private static boolean can(Bound bound, int number) {
        return bound.date()
                .map(date -> date.compatibleWith(ImpreciseDate.of(FIRST.plusDays(number))))
                .orElse(true);
    }

    private static SampleMemberships random(Random random, boolean known) {
        SampleMemberships told = SampleMemberships.nothing();
        for (int i = random.nextInt(30); i > 0; i--) {
            ImpreciseInterval period = period(random, known);
            List<String> attested = new ArrayList<>();
            for (int j = known ? 0 : random.nextInt(3); j > 0; j--) {
                attested.add(random.nextInt(5) == 0 ? "" : date(random, false).toString());
            }
            told.member(
                    IDS.get(random.nextInt(5)),
                    ROLES.get(random.nextInt(3)),
                    IDS.get(random.nextInt(5)),
                    period,
                    attested);
        }
        return told;
    }

    private static ImpreciseInterval period(Random random, boolean known) {
        while (true) {
            try {
                return ImpreciseInterval.of(bound(random, known), bound(random, known));
            } catch (IllegalArgumentException reversed) {
                // The loop tries another one.
            }
        }
    }

    private static Bound bound(Random random, boolean known) {
        int kind = known ? 4 : random.nextInt(5);
        return kind == 0 ? Bound.open() : kind == 1 ? Bound.unknown() : Bound.at(date(random, known));
    }

    private static ImpreciseDate date(Random random, boolean known) {
        int first = random.nextInt(DAYS);
        int last = known || random.nextBoolean() ? first : first + random.nextInt(DAYS - first);
        LocalDate from = FIRST.plusDays(first);
        return first == last
                ? ImpreciseDate.of(from)
                : ImpreciseDate.parse("[" + from + ".." + FIRST.plusDays(last) + "]");
    }

    private static Day day(int number) {
        return Day.of(FIRST.plusDays(number));
    }
}
