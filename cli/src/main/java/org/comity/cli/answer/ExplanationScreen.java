package org.comity.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Support;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Explanation;
import org.comity.domain.dataset.Reason;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.Bound;

/** Puts the explanation of a conclusion on one screen. */
final class ExplanationScreen {

    private static final int MOST_STATEMENTS = 10;
    private static final int MOST_NAMES = 12;

    private final Dataset dataset;
    private final Screen screen;
    private final Map<Statement, String> numbers = new LinkedHashMap<>();

    private ExplanationScreen(Dataset dataset, Layout layout) {
        this.dataset = dataset;
        this.screen = new Screen(layout);
    }

    static String of(Explanation explanation, Dataset dataset, Layout layout) {
        ExplanationScreen made = new ExplanationScreen(dataset, layout);
        made.put(explanation);
        return made.screen.text();
    }

    private void put(Explanation explanation) {
        Conclusion conclusion = explanation.conclusion();
        screen.line(Tone.STRONG, conclusion.id().value())
                .line(NamedSentence.of(conclusion, explanation.statements(), dataset))
                .gap();
        details(conclusion);
        Support support = conclusion.support();
        screen.field(
                1,
                "basis",
                support.basis().label() + ": "
                        + AnswerText.number(explanation.statements().size(), "statement")
                        + (support.sources().isEmpty()
                                ? ""
                                : " from " + AnswerText.number(support.sources().size(), "source")));
        screen.field(1, "contested", explanation.contested() ? "yes, the sources contradict each other" : "no");
        List<Statement> rejected = new ArrayList<>();
        List<Statement> related = new ArrayList<>();
        for (Reason reason : explanation.reasons()) {
            reason.rejected().stream().filter(one -> !rejected.contains(one)).forEach(rejected::add);
            reason.beside().stream().filter(one -> !related.contains(one)).forEach(related::add);
        }
        List<Statement> supporting = explanation.statements().stream()
                .filter(one -> !rejected.contains(one))
                .toList();
        statements("For it", supporting);
        statements("Against it, or not chosen", rejected);
        related.removeAll(supporting);
        related.removeAll(rejected);
        statements("Also used", related);
        rules(explanation.reasons());
        findings(conclusion, explanation);
    }

    private void details(Conclusion conclusion) {
        if (conclusion instanceof Membership membership) {
            screen.field(1, "member", named(membership.member()));
            screen.field(1, "body", named(membership.body()));
            screen.field(
                    1,
                    "role",
                    membership.role().label() + " (" + membership.role().name() + "), standing: "
                            + membership.role().standing().label());
            screen.field(1, "since", bound(membership.spell().since().bound()));
            screen.field(1, "until", bound(membership.spell().until().bound()));
            String attested = membership.spell().attestations().all().stream()
                    .flatMap(attestation -> attestation.day().stream())
                    .distinct()
                    .sorted()
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            screen.field(1, "attested", attested.isEmpty() ? "on no known day" : "on " + attested);
        } else if (conclusion instanceof Attribute attribute) {
            screen.field(1, "entity", named(attribute.entity()));
            screen.field(1, attribute.key().name().value(), attribute.value().text());
        } else if (conclusion instanceof Count count) {
            screen.field(1, "verdict", count.verdict().label());
            screen.field(1, "compared", count.text());
            names("certain", count.enumeration().certain());
            names("possible", count.enumeration().possible());
        } else if (conclusion instanceof Inclusion inclusion) {
            screen.field(1, "verdict", inclusion.verdict().label());
            screen.field(1, "compared", inclusion.text());
            names("missing", inclusion.exceptions());
        }
    }

    private void names(String label, List<EntityId> entities) {
        if (!entities.isEmpty()) {
            screen.field(
                    1,
                    label,
                    entities.size() + ": "
                            + Screen.some(entities.stream().map(EntityId::value).toList(), MOST_NAMES));
        }
    }

    private void statements(String heading, List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        screen.gap().line(Tone.STRONG, heading);
        StatementLines lines = new StatementLines(dataset);
        statements.forEach(statement -> numbers.put(statement, "[" + (numbers.size() + 1) + "]"));
        statements.stream()
                .limit(MOST_STATEMENTS)
                .forEach(statement -> lines.put(numbers.getOrDefault(statement, ""), statement, screen));
        int left = statements.size() - MOST_STATEMENTS;
        if (left > 0) {
            screen.item(1, "and " + left + " more; --json has all of them");
        }
    }

    private void rules(List<Reason> reasons) {
        screen.gap().line(Tone.STRONG, "Decided by");
        for (Reason reason : reasons) {
            screen.field(
                    1,
                    reason.aspect(),
                    reason.rule().description() + " (" + reason.rule().label() + ")"
                            + among("; chosen: ", reason.rejected().isEmpty() ? List.of() : reason.followed())
                            + among("; not chosen: ", reason.rejected())
                            + among("; with: ", reason.beside()));
        }
    }

    private String among(String lead, List<Statement> statements) {
        List<String> marks = statements.stream()
                .map(statement -> numbers.getOrDefault(statement, statement.id().value()))
                .toList();
        return marks.isEmpty() ? "" : lead + Screen.some(marks, MOST_STATEMENTS);
    }

    private void findings(Conclusion conclusion, Explanation explanation) {
        List<Finding> findings = FindingsAbout.of(conclusion.id(), explanation.statements(), dataset);
        if (!findings.isEmpty()) {
            screen.gap().line(Tone.STRONG, "Findings");
            findings.forEach(finding -> screen.item(
                    1,
                    (dataset.acceptance(finding).isPresent()
                                    ? "accepted"
                                    : finding.severity().label())
                            + ": " + finding.message() + " (" + finding.id() + ")"));
        }
    }

    private String named(EntityId id) {
        String name = dataset.nameOf(id);
        return name.equals(id.value()) ? name : name + " (" + id + ")";
    }

    private static String bound(Bound bound) {
        String wording = bound.wording().map(words -> " (“" + words + "”)").orElse("");
        return switch (bound.kind()) {
            case KNOWN -> bound.date().orElseThrow() + wording;
            case OPEN -> "no end";
            case UNKNOWN -> "not known";
        };
    }
}
