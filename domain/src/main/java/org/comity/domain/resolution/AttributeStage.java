package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.ValueForm;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.ContentHash;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.ImpreciseDate;

/** The stage per entity: what all statements about it conclude of its attributes. */
final class AttributeStage {

    private static final int SHORT_HASH = 8;

    private final SpeakingDays days;
    private final List<Attribute> attributes = new ArrayList<>();
    private final Map<StatementId, ConclusionId> byStatement = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private AttributeStage(SpeakingDays days) {
        this.days = days;
    }

    /** Resolves the statements about one entity. */
    static Stage<Attribute> resolve(Collection<AttributeStatement> aboutOne, SpeakingDays days) {
        AttributeStage stage = new AttributeStage(days);
        aboutOne.stream()
                .collect(Collectors.groupingBy(AttributeStage::conclusion, TreeMap::new, Collectors.toList()))
                .forEach(stage::conclude);
        return new Stage<>(stage.attributes.stream().sorted().toList(), stage.byStatement, stage.findings);
    }

    /** One conclusion per value, or, for an attribute with a single value, one per language. */
    private static ConclusionId conclusion(AttributeStatement statement) {
        AttributeKey key = statement.key();
        AttributeValue value = statement.value();
        String language = value.language().map(tag -> "." + tag).orElse("");
        String distinction = key.single()
                ? language
                : "." + ContentHash.of(value.text() + "\n" + language).substring(0, SHORT_HASH);
        return ConclusionId.of(statement.about() + "." + key + distinction);
    }

    private void conclude(ConclusionId id, List<AttributeStatement> statements) {
        AttributeStatement any = statements.get(0);
        Contest.Decision<AttributeValue, AttributeStatement> decision = contest(any.key())
                .decide(
                        any.key().name().words(),
                        Candidate.of(statements, statement -> statement.value().plain()));
        statements.forEach(statement -> byStatement.put(statement.id(), id));
        attributes.add(new Attribute(
                id,
                any.about(),
                any.key(),
                worded(decision.best()),
                Grounds.of(
                        decision.supporters(),
                        decision.choice().stream().toList(),
                        Comparator.comparing(statement ->
                                !statement.value().equals(decision.best().value())))));
        decision.choice()
                .filter(choice -> choice.contested())
                .ifPresent(choice -> findings.add(disagreement(id, statements, decision, choice.rule())));
    }

    /** The value in the words of a source, where one has words for it. */
    private static AttributeValue worded(Candidate<AttributeValue, AttributeStatement> candidate) {
        return candidate.statements().stream()
                .map(AttributeStatement::value)
                .filter(value -> value.wording().isPresent())
                .min(Comparator.naturalOrder())
                .orElse(candidate.value());
    }

    private Contest<AttributeValue, AttributeStatement> contest(AttributeKey key) {
        Preference<AttributeValue, AttributeStatement> preference = Preference.by(days, Comparator.naturalOrder());
        if (key.equals(AttributeKey.NAME) || key.equals(AttributeKey.SHORT) || key.equals(AttributeKey.KIND)) {
            return Contest.ofEquals(preference.afterRegister());
        }
        return key.form() == ValueForm.DATE
                ? Contest.ofDates(preference, AttributeStage::date)
                : Contest.ofEquals(preference);
    }

    private static Optional<ImpreciseDate> date(AttributeValue value) {
        return value.time().filter(ImpreciseDate.class::isInstance).map(ImpreciseDate.class::cast);
    }

    private static Finding disagreement(
            ConclusionId id,
            List<AttributeStatement> statements,
            Contest.Decision<AttributeValue, AttributeStatement> decision,
            Rule rule) {
        AttributeStatement any = statements.get(0);
        String others = decision.rejected().stream()
                .map(candidate -> "'" + candidate.value().text() + "'")
                .distinct()
                .collect(Collectors.joining(", "));
        String message = "the statements about " + any.about() + " disagree: "
                + any.key().name().words() + " '" + decision.best().value().text() + "' chosen over " + others + " ("
                + rule.description() + ")";
        return Finding.of(Severity.WARNING, "attribute-disagreement", id.value(), message)
                .concerning(statements);
    }
}
