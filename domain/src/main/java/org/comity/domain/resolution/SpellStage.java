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
import org.comity.domain.dataset.Attestation;
import org.comity.domain.dataset.Choice;
import org.comity.domain.dataset.ConclusionId;
import org.comity.domain.dataset.Membership;
import org.comity.domain.dataset.ResolvedBound;
import org.comity.domain.dataset.Spell;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.Period;

/** One spell of one member in one role of one body: its start, its end, its support. */
final class SpellStage {

    private static final Comparator<Bound> BOUNDS = Comparator.comparing(
                    (Bound bound) -> bound.date().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(bound -> bound.wording().orElse(""));

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
        ResolvedBound since = start();
        ResolvedBound until = end(since.bound());
        List<Attestation> attestations = statements.stream()
                .filter(statement -> statement.period().end().date().isEmpty())
                .flatMap(statement -> days.attestation(statement).stream())
                .toList();
        Comparator<MembershipStatement> tellsTheDates = Comparator.comparing(
                        (MembershipStatement statement) -> !since.statement().equals(Optional.of(statement.id())))
                .thenComparing(statement -> statement.period().equals(Period.UNKNOWN));
        return new Membership(
                id,
                any.member(),
                any.body(),
                any.role(),
                new Spell(since, until, attestations),
                Grounds.of(statements, choices, tellsTheDates));
    }

    private ResolvedBound start() {
        List<MembershipStatement> dated = dated(statements, Period::start);
        if (dated.isEmpty()) {
            return said(statements, Period::start, Bound::isOpen);
        }
        return decide("start", dated, Period::start);
    }

    private ResolvedBound end(Bound start) {
        List<MembershipStatement> dated = dated(statements, Period::end).stream()
                .filter(statement -> isPeriod(start, statement.period().end()))
                .toList();
        if (dated.isEmpty()) {
            return said(statements, Period::end, Bound::isOpen);
        }
        ResolvedBound end = decide("end", dated, Period::end);
        Optional<Day> ended = end.bound().date().flatMap(ImpreciseDate::latest);
        List<MembershipStatement> still = statements.stream()
                .filter(statement -> statement.period().end().date().isEmpty())
                .filter(statement -> isAfter(days.of(statement).flatMap(ImpreciseDate::earliest), ended))
                .toList();
        if (!still.isEmpty()) {
            String message = "the sources disagree about the end of " + id + ": '" + end.bound()
                    + "', but a source that speaks later says that it holds";
            findings.add(Finding.of(Severity.WARNING, "end-disagreement", id.value(), message)
                    .concerning(Stream.concat(still.stream(), dated.stream()).toList()));
        }
        return end;
    }

    private ResolvedBound decide(String aspect, List<MembershipStatement> dated, Function<Period, Bound> side) {
        Contest.Decision<Bound, MembershipStatement> decision =
                contest.decide(aspect, Candidate.of(dated, statement -> side.apply(statement.period())));
        decision.choice().ifPresent(choice -> {
            choices.add(choice);
            if (choice.contested()) {
                findings.add(disagreement(aspect, decision, choice));
            }
        });
        Candidate<Bound, MembershipStatement> best = decision.best();
        return new ResolvedBound(best.value(), teller(best.statements()).id());
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

    /** The bound that some statements give without a date, such as an end said to be open; else unknown. */
    private static ResolvedBound said(
            List<MembershipStatement> statements, Function<Period, Bound> side, Predicate<Bound> wanted) {
        List<MembershipStatement> saying = statements.stream()
                .filter(statement -> wanted.test(side.apply(statement.period())))
                .toList();
        return saying.isEmpty()
                ? ResolvedBound.UNKNOWN
                : new ResolvedBound(Bound.open(), teller(saying).id());
    }

    private static List<MembershipStatement> dated(
            Collection<MembershipStatement> statements, Function<Period, Bound> side) {
        return statements.stream()
                .filter(statement -> side.apply(statement.period()).date().isPresent())
                .toList();
    }

    /** The statement that is named for a bound: the firmest, then the first of the text. */
    private static MembershipStatement teller(List<MembershipStatement> statements) {
        return statements.stream()
                .min(Comparator.comparing(Statement::basis)
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

    private static boolean isAfter(Optional<Day> one, Optional<Day> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
    }
}
