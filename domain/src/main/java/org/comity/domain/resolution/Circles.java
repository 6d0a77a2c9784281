package org.comity.domain.resolution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.comity.domain.entity.EntityId;

/**
 * Finds circles in a graph of entities: the strongly connected components with more than one entity, and the entities
 * that lead to themselves (Tarjan's algorithm, without recursion).
 */
final class Circles {

    private final Function<EntityId, List<EntityId>> next;
    private final Map<EntityId, Visit> visits = new HashMap<>();
    private final Deque<Visit> open = new ArrayDeque<>();
    private final List<List<EntityId>> circles = new ArrayList<>();

    private Circles(Function<EntityId, List<EntityId>> next) {
        this.next = next;
    }

    /** The circles, each sorted, in the order of their first entities. */
    static List<List<EntityId>> of(Collection<EntityId> starts, Function<EntityId, List<EntityId>> next) {
        Circles circles = new Circles(next);
        starts.forEach(circles::walk);
        return circles.circles.stream()
                .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
                .toList();
    }

    private static final class Visit {

        private final EntityId id;
        private final Iterator<EntityId> left;
        private final int number;
        private int lowest;
        private boolean open = true;

        Visit(EntityId id, Iterator<EntityId> left, int number) {
            this.id = id;
            this.left = left;
            this.number = number;
            this.lowest = number;
        }
    }

    private void walk(EntityId start) {
        if (visits.containsKey(start)) {
            return;
        }
        Deque<Visit> path = new ArrayDeque<>();
        path.push(visit(start));
        while (!path.isEmpty()) {
            Visit at = path.element();
            if (at.left.hasNext()) {
                EntityId target = at.left.next();
                Visit known = visits.get(target);
                if (known == null) {
                    path.push(visit(target));
                } else if (known.open) {
                    at.lowest = Math.min(at.lowest, known.number);
                }
            } else {
                path.pop();
                if (!path.isEmpty()) {
                    path.element().lowest = Math.min(path.element().lowest, at.lowest);
                }
                close(at);
            }
        }
    }

    private Visit visit(EntityId id) {
        Visit visit = new Visit(id, next.apply(id).iterator(), visits.size());
        visits.put(id, visit);
        open.push(visit);
        return visit;
    }

    private void close(Visit root) {
        if (root.lowest != root.number) {
            return;
        }
        List<EntityId> circle = new ArrayList<>();
        Visit last;
        do {
            last = open.pop();
            last.open = false;
            circle.add(last.id);
        } while (last != root);
        if (circle.size() > 1 || next.apply(root.id).contains(root.id)) {
            circles.add(circle.stream().sorted().toList());
        }
    }
}
