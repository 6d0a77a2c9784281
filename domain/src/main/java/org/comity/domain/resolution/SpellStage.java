package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.ResolvedBound;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.Period;

/** One spell of one member in one role of one body: its start, its end, its support. */
final class SpellStage {

    private final ConclusionId id;
    private final List<MembershipStatement> statements;
    private final SpeakingDays days;
    private final Contest<ImpreciseDate, MembershipStatement> contest;
    private final List<Choice> choices = new ArrayList<>(0);
    private final List<Finding> findings = new ArrayList<>(0);

    private SpellStage(ConclusionId id, List<MembershipStatement> statements, Contests contests) {
        this.id = id;
        this.statements = statements;
        this.days = contests.days();
        this.contest = contests.ofBounds();
    }

    /** Concludes one membership from the statements that can mean one spell. */
    static Stage<Membership> resolve(ConclusionId id, List<MembershipStatement> statements, Contests contests) {
        SpellStage stage = new SpellStage(id, statements, contests);
        return new Stage<>(List.of(stage.membership()), stage.findings);
    }

    private Membership membership() {
        MembershipStatement any = statements.get(0);
        ResolvedBound since = start();
        ResolvedBound until = end(since.bound());
        List<Attesting> attesting = Attesting.of(statements, days);
        if (since.bound().date().isPresent() || until.bound().date().isPresent()) {
            keep(new StatedDate(id, statements).resolve(since, until, attesting));
        }
        Comparator<MembershipStatement> tellsTheDates = Comparator.comparing(
                        (MembershipStatement statement) -> !since.statement().equals(Optional.of(statement.id())))
                .thenComparing(statement -> statement.period().equals(Period.UNKNOWN));
        return new Membership(
                id,
                any.member(),
                any.body(),
                any.role(),
                Spell.of(since, until, Attesting.together(attesting)),
                Grounds.of(statements, choices, tellsTheDates));
    }

    private void keep(Stage<Choice> contradictions) {
        choices.addAll(contradictions.conclusions());
        findings.addAll(contradictions.findings());
    }

    private ResolvedBound start() {
        List<MembershipStatement> dated = dated(Period::start);
        return dated.isEmpty() ? open(Period::start) : decide("start", dated, Period::start);
    }

    private ResolvedBound end(Bound start) {
        List<MembershipStatement> dated = dated(Period::end);
        dated.removeIf(statement -> !isPeriod(start, statement.period().end()));
        return dated.isEmpty() ? open(Period::end) : decide("end", dated, Period::end);
    }

    private ResolvedBound decide(String aspect, List<MembershipStatement> dated, Function<Period, Bound> side) {
        Contest.Decision<ImpreciseDate, MembershipStatement> decision = contest.decide(
                aspect,
                dated,
                statement -> side.apply(statement.period()).date().orElseThrow());
        decision.choice().ifPresent(choice -> {
            choices.add(choice);
            if (choice.contested()) {
                findings.add(disagreement(aspect, decision, choice));
            }
        });
        MembershipStatement teller = teller(decision.tellers(), side);
        return new ResolvedBound(side.apply(teller.period()), teller.id());
    }

    private Finding disagreement(
            String aspect, Contest.Decision<ImpreciseDate, MembershipStatement> decision, Choice choice) {
        String others = decision.rejected().stream()
                .map(candidate -> "'" + candidate.value() + "'")
                .sorted()
                .collect(Collectors.joining(", "));
        String message = "the sources disagree about the " + aspect + " of " + id + ": '"
                + decision.value() + "' chosen over " + others + " ("
                + choice.rule().description() + ")";
        return Finding.of(Severity.WARNING, aspect + "-disagreement", id.value(), message)
                .concerning(Stream.concat(decision.supporters().stream(), decision.dissenters().stream())
                        .toList());
    }

    /** An end that is said to be open; unknown where nobody says so. */
    private ResolvedBound open(Function<Period, Bound> side) {
        List<MembershipStatement> saying =
                where(statement -> side.apply(statement.period()).isOpen());
        return saying.isEmpty()
                ? ResolvedBound.UNKNOWN
                : new ResolvedBound(Bound.open(), teller(saying, side).id());
    }

    private List<MembershipStatement> dated(Function<Period, Bound> side) {
        return where(statement -> side.apply(statement.period()).date().isPresent());
    }

    private List<MembershipStatement> where(Predicate<MembershipStatement> wanted) {
        List<MembershipStatement> found = new ArrayList<>(statements.size());
        for (MembershipStatement statement : statements) {
            if (wanted.test(statement)) {
                found.add(statement);
            }
        }
        return found;
    }

    /** The statement that is named for a bound: the firmest, then one that has words for it, the first of the text. */
    private static MembershipStatement teller(
            Collection<MembershipStatement> statements, Function<Period, Bound> side) {
        if (statements.size() == 1) {
            return statements.iterator().next();
        }
        return statements.stream()
                .min(Comparator.comparing(MembershipStatement::basis)
                        .thenComparing(statement ->
                                side.apply(statement.period()).wording().isEmpty())
                        .thenComparing(
                                statement -> statement.evidence().orElse(null),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** Whether two ends, told by different statements, can belong together; the period's own check decides. */
    private static boolean isPeriod(Bound start, Bound end) {
        if (isUpTo(start.date().flatMap(ImpreciseDate::latest), end.date().flatMap(ImpreciseDate::earliest))) {
            return true;
        }
        try {
            return Period.of(start, end).start().equals(start);
        } catch (IllegalArgumentException reversed) {
            return false;
        }
    }

    private static boolean isUpTo(Optional<Day> one, Optional<Day> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) <= 0;
    }
}
