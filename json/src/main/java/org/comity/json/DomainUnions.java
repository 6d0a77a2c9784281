package org.comity.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.comity.domain.change.Cause;
import org.comity.domain.change.ChangeType;
import org.comity.domain.change.ConclusionChange;
import org.comity.domain.change.DatasetChange;
import org.comity.domain.change.EntityRenaming;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Framework;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Organization;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.ValueForm;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Population;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementKind;

/** The sealed types, whose objects have a key {@code type}. */
final class DomainUnions {

    static final Map<Class<?>, Shape> SHAPES = new HashMap<>();

    static {
        put(
                Statement.class,
                new Types()
                        .with(StatementKind.MEMBERSHIP.label(), MembershipStatement.class)
                        .with(StatementKind.ATTRIBUTE.label(), AttributeStatement.class)
                        .with(StatementKind.COUNT.label(), CountStatement.class)
                        .with(StatementKind.INCLUSION.label(), InclusionStatement.class));
        put(
                Conclusion.class,
                new Types()
                        .with("attribute", Attribute.class)
                        .with("membership", Membership.class)
                        .with("count", Count.class)
                        .with("inclusion", Inclusion.class));
        put(Entity.class, new Types().with("organization", Organization.class).with("framework", Framework.class));
        put(
                AttributeValue.class,
                new Types()
                        .with(ValueForm.TEXT.label(), AttributeValue.Text.class)
                        .with(ValueForm.DATE.label(), AttributeValue.DateValue.class)
                        .with(ValueForm.PERIOD.label(), AttributeValue.PeriodValue.class)
                        .with(ValueForm.ENTITY.label(), AttributeValue.Reference.class)
                        .with(ValueForm.IDENTIFIER.label(), AttributeValue.Identifier.class)
                        .with(ValueForm.KIND.label(), AttributeValue.KindValue.class));
        put(Condition.class, new Types().with("party", Condition.Party.class).with("body", Condition.Body.class));
        put(
                Population.class,
                new Types()
                        .with("enumerable", Population.Enumerable.class)
                        .with("described", Population.Described.class));
        put(
                Cause.class,
                new Types()
                        .with("statement-added", Cause.StatementAdded.class)
                        .with("statement-removed", Cause.StatementRemoved.class)
                        .with("quote-moved", Cause.QuoteMoved.class)
                        .with("quote-reworded", Cause.QuoteReworded.class)
                        .with("statement-edited", Cause.StatementEdited.class)
                        .with("register-edited", Cause.RegisterEdited.class)
                        .with("source-redated", Cause.SourceRedated.class)
                        .with("roster-declared", Cause.RosterDeclared.class)
                        .with("roster-withdrawn", Cause.RosterWithdrawn.class)
                        .with("other-rule", Cause.OtherRule.class)
                        .with("other-conclusions", Cause.OtherConclusions.class));
        Types changes = new Types();
        for (ChangeType type : ChangeType.values()) {
            changes.with(type.label(), type == ChangeType.RENAMED ? EntityRenaming.class : ConclusionChange.class);
        }
        put(DatasetChange.class, changes);
    }

    private DomainUnions() {}

    private static void put(Class<?> union, Types types) {
        Map<Class<?>, Shape> objects = new HashMap<>();
        for (Class<?> variant : types.byName.values()) {
            Shape parts = DomainParts.OF_VARIANTS.get(variant);
            objects.put(variant, parts == null ? new ObjectShape(variant, variant) : parts);
        }
        UnionShape shape = new UnionShape(union, types.byName, one -> Objects.requireNonNull(objects.get(one)), true);
        SHAPES.put(union, shape);
        types.byName.values().forEach(variant -> SHAPES.put(variant, shape.only(variant)));
    }

    /** The types of a union by name, in order. */
    private static final class Types {

        private final Map<String, Class<?>> byName = new LinkedHashMap<>();

        Types with(String name, Class<?> type) {
            byName.put(name, type);
            return this;
        }
    }
}
