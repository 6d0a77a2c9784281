package org.comity.domain.change;

import java.util.List;
import java.util.Map;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Enumeration;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.Life;
import org.comity.domain.conclusion.LifeEvent;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.ResolvedBound;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.conclusion.Support;
import org.comity.domain.statement.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * Makes the conclusion that an earlier conclusion is with the later ids of its entities and statements. Its own id stays.
 *
 * @param renames the entities with a new id
 * @param statements the later ids of the statements about these entities
 */
record RenamedConclusion(Renames renames, Map<StatementId, StatementId> statements) {

    Conclusion of(Conclusion conclusion) {
        if (renames.areNone()) {
            return conclusion;
        }
        Support support = of(conclusion.support());
        if (conclusion instanceof Attribute said) {
            return new Attribute(said.id(), renames.of(said.entity()), said.key(), renames.of(said.value()), support);
        }
        if (conclusion instanceof Membership said) {
            return new Membership(
                    said.id(),
                    renames.of(said.member()),
                    renames.of(said.body()),
                    said.role(),
                    of(said.spell()),
                    support);
        }
        if (conclusion instanceof Count said) {
            Enumeration listed = said.enumeration();
            return new Count(
                    said.id(),
                    renames.concern(said.population()) ? renames.of(said.population()) : said.population(),
                    said.claim(),
                    new Enumeration(renames.of(listed.certain()), renames.of(listed.possible())),
                    said.verdict(),
                    support);
        }
        Inclusion said = (Inclusion) conclusion;
        return new Inclusion(
                said.id(),
                renames.of(said.every()),
                renames.of(said.also()),
                renames.of(said.exceptions()),
                said.verdict(),
                support);
    }

    private Support of(Support support) {
        return new Support(
                of(support.statements()),
                support.sources(),
                support.basis(),
                support.evidenceOrNull(),
                support.choices().stream().map(this::of).toList());
    }

    private Choice of(Choice choice) {
        return new Choice(
                choice.aspect(),
                choice.rule(),
                of(choice.chosen()),
                of(choice.rejected()),
                of(choice.beside()),
                choice.contested());
    }

    private Spell of(Spell spell) {
        Life life = spell.life();
        return Spell.of(of(spell.since()), of(spell.until()), spell.attestations())
                .within(new Life(of(life.begunOrNull()), of(life.endedOrNull())));
    }

    private @Nullable LifeEvent of(@Nullable LifeEvent event) {
        return event == null ? null : new LifeEvent(renames.of(event.entity()), event.date(), of(event.statement()));
    }

    private ResolvedBound of(ResolvedBound bound) {
        StatementId said = bound.statementOrNull();
        return new ResolvedBound(bound.bound(), said == null ? null : of(said));
    }

    private List<StatementId> of(List<StatementId> all) {
        return all.stream().map(this::of).toList();
    }

    private StatementId of(StatementId id) {
        return statements.getOrDefault(id, id);
    }
}
