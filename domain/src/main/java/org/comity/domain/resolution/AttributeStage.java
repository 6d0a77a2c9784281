package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.ValueForm;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.ContentHash;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.Edtf;
import org.comity.domain.time.ImpreciseDate;

/** The stage per entity: concludes its attributes from all statements about it. */
final class AttributeStage {

    private final Contests contests;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private AttributeStage(Contests contests) {
        this.contests = contests;
    }

    /** Resolves the statements about one entity. */
    static Resolved<Attribute> resolve(Collection<AttributeStatement> aboutOne, Contests contests) {
        AttributeStage stage = new AttributeStage(contests);
        aboutOne.stream()
                .collect(Collectors.groupingBy(AttributeStage::conclusion, TreeMap::new, Collectors.toList()))
                .forEach(stage::conclude);
        return new Resolved<>(stage.attributes.stream().sorted().toList(), stage.findings);
    }

    /**
     * The id: one per value (for an identifier, one per period in which it is valid), or one per language for an attribute
     * that has only one value.
     */
    private static ConclusionId conclusion(AttributeStatement statement) {
        AttributeKey key = statement.key();
        AttributeValue value = statement.value();
        String language = value.language().map(tag -> "." + tag).orElse("");
        String time = value.valid().map(period -> "\n" + period).orElse("");
        String distinction = key.single() ? language : "." + ContentHash.brief(value.text() + "\n" + language + time);
        return ConclusionId.of(statement.about() + "." + key + distinction);
    }

    private void conclude(ConclusionId id, List<AttributeStatement> statements) {
        AttributeKey key = statements.get(0).key();
        if (key.form() == ValueForm.DATE) {
            conclude(id, statements, contests.ofDates(), AttributeStage::date, AttributeStage::date);
        } else {
            conclude(id, statements, contests.of(key), said -> said.value().plain(), AttributeValue::plain);
        }
    }

    private <V> void conclude(
            ConclusionId id,
            List<AttributeStatement> statements,
            Contest<V, AttributeStatement> contest,
            Function<AttributeStatement, V> said,
            Function<AttributeValue, V> meant) {
        AttributeStatement any = statements.get(0);
        Contest.Decision<V, AttributeStatement> decision =
                contest.decide(any.key().name().words(), statements, said);
        V best = decision.value();
        attributes.add(new Attribute(
                id,
                any.about(),
                any.key(),
                worded(decision.tellers()),
                SupportFactory.of(
                        decision.supporters(),
                        decision.choice().stream().toList(),
                        Comparator.comparing(
                                statement -> !meant.apply(statement.value()).equals(best)))));
        decision.choice()
                .filter(Choice::contested)
                .ifPresent(choice -> findings.add(disagreement(id, statements, decision, choice)));
    }

    /** The value with the words of a source, if a source has words for it. */
    private static AttributeValue worded(List<AttributeStatement> tellers) {
        return tellers.stream()
                .map(AttributeStatement::value)
                .min(Comparator.comparing(
                                (AttributeValue value) -> value.wording().isEmpty())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static ImpreciseDate date(AttributeStatement statement) {
        return date(statement.value());
    }

    private static ImpreciseDate date(AttributeValue value) {
        Optional<Edtf> time = value.time();
        return (ImpreciseDate) time.orElseThrow();
    }

    private static Finding disagreement(
            ConclusionId id,
            List<AttributeStatement> statements,
            Contest.Decision<?, AttributeStatement> decision,
            Choice choice) {
        AttributeStatement any = statements.get(0);
        String others = QuotedText.list(decision.rejected().stream()
                .map(candidate -> candidate.statements().get(0).value().text())
                .distinct()
                .toList());
        String message = "the statements about " + any.about() + " disagree: "
                + any.key().name().words() + " "
                + QuotedText.of(decision.tellers().get(0).value().text()) + " chosen over " + others + " ("
                + choice.rule().description() + ")";
        return Finding.of(Severity.WARNING, "attribute-disagreement", id.value(), message)
                .concerning(statements);
    }
}
