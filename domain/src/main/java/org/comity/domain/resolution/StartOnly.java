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
import org.comity.domain.source.Evidence;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;

/**
 * The rule that a statement with only a start does not say that the membership exists after the chosen end. If another
 * source gives only the start and speaks after the end, both are named in an info.
 */
final class StartOnly {

    private final ConclusionId id;
    private final List<MembershipStatement> statements;
    private final ResolvedBound until;

    /** The sources that give an end. */
    private final Set<SourceId> ending = new TreeSet<>();

    /** The statements of one spell, whose end is a date. */
    StartOnly(ConclusionId id, List<MembershipStatement> statements, ResolvedBound until) {
        this.id = id;
        this.statements = statements;
        this.until = until;
        for (MembershipStatement statement : statements) {
            if (statement.period().end().date().isPresent()) {
                statement.evidence().map(Evidence::source).ifPresent(ending::add);
            }
        }
    }

    /** Whether the source of a statement with only a start counts the membership: it does not give an end itself. */
    boolean counts(AttestingStatement starting) {
        return starting.source().filter(source -> !ending.contains(source)).isPresent();
    }

    /** The info about sources that speak after the end and only give the start. */
    Optional<Finding> finding(List<AttestingStatement> starting) {
        Optional<Day> end = until.bound().date().flatMap(ImpreciseDate::latest);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        Set<SourceId> sources = new TreeSet<>();
        List<MembershipStatement> concerned = new ArrayList<>();
        boolean lasting = false;
        for (AttestingStatement said : starting) {
            if (counts(said) && said.speaksAfter(end.get())) {
                said.source().ifPresent(sources::add);
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
        Finding finding = Finding.of(Severity.INFO, "end-not-repeated", id.value(), message(teller, sources))
                .concerning(concerned);
        return Optional.of(
                lasting
                        ? finding.suggesting("if its words say that the membership still exists, write `until: ..`")
                        : finding);
    }

    private String message(Optional<MembershipStatement> teller, Set<SourceId> sources) {
        String ends = teller.flatMap(MembershipStatement::evidence)
                .map(evidence -> "'" + evidence.source() + "'")
                .orElse("the register");
        int more = sources.size() - 1;
        String later = "'" + sources.iterator().next() + "'" + (more == 0 ? "" : " and " + more + " more");
        return id + " ends '" + until.bound() + "' according to " + ends + "; " + later
                + (more == 0 ? ", which speaks later, gives" : ", which speak later, give") + " only the start";
    }
}
