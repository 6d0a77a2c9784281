package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Conclusions;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.source.Source;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.statement.Statements;

/**
 * The way from statements to a dataset.
 *
 * <p>Pure stages over keys: per source; per entity; per member and body; then the whole, for counts and inclusions.
 * The stages before the last need nothing outside their key. The result does not depend on the order of the
 * statements.
 */
public final class Resolution {

    private final SpeakingDays days;
    private final Map<StatementId, ConclusionId> byStatement = new HashMap<>();
    private final List<Finding> findings;

    private Resolution(SpeakingDays days, Collection<Finding> found) {
        this.days = days;
        this.findings = new ArrayList<>(found);
    }

    /**
     * Works out what statements conclude together.
     *
     * @param corpus what the editor declares
     * @param statements what is said
     * @param found the findings of reading
     * @return the dataset, with the findings of reading and of resolution
     */
    public static Dataset resolve(Corpus corpus, Statements statements, Collection<Finding> found) {
        Stage<Source> sources = SourceStage.resolve(statements.sources());
        Resolution resolution = new Resolution(new SpeakingDays(sources.conclusions()), found);
        Conclusions conclusions = resolution.conclude(corpus, statements, resolution.keep(sources));
        resolution.findings.addAll(AcceptanceStage.resolve(corpus, resolution.findings));
        return Dataset.of(corpus, statements, conclusions, resolution.findings);
    }

    private Conclusions conclude(Corpus corpus, Statements statements, List<Source> sources) {
        List<Entity> entities = entities(statements);
        List<Membership> memberships = memberships(statements);
        Census census = new Census(entities, memberships, denials(statements), corpus.complete());
        List<Count> counts = keep(CountStage.resolve(statements.counts(), census, days));
        List<Inclusion> inclusions = keep(InclusionStage.resolve(statements.inclusions(), census, days));
        return new Conclusions(sources, entities, memberships, counts, inclusions, byStatement);
    }

    private List<Entity> entities(Statements statements) {
        SortedMap<EntityId, List<Statement>> naming = new TreeMap<>();
        for (Statement statement : statements.all()) {
            statement
                    .entities()
                    .forEach(id ->
                            naming.computeIfAbsent(id, any -> new ArrayList<>()).add(statement));
        }
        Map<EntityId, List<AttributeStatement>> about =
                statements.attributes().collect(Collectors.groupingBy(AttributeStatement::about));
        List<Entity> entities = new ArrayList<>();
        naming.forEach((id, all) ->
                entities.addAll(keep(EntityStage.resolve(id, about.getOrDefault(id, List.of()), all, days))));
        return entities;
    }

    private List<Membership> memberships(Statements statements) {
        record Pair(EntityId member, EntityId body) {}
        List<Membership> memberships = new ArrayList<>();
        statements
                .memberships()
                .collect(Collectors.groupingBy(statement -> new Pair(statement.member(), statement.body())))
                .values()
                .forEach(ofOnePair -> memberships.addAll(keep(MembershipStage.resolve(ofOnePair, days))));
        return memberships;
    }

    private List<Census.Denial> denials(Statements statements) {
        return statements
                .memberships()
                .filter(MembershipStatement::denied)
                .map(denial -> new Census.Denial(denial, MembershipStage.denied(denial, days)))
                .toList();
    }

    private <C> List<C> keep(Stage<C> stage) {
        byStatement.putAll(stage.byStatement());
        findings.addAll(stage.findings());
        return stage.conclusions();
    }
}
