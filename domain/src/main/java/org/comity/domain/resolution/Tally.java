package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.comity.domain.conclusion.Enumeration;
import org.comity.domain.entity.EntityId;
import org.comity.domain.time.Certainty;

/**
 * The certainty with which entities meet a condition, in the order of their ids; for other entities there is no answer.
 */
final class Tally {

    private final List<EntityId> ids;
    private final List<Certainty> answers;

    /** An empty tally; {@code most} is roughly the largest number of entities that will be added. */
    Tally(int most) {
        this.ids = new ArrayList<>(most);
        this.answers = new ArrayList<>(most);
    }

    /** Adds an entity, which must not be before the last one; the most certain of several answers counts. */
    void add(EntityId id, Certainty answer) {
        int last = ids.size() - 1;
        if (last >= 0 && ids.get(last).equals(id)) {
            answers.set(last, answers.get(last).or(answer));
        } else {
            ids.add(id);
            answers.add(answer);
        }
    }

    /** This tally with denials: an entity that is denied does not meet the condition, unless it certainly does. */
    Tally with(List<EntityId> impossible) {
        if (impossible.isEmpty()) {
            return this;
        }
        Map<EntityId, Certainty> merged = new TreeMap<>();
        impossible.forEach(id -> merged.put(id, Certainty.IMPOSSIBLE));
        for (int i = 0; i < ids.size(); i++) {
            boolean denied = merged.containsKey(ids.get(i)) && answers.get(i) == Certainty.POSSIBLE;
            merged.put(ids.get(i), denied ? Certainty.IMPOSSIBLE : answers.get(i));
        }
        Tally tally = new Tally(merged.size());
        merged.forEach(tally::add);
        return tally;
    }

    /** The entities that are in both tallies, each with the less certain of the two answers. */
    Tally and(Tally other) {
        Tally both = new Tally(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            EntityId id = ids.get(i);
            Certainty answer = answers.get(i);
            other.of(id).ifPresent(theirs -> both.add(id, answer.and(theirs)));
        }
        return both;
    }

    /**
     * This tally without the entities that meet the other condition; {@code unsaid} gives the answer for an entity that
     * the other tally does not contain.
     */
    Tally butNot(Tally other, Function<EntityId, Certainty> unsaid) {
        Tally rest = new Tally(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            EntityId id = ids.get(i);
            Certainty excluded = other.of(id).orElseGet(() -> unsaid.apply(id));
            rest.add(id, answers.get(i).and(excluded.not()));
        }
        return rest;
    }

    /** The answer for an entity, or empty. */
    Optional<Certainty> of(EntityId id) {
        int index = Collections.binarySearch(ids, id);
        return index < 0 ? Optional.empty() : Optional.of(answers.get(index));
    }

    /** The entities that certainly or possibly meet the condition. */
    Enumeration enumeration() {
        return new Enumeration(with(Certainty.CERTAIN), with(Certainty.POSSIBLE));
    }

    List<EntityId> with(Certainty wanted) {
        List<EntityId> found = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (answers.get(i) == wanted) {
                found.add(ids.get(i));
            }
        }
        return found;
    }
}
