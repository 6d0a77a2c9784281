package org.comity.export.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.source.Evidence;
import org.comity.domain.statement.Standing;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Table;

/** The nodes and edges of the network of all memberships. */
public final class NetworkTables {

    /** The names of the tables. */
    public static final Set<String> NAMES =
            Set.of("network_nodes", "network_edges", SharedTable.BODIES, SharedTable.MEMBERS);

    private NetworkTables() {}

    static List<Table<?>> of(Dataset dataset) {
        return List.of(nodes(dataset), edges(dataset));
    }

    private static Table<Entity> nodes(Dataset dataset) {
        return Table.<Entity>named("network_nodes", "An organization or a framework.")
                .add("id", ColumnType.ID, "The id.", Entity::id)
                .required()
                .add("label", ColumnType.TEXT, "The name.", Entity::name)
                .required()
                .add("short", ColumnType.TEXT, "The short name or abbreviation.", Entity::shortName)
                .add(
                        "sort",
                        ColumnType.TEXT,
                        "Organization or framework.",
                        entity -> entity.kind().vocabulary())
                .required()
                .add("kind", ColumnType.TEXT, "The kind of organization or framework.", Entity::kind)
                .required()
                .add(
                        "start",
                        ColumnType.DATE,
                        "The first possible day of its existence.",
                        entity -> day(entity, AttributeKey.ESTABLISHED, true))
                .add(
                        "end",
                        ColumnType.DATE,
                        "The last possible day of its existence.",
                        entity -> day(entity, AttributeKey.DISSOLVED, false))
                .rows(
                        any -> dataset.entities().stream(),
                        any -> dataset.entities().size());
    }

    private static Table<Membership> edges(Dataset dataset) {
        return Table.<Membership>named("network_edges", "A membership, from the member to the body.")
                .add("source", ColumnType.ID, "The id of the member.", Membership::member)
                .required()
                .add("target", ColumnType.ID, "The id of the body.", Membership::body)
                .required()
                .add("type", ColumnType.TEXT, "Directed, for Gephi.", membership -> "Directed")
                .required()
                .add("id", ColumnType.ID, "The id of the membership.", Membership::id)
                .required()
                .add("label", ColumnType.TEXT, "The role.", Membership::role)
                .required()
                .add(
                        "standing",
                        ColumnType.TEXT,
                        "The class of the role.",
                        membership -> membership.role().standing().label())
                .required()
                .oneOf(List.of(Standing.values()).stream().map(Standing::label).toList())
                .add("weight", ColumnType.INTEGER, "Always 1.", membership -> 1L)
                .required()
                .add(
                        "start",
                        ColumnType.DATE,
                        "The first day that is possible.",
                        membership -> start(membership.spell()))
                .add("end", ColumnType.DATE, "The last day that is possible.", membership -> end(membership.spell()))
                .add(
                        "since",
                        ColumnType.EDTF,
                        "The beginning, in EDTF.",
                        membership -> stated(membership.spell().since().bound().toString()))
                .add(
                        "until",
                        ColumnType.EDTF,
                        "The end, in EDTF.",
                        membership -> stated(membership.spell().until().bound().toString()))
                .add(
                        "contested",
                        ColumnType.BOOLEAN,
                        "Whether statements about it contradict each other.",
                        membership -> membership.support().contested())
                .required()
                .add(
                        "quote",
                        ColumnType.TEXT,
                        "The best quote, verbatim.",
                        membership -> membership.support().evidence().map(Evidence::words))
                .rows(
                        any -> dataset.memberships().stream(),
                        any -> dataset.memberships().size());
    }

    private static Optional<String> stated(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    private static Optional<Day> day(Entity entity, AttributeKey key, boolean first) {
        return entity.attributes().stream()
                .filter(attribute -> attribute.key().equals(key))
                .map(Attribute::value)
                .flatMap(value -> value.time().stream())
                .findFirst()
                .flatMap(time -> first ? time.earliest() : time.latest());
    }

    private static Optional<Day> start(Spell spell) {
        return best(
                spell.since().bound().date(),
                ImpreciseDate::earliest,
                spell.life().first(),
                1);
    }

    private static Optional<Day> end(Spell spell) {
        return best(
                spell.until().bound().date(),
                ImpreciseDate::latest,
                spell.life().last(),
                -1);
    }

    /** The later of two days, or the earlier if the sign is negative; the one that is known if only one is. */
    private static Optional<Day> best(
            Optional<ImpreciseDate> date, Function<ImpreciseDate, Optional<Day>> day, Optional<Day> limit, int sign) {
        Optional<Day> stated = date.flatMap(day);
        if (stated.isEmpty() || limit.isEmpty()) {
            return stated.or(() -> limit);
        }
        return Integer.signum(stated.get().compareTo(limit.get())) * sign >= 0 ? stated : limit;
    }
}
