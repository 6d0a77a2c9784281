package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Memberships;
import org.comity.domain.dataset.Conclusions;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.source.Source;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Statements;

/**
 * Draws conclusions from statements and makes a dataset of them.
 *
 * <p>Resolution consists of pure stages over keys: per source; per entity; per member and body; then over the whole,
 * for the lives of bodies and members, counts and inclusions. The stages before the last need only the statements of
 * their key, the days on which the sources speak and the lives of entities, so all processors can work on them at the same
 * time. The result does not depend on the number of processors or on the order of the statements. {@link Stages} has the
 * same stages for several machines. The rules are those of {@link
 * org.comity.domain.conclusion.Rule}.
 *
 * @since 0.1
 */
public final class Resolution {

    private final Stages stages;
    private final List<Finding> findings;

    private Resolution(Stages stages, Collection<Finding> found) {
        this.stages = stages;
        this.findings = new ArrayList<>(found);
    }

    /**
     * Draws all conclusions from statements that no reader made, so that there are no findings yet.
     *
     * @param corpus the declarations of the editor
     * @param statements the statements
     * @return the dataset, with the findings from resolution
     */
    public static Dataset resolve(Corpus corpus, Statements statements) {
        return resolve(corpus, statements, List.of());
    }

    /**
     * Draws all conclusions from statements.
     *
     * @param corpus the declarations of the editor
     * @param statements the statements
     * @param found the findings from reading the input
     * @return the dataset, with the findings from reading and from resolution
     */
    public static Dataset resolve(Corpus corpus, Statements statements, Collection<Finding> found) {
        Resolved<Source> sources = Stages.sources(statements.sources());
        Resolution resolution = new Resolution(Stages.of(sources.conclusions()), found);
        Conclusions conclusions = resolution.conclude(corpus, statements, resolution.keep(sources));
        resolution.findings.addAll(Stages.acceptances(corpus, resolution.findings));
        return Dataset.of(corpus, statements, conclusions, resolution.findings);
    }

    private Conclusions conclude(Corpus corpus, Statements statements, List<Source> sources) {
        StatementGroups said = StatementGroups.of(statements);
        List<Entity> entities = keep(
                Resolved.each(inOrder(said.byEntity()), one -> stages.entityInOrder(one.getKey(), one.getValue())));
        findings.addAll(UnknownEntities.find(entities, said));
        findings.addAll(UnknownSources.find(statements));
        Lives lives = Lives.of(entities, statements);
        findings.addAll(Stages.order(entities, lives, statements));
        Memberships memberships = Memberships.of(
                keep(Resolved.each(inOrder(said.byBody()), ofOneBody -> memberships(ofOneBody.getValue(), lives))));
        Census census = stages.census(entities, memberships, said.denials(), corpus.complete());
        List<Count> counts = keep(stages.counts(said.counts(), census));
        List<Inclusion> inclusions = keep(stages.inclusions(said.inclusions(), census));
        return new Conclusions(sources, entities, memberships, counts, inclusions);
    }

    /** The memberships in one body, resolved per member. */
    private Resolved<Membership> memberships(List<MembershipStatement> ofOneBody, Lives lives) {
        Map<EntityId, List<MembershipStatement>> byMember = new HashMap<>();
        for (MembershipStatement statement : ofOneBody) {
            byMember.computeIfAbsent(statement.member(), any -> new ArrayList<>(2))
                    .add(statement);
        }
        return Resolved.join(inOrder(byMember), ofOnePair -> stages.membershipsInOrder(ofOnePair.getValue(), lives));
    }

    private static <V> List<Map.Entry<EntityId, V>> inOrder(Map<EntityId, V> map) {
        List<Map.Entry<EntityId, V>> entries = new ArrayList<>(map.entrySet());
        entries.sort(Map.Entry.comparingByKey());
        return entries;
    }

    private <C> List<C> keep(Resolved<C> stage) {
        findings.addAll(stage.findings());
        return stage.conclusions();
    }
}
