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
import org.comity.domain.conclusion.Attestations;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.ResolvedBound;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.Period;

/** One spell of one member in one role of one body: its start, its end, its support. */
final class SpellStage {

    private static final Comparator<Bound> BOUNDS = Comparator.comparing(
            (Bound bound) -> bound.date().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private final ConclusionId id;
    private final List<MembershipStatement> statements;
    private final SpeakingDays days;
    private final Contest<Bound, MembershipStatement> contest;
    private final List<Choice> choices = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private SpellStage(ConclusionId id, List<MembershipStatement> statements, SpeakingDays days) {
        this.id = id;
        this.statements = statements;
        this.days = days;
        this.contest = Contest.ofDates(Preference.by(days, BOUNDS), Bound::date);
    }

    /** Concludes one membership from the statements that can mean one spell. */
    static Stage<Membership> resolve(ConclusionId id, List<MembershipStatement> statements, SpeakingDays days) {
        SpellStage stage = new SpellStage(id, statements, days);
        Membership membership = stage.membership();
        return new Stage<>(
                List.of(membership),
                statements.stream().collect(Collectors.toMap(Statement::id, statement -> id)),
                stage.findings);
    }

    private Membership membership() {
        MembershipStatement any = statements.get(0);
        List<MembershipStatement> attesting =
                statements.stream().filter(this::attests).toList();
        ResolvedBound since = start();
        ResolvedBound until = end(since.bound());
        since.bound()
                .date()
                .flatMap(ImpreciseDate::earliest)
                .ifPresent(begun -> contradict(
                        "start",
                        since,
                        dated(attesting, Period::start, false),
                        said -> isBefore(days.of(said).flatMap(ImpreciseDate::latest), begun)));
        until.bound()
                .date()
                .flatMap(ImpreciseDate::latest)
                .ifPresent(ended -> contradict(
                        "end",
                        until,
                        attesting,
                        said -> isAfter(days.of(said).flatMap(ImpreciseDate::earliest), ended)));
        Comparator<MembershipStatement> tellsTheDates = Comparator.comparing(
                        (MembershipStatement statement) -> !since.statement().equals(Optional.of(statement.id())))
                .thenComparing(statement -> statement.period().equals(Period.UNKNOWN));
        Attestations attestations = Attestations.of(attesting.stream()
                .flatMap(statement -> days.attestation(statement).stream())
                .toList());
        return new Membership(
                id,
                any.member(),
                any.body(),
                any.role(),
                new Spell(since, until, attestations),
                Grounds.of(statements, choices, tellsTheDates));
    }

    /** Whether a statement says that the membership holds as its source speaks: no end is told, no start to come. */
    private boolean attests(MembershipStatement statement) {
        Optional<Day> starts = statement.period().start().date().flatMap(ImpreciseDate::earliest);
        boolean toCome = starts.filter(start -> isBefore(days.of(statement).flatMap(ImpreciseDate::latest), start))
                .isPresent();
        return statement.period().end().date().isEmpty()
                && !toCome
                && statement.provenance().rank() != Rank.DEPRECATED;
    }

    private ResolvedBound start() {
        List<MembershipStatement> dated = dated(statements, Period::start, true);
        return dated.isEmpty() ? open(Period::start) : decide("start", dated, Period::start);
    }

    private ResolvedBound end(Bound start) {
        List<MembershipStatement> dated = dated(statements, Period::end, true).stream()
                .filter(statement -> isPeriod(start, statement.period().end()))
                .toList();
        return dated.isEmpty() ? open(Period::end) : decide("end", dated, Period::end);
    }

    /** Reports sources that speak outside the spell that is told and say that the membership holds. */
    private void contradict(
            String aspect,
            ResolvedBound told,
            List<MembershipStatement> attesting,
            Predicate<MembershipStatement> outside) {
        List<MembershipStatement> dissenting =
                attesting.stream().filter(outside).toList();
        if (dissenting.isEmpty()) {
            return;
        }
        List<StatementId> tellers = told.statement().stream().toList();
        Choice choice = new Choice(
                aspect,
                Rule.STATED_DATE,
                tellers,
                dissenting.stream().map(Statement::id).toList(),
                true);
        choices.add(choice);
        String message = "the sources disagree about the " + aspect + " of " + id + ": '" + told.bound()
                + "' chosen, but a source that speaks " + (aspect.equals("end") ? "later" : "earlier")
                + " says that it holds (" + choice.rule().description() + ")";
        findings.add(Finding.of(Severity.WARNING, aspect + "-disagreement", id.value(), message)
                .concerning(Stream.concat(
                                dissenting.stream(),
                                statements.stream().filter(statement -> tellers.contains(statement.id())))
                        .toList()));
    }

    private ResolvedBound decide(String aspect, List<MembershipStatement> dated, Function<Period, Bound> side) {
        Contest.Decision<Bound, MembershipStatement> decision = contest.decide(
                aspect,
                Candidate.of(dated, statement -> side.apply(statement.period()).plain()));
        decision.choice().ifPresent(choice -> {
            choices.add(choice);
            if (choice.contested()) {
                findings.add(disagreement(aspect, decision, choice));
            }
        });
        MembershipStatement teller = teller(decision.best().statements(), side);
        return new ResolvedBound(side.apply(teller.period()), teller.id());
    }

    private Finding disagreement(String aspect, Contest.Decision<Bound, MembershipStatement> decision, Choice choice) {
        String others = decision.rejected().stream()
                .map(candidate -> "'" + candidate.value() + "'")
                .distinct()
                .collect(Collectors.joining(", "));
        String message = "the sources disagree about the " + aspect + " of " + id + ": '"
                + decision.best().value() + "' chosen over " + others + " ("
                + choice.rule().description() + ")";
        return Finding.of(Severity.WARNING, aspect + "-disagreement", id.value(), message)
                .concerning(Stream.concat(decision.supporters().stream(), decision.dissenters().stream())
                        .toList());
    }

    /** An end that is said to be open; unknown where nobody says so. */
    private ResolvedBound open(Function<Period, Bound> side) {
        List<MembershipStatement> saying = statements.stream()
                .filter(statement -> side.apply(statement.period()).isOpen())
                .toList();
        return saying.isEmpty()
                ? ResolvedBound.UNKNOWN
                : new ResolvedBound(Bound.open(), teller(saying, side).id());
    }

    /** The statements that give a date for a side, or those that give none. */
    private static List<MembershipStatement> dated(
            Collection<MembershipStatement> statements, Function<Period, Bound> side, boolean given) {
        return statements.stream()
                .filter(statement -> side.apply(statement.period()).date().isPresent() == given)
                .toList();
    }

    /** The statement that is named for a bound: the firmest, then one that has words for it, the first of the text. */
    private static MembershipStatement teller(List<MembershipStatement> statements, Function<Period, Bound> side) {
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
        try {
            return Period.of(start, end).start().equals(start);
        } catch (IllegalArgumentException reversed) {
            return false;
        }
    }

    private static boolean isAfter(Optional<Day> day, Day other) {
        return day.isPresent() && day.get().compareTo(other) > 0;
    }

    private static boolean isBefore(Optional<Day> day, Day other) {
        return day.isPresent() && day.get().compareTo(other) < 0;
    }
}
