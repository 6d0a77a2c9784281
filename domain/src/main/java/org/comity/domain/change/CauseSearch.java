package org.comity.domain.change;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.LifeEvent;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.statement.Statements;

/**
 * Finds the causes of changes: first among the statements and sources of the conclusion; if there are none, among the
 * other statements about the same entity, or the same member and body.
 */
final class CauseSearch {

    private final Edition earlier;
    private final Edition later;
    private final StatementChanges statements;
    private final CauseIndex index;

    CauseSearch(Edition earlier, Edition later, StatementChanges statements, CauseIndex index) {
        this.earlier = earlier;
        this.later = later;
        this.statements = statements;
        this.index = index;
    }

    /** The causes of the change of an attribute or of memberships. */
    List<Cause> of(List<Compared> before, List<Compared> after) {
        Set<Cause> causes = new LinkedHashSet<>();
        before.forEach(one -> addStatements(one.conclusion(), earlier.statements(), statements::ofEarlier, causes));
        after.forEach(one -> addStatements(one.conclusion(), later.statements(), statements::ofLater, causes));
        if (causes.isEmpty()) {
            Stream.concat(before.stream(), after.stream()).limit(1).forEach(one -> addOthers(one.shown(), causes));
        }
        if (before.size() == 1 && after.size() == 1) {
            addRules(before.get(0).conclusion(), after.get(0).conclusion(), causes);
        }
        return List.copyOf(causes);
    }

    /** The edited statements about the kind and the name of a renamed entity. */
    List<Cause> ofRenaming(EntityId from, Collection<Attribute> attributes) {
        Set<Cause> causes = new LinkedHashSet<>();
        for (Attribute attribute : attributes) {
            if (attribute.entity().equals(from)) {
                for (StatementId id : attribute.support().statements()) {
                    Optional<Statement> was = earlier.statements().find(id);
                    Optional<Statement> is = statements.renamed(id);
                    if (was.isPresent() && is.isPresent()) {
                        causes.add(StatementChanges.edited(was.get(), is.get()));
                    } else {
                        statements.ofEarlier(id).ifPresent(causes::add);
                    }
                }
            }
        }
        return List.copyOf(causes);
    }

    private void addStatements(
            Conclusion conclusion, Statements said, Function<StatementId, Optional<Cause>> cause, Set<Cause> causes) {
        for (StatementId id : concerned(conclusion)) {
            cause.apply(id).ifPresent(causes::add);
            said.find(id)
                    .flatMap(Statement::evidence)
                    .flatMap(evidence -> index.ofSource(evidence.source()))
                    .ifPresent(causes::add);
        }
    }

    private static Set<StatementId> concerned(Conclusion conclusion) {
        Set<StatementId> ids = new LinkedHashSet<>(conclusion.support().statements());
        for (Choice choice : conclusion.support().choices()) {
            ids.addAll(choice.chosen());
            ids.addAll(choice.rejected());
            ids.addAll(choice.beside());
        }
        if (conclusion instanceof Membership membership) {
            Stream.of(
                            membership.spell().life().begun(),
                            membership.spell().life().ended())
                    .flatMap(Optional::stream)
                    .map(LifeEvent::statement)
                    .forEach(ids::add);
        }
        return ids;
    }

    private void addOthers(Conclusion conclusion, Set<Cause> causes) {
        if (conclusion instanceof Attribute attribute) {
            causes.addAll(index.ofPopulations(attribute.entity()));
        } else if (conclusion instanceof Membership membership) {
            causes.addAll(index.ofPair(membership.member(), membership.body()));
            if (causes.isEmpty()) {
                causes.addAll(index.ofLife(membership.member()));
                causes.addAll(index.ofLife(membership.body()));
            }
        }
    }

    private static void addRules(Conclusion before, Conclusion after, Set<Cause> causes) {
        Map<String, EnumSet<Rule>> was = rules(before);
        Map<String, EnumSet<Rule>> is = rules(after);
        Set<String> aspects = new TreeSet<>(was.keySet());
        aspects.addAll(is.keySet());
        for (String aspect : aspects) {
            EnumSet<Rule> one = was.getOrDefault(aspect, EnumSet.noneOf(Rule.class));
            EnumSet<Rule> other = is.getOrDefault(aspect, EnumSet.noneOf(Rule.class));
            if (!Objects.equals(one, other)) {
                causes.add(new Cause.OtherRule(aspect, List.copyOf(one), List.copyOf(other)));
            }
        }
    }

    private static Map<String, EnumSet<Rule>> rules(Conclusion conclusion) {
        Map<String, EnumSet<Rule>> rules = new TreeMap<>();
        for (Choice choice : conclusion.support().choices()) {
            rules.computeIfAbsent(choice.aspect(), any -> EnumSet.noneOf(Rule.class))
                    .add(choice.rule());
        }
        return rules;
    }
}
