package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Statements;

/**
 * The way from statements to a dataset.
 *
 * <p>Pure stages over keys: per source; per entity; per member and body; then the whole, for the lives of bodies and
 * members, counts and inclusions. The stages before the last need nothing outside their key but the days on which the
 * sources speak, so that each can be worked out by itself, on as many processors as there are. The result does not
 * depend on their number, nor on the order of the statements. The rules are those of {@link
 * org.comity.domain.conclusion.Rule}.
 */
public final class Resolution {

    private final SpeakingDays days;
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
        List<Membership> memberships =
                keep(Stage.each(pairs(statements), ofOnePair -> MembershipStage.resolve(ofOnePair, days)));
        Lives lives = Lives.of(entities, statements);
        Memberships held = Memberships.of(keep(LifeStage.resolve(memberships, lives, statements)));
        findings.addAll(lives.findings());
        findings.addAll(Succession.find(entities, lives, statements));
        findings.addAll(Hierarchy.find(entities, statements));
        Census census = new Census(entities, held, denials(statements), corpus.complete());
        List<Count> counts = keep(CountStage.resolve(statements.counts(), census, days));
        List<Inclusion> inclusions = keep(InclusionStage.resolve(statements.inclusions(), census, days));
        return new Conclusions(sources, entities, held, counts, inclusions);
    }

    private List<Entity> entities(Statements statements) {
        Map<EntityId, List<AttributeStatement>> about = new HashMap<>();
        statements
                .attributes()
                .forEach(statement -> about.computeIfAbsent(statement.about(), any -> new ArrayList<>())
                        .add(statement));
        List<Entity> entities = keep(Stage.each(
                new TreeMap<>(about).entrySet(), one -> EntityStage.resolve(one.getKey(), one.getValue(), days)));
        findings.addAll(UnknownEntities.find(entities, statements));
        return entities;
    }

    /** The statements about memberships by body and member, in this order. */
    private static List<List<MembershipStatement>> pairs(Statements statements) {
        Map<EntityId, Map<EntityId, List<MembershipStatement>>> byBody = new HashMap<>();
        statements
                .memberships()
                .forEach(statement -> byBody.computeIfAbsent(statement.body(), any -> new HashMap<>())
                        .computeIfAbsent(statement.member(), any -> new ArrayList<>(2))
                        .add(statement));
        List<List<MembershipStatement>> pairs = new ArrayList<>();
        new TreeMap<>(byBody).values().forEach(byMember -> pairs.addAll(new TreeMap<>(byMember).values()));
        return pairs;
    }

    private List<Census.Denial> denials(Statements statements) {
        return statements
                .memberships()
                .filter(MembershipStatement::denied)
                .map(denial -> new Census.Denial(denial, Denials.denied(denial, days)))
                .toList();
    }

    private <C> List<C> keep(Stage<C> stage) {
        findings.addAll(stage.findings());
        return stage.conclusions();
    }
}
