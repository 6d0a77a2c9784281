package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.ResolvedBound;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;

/**
 * The rule that a statement with only a start does not say that the membership exists after the chosen end. If another
 * source gives only the start and speaks after the end, both are named in an info.
 */
final class StartOnly {

    private static final String REGISTER = "the register";

    private final ConclusionId id;
    private final List<MembershipStatement> statements;
    private final ResolvedBound until;

    /** Those who give an end: sources, or the register. */
    private final Set<String> ending = new TreeSet<>();

    /** The statements of one spell, whose end is a date. */
    StartOnly(ConclusionId id, List<MembershipStatement> statements, ResolvedBound until) {
        this.id = id;
        this.statements = statements;
        this.until = until;
        for (MembershipStatement statement : statements) {
            if (statement.period().end().date().isPresent()) {
                ending.add(speaker(statement));
            }
        }
    }

    /** Whether the source of a statement with only a start counts the membership: it does not give an end itself. */
    boolean counts(AttestingStatement starting) {
        return !ending.contains(speaker(starting.statement()));
    }

    /** The info about sources that speak after the end and only give the start. */
    Optional<Finding> finding(List<AttestingStatement> starting) {
        Optional<Day> end = until.bound().date().flatMap(ImpreciseDate::latest);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        Set<String> speakers = new TreeSet<>();
        List<MembershipStatement> concerned = new ArrayList<>();
        boolean lasting = false;
        for (AttestingStatement said : starting) {
            if (counts(said) && said.speaksAfter(end.get())) {
                speakers.add(speaker(said.statement()));
                concerned.add(said.statement());
                lasting |= said.statement()
                        .evidence()
                        .filter(evidence -> LastingWords.areIn(evidence.words()))
                        .isPresent();
            }
        }
        if (concerned.isEmpty()) {
            return Optional.empty();
        }
        Optional<MembershipStatement> teller = statements.stream()
                .filter(statement ->
                        until.statement().filter(statement.id()::equals).isPresent())
                .findFirst();
        teller.ifPresent(concerned::add);
        Finding finding = Finding.of(Severity.INFO, "end-not-repeated", id.value(), message(teller, speakers))
                .concerning(concerned);
        return Optional.of(
                lasting
                        ? finding.suggesting("if its words say that the membership still exists, write `until: ..`")
                        : finding);
    }

    private String message(Optional<MembershipStatement> teller, Set<String> speakers) {
        int more = speakers.size() - 1;
        String later = speakers.iterator().next() + (more == 0 ? "" : " and " + more + " more");
        return id + " ends '" + until.bound() + "' according to "
                + teller.map(StartOnly::speaker).orElse(REGISTER) + "; " + later
                + (more == 0 ? ", which speaks later, gives" : ", which speak later, give") + " only the start";
    }

    private static String speaker(MembershipStatement statement) {
        return statement
                .evidence()
                .map(evidence -> "'" + evidence.source() + "'")
                .orElse(REGISTER);
    }
}
