package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.ResolvedBound;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;

/**
 * The rule that a stated start or end wins over a source that only says that the membership exists at an earlier or
 * later time.
 */
final class StatedDate {

    private final ConclusionId id;
    private final List<MembershipStatement> statements;
    private final List<Choice> choices = new ArrayList<>(0);
    private final List<Finding> findings = new ArrayList<>(0);

    StatedDate(ConclusionId id, List<MembershipStatement> statements) {
        this.id = id;
        this.statements = statements;
    }

    /**
     * Compares the start and the end of a spell with the statements that say that it exists when their sources speak.
     */
    Resolved<Choice> resolve(ResolvedBound since, ResolvedBound until, List<AttestingStatement> attesting) {
        Optional<Day> begins = since.bound().date().flatMap(ImpreciseDate::earliest);
        Optional<Day> ended = until.bound().date().flatMap(ImpreciseDate::latest);
        // A statement with another start is part of the disagreement about the start.
        begins.ifPresent(begin -> contradict(
                "start",
                since,
                attesting,
                said -> said.statement().period().start().date().isEmpty() && said.speaksBefore(begin)));
        ended.ifPresent(end -> contradict("end", until, attesting, said -> said.speaksAfter(end)));
        return new Resolved<>(choices, findings);
    }

    private void contradict(
            String aspect,
            ResolvedBound told,
            List<AttestingStatement> attesting,
            Predicate<AttestingStatement> outside) {
        List<MembershipStatement> dissenting = new ArrayList<>(0);
        for (AttestingStatement said : attesting) {
            if (outside.test(said)) {
                dissenting.add(said.statement());
            }
        }
        if (dissenting.isEmpty()) {
            return;
        }
        List<StatementId> tellers = told.statement().stream().toList();
        choices.add(Choice.contested(
                aspect,
                Rule.STATED_DATE,
                tellers,
                dissenting.stream().map(Statement::id).toList()));
        List<MembershipStatement> concerned = Stream.concat(
                        dissenting.stream(), statements.stream().filter(statement -> tellers.contains(statement.id())))
                .toList();
        Contradiction contradiction = Contradiction.of(concerned);
        String message = contradiction.text() + " about the " + aspect + " of " + id + ": '" + told.bound()
                + "' chosen, but " + contradiction.attested(aspect.equals("end")) + " ("
                + Rule.STATED_DATE.description() + ")";
        findings.add(Finding.of(Severity.WARNING, aspect + "-disagreement", id + ".attested", message)
                .concerning(concerned));
    }
}
