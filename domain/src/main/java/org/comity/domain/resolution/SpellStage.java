package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
import org.comity.domain.statement.Role;
import org.comity.domain.statement.StatementId;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;

/** Resolves one spell of one member in one role of one body: its start, end and support. */
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

    /** Concludes one membership from the statements of one spell, and adds what is found. */
    static Membership resolve(
            ConclusionId id, List<MembershipStatement> statements, Contests contests, List<Finding> found) {
        SpellStage stage = new SpellStage(id, statements, contests);
        Membership membership = stage.membership();
        found.addAll(stage.findings);
        return membership;
    }

    private Membership membership() {
        MembershipStatement any = statements.get(0);
        ResolvedBound since = start();
        ResolvedBound until = end(since.bound());
        List<AttestingStatement> attesting = AttestingStatement.of(statements, days);
        List<AttestingStatement> starting = List.of();
        if (until.bound().date().isPresent()) {
            starting = where(attesting, AttestingStatement::isStartOnly);
            attesting = where(attesting, said -> !said.isStartOnly());
        }
        if (!starting.isEmpty()) {
            StartOnly rule = new StartOnly(id, statements, until);
            rule.finding(starting).ifPresent(findings::add);
            starting = where(starting, rule::counts);
        }
        if (since.bound().date().isPresent() || until.bound().date().isPresent()) {
            keep(new StatedDate(id, statements).resolve(since, until, attesting));
        }
        return new Membership(
                id,
                any.member(),
                any.body(),
                role(),
                Spell.of(since, until, AttestingStatement.together(attesting, starting)),
                SupportFactory.of(
                        statements,
                        choices,
                        (one, other) -> Integer.compare(silence(one, since), silence(other, since))));
    }

    /** The role; if several roles have the same name, the first in sorted order. */
    private Role role() {
        Role first = statements.get(0).role();
        for (MembershipStatement statement : statements) {
            first = statement.role().compareTo(first) < 0 ? statement.role() : first;
        }
        return first;
    }

    /**
     * Ranks statements by their dates: those with the chosen start first, then those with any date, then those without.
     */
    private static int silence(MembershipStatement statement, ResolvedBound since) {
        boolean startsIt = Objects.equals(statement.id(), since.statementOrNull());
        boolean undated = statement.period().equals(ImpreciseInterval.UNKNOWN);
        return (startsIt ? 0 : 2) + (undated ? 1 : 0);
    }

    private void keep(Resolved<Choice> contradictions) {
        choices.addAll(contradictions.conclusions());
        findings.addAll(contradictions.findings());
    }

    private ResolvedBound start() {
        List<MembershipStatement> dated =
                where(statement -> statement.period().start().date().isPresent());
        return dated.isEmpty() ? open(ImpreciseInterval::start) : decide("start", dated, ImpreciseInterval::start);
    }

    private ResolvedBound end(Bound start) {
        List<MembershipStatement> dated =
                where(statement -> statement.period().end().date().isPresent());
        if (dated.isEmpty()) {
            return open(ImpreciseInterval::end);
        }
        if (dated.stream().allMatch(SpellStage::isDeprecated)) {
            dated = withoutDeprecated(dated);
        }
        List<MembershipStatement> fitting = new ArrayList<>(dated);
        fitting.removeIf(statement -> !isPeriod(start, statement.period().end()));
        ResolvedBound end =
                fitting.isEmpty() ? open(ImpreciseInterval::end) : decide("end", fitting, ImpreciseInterval::end);
        if (fitting.size() < dated.size()) {
            dated.removeIf(new HashSet<>(fitting)::contains);
            rejectBeforeStart(end, dated);
        }
        return end;
    }

    /** Rejects ends that are all deprecated if another statement is not. */
    private List<MembershipStatement> withoutDeprecated(List<MembershipStatement> dated) {
        List<MembershipStatement> live = where(statement -> !isDeprecated(statement));
        if (live.isEmpty()) {
            return dated;
        }
        choices.add(new Choice("end", Rule.BETTER_RANK, ids(live), ids(dated), List.of(), false));
        return List.of();
    }

    private static boolean isDeprecated(MembershipStatement statement) {
        return statement.provenance().rank() == Rank.DEPRECATED;
    }

    private static List<StatementId> ids(List<MembershipStatement> statements) {
        return statements.stream().map(MembershipStatement::id).toList();
    }

    /** Rejects ends before the chosen start, together with the starts that belong to them. */
    private void rejectBeforeStart(ResolvedBound end, List<MembershipStatement> before) {
        Optional<Choice> start = choices.stream()
                .filter(choice -> choice.aspect().equals("start"))
                .findFirst();
        Rule rule = start.map(Choice::rule).orElse(Rule.FIRST_IN_ORDER);
        List<StatementId> tellers = end.statement()
                .map(List::of)
                .or(() -> start.map(Choice::chosen))
                .orElseGet(() -> List.of(statements.get(0).id()));
        boolean contested = !before.stream().allMatch(SpellStage::isDeprecated);
        choices.add(new Choice("end", rule, tellers, ids(before), List.of(), contested));
        boolean reported =
                findings.stream().anyMatch(finding -> finding.id().code().equals("end-disagreement"));
        if (contested && !reported) {
            String others = QuotedText.list(before.stream()
                    .map(said -> said.period().end().toString())
                    .distinct()
                    .sorted()
                    .toList());
            String message = Contradiction.of(statements).text() + " about the end of " + id + ": " + others
                    + " is before the chosen start (" + rule.description() + ")";
            findings.add(Finding.of(Severity.WARNING, "end-disagreement", id.value(), message)
                    .concerning(statements));
        }
    }

    private ResolvedBound decide(
            String aspect, List<MembershipStatement> dated, Function<ImpreciseInterval, Bound> side) {
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
        MembershipStatement teller = BoundTeller.of(decision.tellers(), side);
        return new ResolvedBound(side.apply(teller.period()), teller.id());
    }

    private Finding disagreement(
            String aspect, Contest.Decision<ImpreciseDate, MembershipStatement> decision, Choice choice) {
        String others = QuotedText.list(decision.rejected().stream()
                .map(candidate -> candidate.value().toString())
                .sorted()
                .toList());
        List<MembershipStatement> concerned = Stream.concat(
                        decision.supporters().stream(), decision.dissenters().stream())
                .toList();
        String message = Contradiction.of(concerned).text() + " about the " + aspect + " of " + id + ": '"
                + decision.value() + "' chosen over " + others + " ("
                + choice.rule().description() + ")";
        return Finding.of(Severity.WARNING, aspect + "-disagreement", id.value(), message)
                .concerning(concerned);
    }

    /** The open bound if a statement gives one, otherwise the unknown bound. */
    private ResolvedBound open(Function<ImpreciseInterval, Bound> side) {
        List<MembershipStatement> saying =
                where(statement -> side.apply(statement.period()).isOpen());
        return saying.isEmpty()
                ? ResolvedBound.UNKNOWN
                : new ResolvedBound(Bound.open(), BoundTeller.of(saying, side).id());
    }

    private List<MembershipStatement> where(Predicate<MembershipStatement> wanted) {
        return where(statements, wanted);
    }

    private static <T> List<T> where(List<T> all, Predicate<T> wanted) {
        List<T> found = List.of();
        for (T one : all) {
            if (wanted.test(one)) {
                found = found.isEmpty() ? new ArrayList<>(all.size()) : found;
                found.add(one);
            }
        }
        return found;
    }

    /** Whether a start and an end from different statements make a valid period. */
    private static boolean isPeriod(Bound start, Bound end) {
        if (isUpTo(start.date().flatMap(ImpreciseDate::latest), end.date().flatMap(ImpreciseDate::earliest))) {
            return true;
        }
        try {
            return ImpreciseInterval.of(start, end).start().equals(start);
        } catch (IllegalArgumentException reversed) {
            return false;
        }
    }

    private static boolean isUpTo(Optional<Day> one, Optional<Day> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) <= 0;
    }
}
