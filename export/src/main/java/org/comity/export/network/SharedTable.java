package org.comity.export.network;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Memberships;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Standing;
import org.comity.domain.time.Certainty;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Table;

/**
 * The one-mode projections of the network: pairs of members with the number of bodies that both belong to, and pairs of
 * bodies with the number of members of both. Secretariats and other services do not count. Memberships at
 * different times do not count either. The pairs of one member or body are worked out at a time.
 */
final class SharedTable {

    static final String BODIES = "network_shared_bodies";
    static final String MEMBERS = "network_shared_members";

    /** The largest number of pairs to look at, each in each body. */
    private static final long MOST = 10_000_000;

    private SharedTable() {}

    /** Two nodes with the number of others that they share, and of those that they certainly share. */
    private record Pair(EntityId one, EntityId other, long weight, long certain) {}

    static List<Table<?>> of(Dataset dataset) {
        Memberships all = dataset.conclusions().memberships();
        return List.of(
                table(
                        BODIES,
                        "Two members of the same bodies.",
                        "bodies that both may have belonged to at the same time",
                        dataset,
                        Membership::member,
                        (member, own) -> all.ofBody(own.body())),
                table(
                        MEMBERS,
                        "Two bodies with the same members.",
                        "members that may have belonged to both at the same time",
                        dataset,
                        Membership::body,
                        (body, own) -> all.ofMember(own.member())));
    }

    /** Refuses a dataset with more pairs than can be written in a reasonable time. */
    static void refuseMany(Dataset dataset) throws IOException {
        for (Function<Membership, EntityId> end :
                List.<Function<Membership, EntityId>>of(Membership::body, Membership::member)) {
            Map<EntityId, Long> sizes = new HashMap<>();
            dataset.memberships().stream()
                    .filter(SharedTable::counts)
                    .forEach(membership -> sizes.merge(end.apply(membership), 1L, Long::sum));
            long pairs = sizes.values().stream()
                    .mapToLong(size -> size * (size - 1) / 2)
                    .sum();
            if (pairs > MOST) {
                throw new IOException(String.format(
                        Locale.ROOT,
                        "the projections of the network would compare %,d pairs of memberships, and at most %,d are compared;"
                                + " leave them out",
                        pairs,
                        MOST));
            }
        }
    }

    private static Table<Pair> table(
            String name,
            String description,
            String what,
            Dataset dataset,
            Function<Membership, EntityId> end,
            BiFunction<EntityId, Membership, List<Membership>> others) {
        return Table.<Pair>named(name, description)
                .add("source", ColumnType.ID, "The id of the first.", Pair::one)
                .required()
                .add("target", ColumnType.ID, "The id of the second.", Pair::other)
                .required()
                .add("type", ColumnType.TEXT, "Undirected, for Gephi.", pair -> "Undirected")
                .required()
                .add("weight", ColumnType.INTEGER, "The number of " + what + ".", Pair::weight)
                .required()
                .add("certain", ColumnType.INTEGER, "The number of those for which it is certain.", Pair::certain)
                .required()
                .rows(any -> pairs(dataset, end, others), any -> 0);
    }

    private static Stream<Pair> pairs(
            Dataset dataset,
            Function<Membership, EntityId> end,
            BiFunction<EntityId, Membership, List<Membership>> others) {
        Map<EntityId, List<Membership>> nodes = new TreeMap<>();
        dataset.memberships().stream()
                .filter(SharedTable::counts)
                .forEach(membership -> nodes.computeIfAbsent(end.apply(membership), first -> new ArrayList<>())
                        .add(membership));
        return nodes.entrySet().stream().flatMap(node -> pairs(node.getKey(), node.getValue(), end, others));
    }

    private static Stream<Pair> pairs(
            EntityId node,
            List<Membership> own,
            Function<Membership, EntityId> end,
            BiFunction<EntityId, Membership, List<Membership>> others) {
        // For each other node and each shared one, whether both belonged at the same time.
        Map<EntityId, Map<EntityId, Certainty>> shared = new TreeMap<>();
        for (Membership membership : own) {
            for (Membership other : others.apply(node, membership)) {
                EntityId id = end.apply(other);
                if (counts(other) && id.compareTo(node) > 0) {
                    EntityId between = membership.body().equals(other.body()) ? membership.body() : membership.member();
                    Certainty together = membership.spell().together(other.spell());
                    if (together != Certainty.IMPOSSIBLE) {
                        shared.computeIfAbsent(id, first -> new HashMap<>())
                                .merge(between, together, (a, b) -> a == Certainty.CERTAIN ? a : b);
                    }
                }
            }
        }
        return new TreeSet<>(shared.keySet()).stream().map(id -> {
            Map<EntityId, Certainty> between = shared.getOrDefault(id, Map.of());
            long certain = between.values().stream()
                    .filter(together -> together == Certainty.CERTAIN)
                    .count();
            return new Pair(node, id, between.size(), certain);
        });
    }

    private static boolean counts(Membership membership) {
        return membership.role().standing() != Standing.SERVICE;
    }
}
