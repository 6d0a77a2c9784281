package org.comity.ingest.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Slug;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.Condition;
import org.comity.domain.time.ImpreciseDate;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;

/** The conditions of counts, inclusions and rosters. */
public final class ConditionFields {

    public static final List<String> PARTY_KEYS = List.of("of", "as", "kind", "on");
    public static final List<String> BODY_KEYS = List.of("in", "member", "as", "on");

    private final Register register;
    private final RoleVocabulary roles;
    private final Report report;
    private final DateField dates;

    public ConditionFields(Register register, RoleVocabulary roles, Report report) {
        this.register = register;
        this.roles = roles;
        this.report = report;
        this.dates = new DateField(report);
    }

    /** The conditions on parties in a map: one for each body in it. */
    public List<Condition.Party> parties(Fields fields, String what) {
        List<EntityId> bodies = entities(fields.required("of", what));
        Optional<Capacity> capacity = capacity(fields, what);
        Optional<Slug> kind = kind(fields);
        Optional<ImpreciseDate> on = on(fields);
        boolean understood = understood(fields, "kind", kind) && understood(fields, "on", on);
        List<Condition.Party> conditions = new ArrayList<>(bodies.size());
        if (capacity.isPresent() && understood) {
            for (EntityId of : bodies) {
                conditions.add(new Condition.Party(of, capacity.get(), kind.orElse(null), on.orElse(null)));
            }
        }
        return conditions;
    }

    /** The conditions on bodies in a map: one for each category and member in it. */
    public List<Condition.Body> bodies(Fields fields, String what) {
        List<EntityId> categories = entities(fields.required("in", what));
        List<EntityId> members = entities(fields.required("member", what));
        Optional<Capacity> capacity = capacity(fields, what);
        Optional<ImpreciseDate> on = on(fields);
        List<Condition.Body> conditions = new ArrayList<>();
        boolean few = StatementBounds.bears(fields.node(), report, categories.size(), members.size());
        if (few && capacity.isPresent() && understood(fields, "on", on)) {
            for (EntityId in : categories) {
                for (EntityId member : members) {
                    conditions.add(new Condition.Body(in, member, capacity.get(), on.orElse(null)));
                }
            }
        }
        return conditions;
    }

    /** A further condition, which has only the keys in which it differs from the first. */
    public Optional<Condition> further(Node node, String what, Condition first) {
        return Fields.of(node, what, report).flatMap(fields -> {
            fields.allowOnly(what, first.fold(party -> PARTY_KEYS, body -> BODY_KEYS));
            return first.fold(party -> further(fields, party), body -> further(fields, body));
        });
    }

    private Optional<Condition> further(Fields fields, Condition.Party first) {
        Optional<EntityId> of = entity(fields, "of", first.body());
        Optional<Capacity> as = fields.has("as") ? capacity(fields, "'as'") : Optional.of(first.capacity());
        Optional<Slug> kind = kind(fields);
        Optional<ImpreciseDate> on = on(fields);
        if (of.isEmpty() || as.isEmpty() || !understood(fields, "kind", kind) || !understood(fields, "on", on)) {
            return Optional.empty();
        }
        return Optional.of(new Condition.Party(
                of.get(),
                as.get(),
                kind.or(first::onlyKind).orElse(null),
                on.or(first::on).orElse(null)));
    }

    private Optional<Condition> further(Fields fields, Condition.Body first) {
        Optional<EntityId> in = entity(fields, "in", first.category());
        Optional<EntityId> member = entity(fields, "member", first.member());
        Optional<Capacity> as = fields.has("as") ? capacity(fields, "'as'") : Optional.of(first.capacity());
        Optional<ImpreciseDate> on = on(fields);
        if (in.isEmpty() || member.isEmpty() || as.isEmpty() || !understood(fields, "on", on)) {
            return Optional.empty();
        }
        return Optional.of(new Condition.Body(
                in.get(), member.get(), as.get(), on.or(first::on).orElse(null)));
    }

    /** The entities that scalars name; unknown ones become findings. */
    public List<EntityId> entities(List<ScalarNode> scalars) {
        if (scalars.size() == 1) {
            return register.find(scalars.get(0), report).map(List::of).orElse(List.of());
        }
        return scalars.stream()
                .flatMap(scalar -> register.find(scalar, report).stream())
                .distinct()
                .toList();
    }

    private Optional<EntityId> entity(Fields fields, String key, EntityId first) {
        return fields.has(key)
                ? fields.scalar(key).flatMap(scalar -> register.find(scalar, report))
                : Optional.of(first);
    }

    private Optional<Capacity> capacity(Fields fields, String what) {
        List<ScalarNode> names = fields.required("as", what);
        return names.isEmpty() ? Optional.empty() : roles.capacity(names, report);
    }

    private Optional<Slug> kind(Fields fields) {
        return fields.scalar("kind").flatMap(scalar -> Names.slug(scalar, "kind", report));
    }

    private Optional<ImpreciseDate> on(Fields fields) {
        return fields.get("on").flatMap(node -> dates.date(node, "on")).flatMap(DateField.Reading::date);
    }

    private static boolean understood(Fields fields, String key, Optional<?> value) {
        return value.isPresent() || !fields.has(key);
    }
}
