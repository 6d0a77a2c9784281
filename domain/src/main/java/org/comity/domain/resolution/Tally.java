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

/** How certainly each of some entities meets a condition, in the order of their ids; of others nothing is said. */
final class Tally {

    private final List<EntityId> ids;
    private final List<Certainty> answers;

    /** Of nobody is anything said yet; {@code most} is how many it will be at most, roughly. */
    Tally(int most) {
        this.ids = new ArrayList<>(most);
        this.answers = new ArrayList<>(most);
    }

    /** Counts an entity, which is the last so far or comes after it; of several answers the surest counts. */
    void add(EntityId id, Certainty answer) {
        int last = ids.size() - 1;
        if (last >= 0 && ids.get(last).equals(id)) {
            answers.set(last, answers.get(last).or(answer));
        } else {
            ids.add(id);
            answers.add(answer);
        }
    }

    /** The same, with those who are denied to meet the condition: they do not, unless it is certain that they do. */
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

    /** Those of whom both say something, each with the less sure of the two answers. */
    Tally and(Tally other) {
        Tally both = new Tally(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            EntityId id = ids.get(i);
            Certainty answer = answers.get(i);
            other.of(id).ifPresent(theirs -> both.add(id, answer.and(theirs)));
        }
        return both;
    }

    /** The same, without those who meet the other condition; {@code unsaid} answers where nothing is said of one. */
    Tally butNot(Tally other, Function<EntityId, Certainty> unsaid) {
        Tally rest = new Tally(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            EntityId id = ids.get(i);
            Certainty excluded = other.of(id).orElseGet(() -> unsaid.apply(id));
            rest.add(id, answers.get(i).and(excluded.not()));
        }
        return rest;
    }

    /** What is said of an entity; empty where nothing is. */
    Optional<Certainty> of(EntityId id) {
        int index = Collections.binarySearch(ids, id);
        return index < 0 ? Optional.empty() : Optional.of(answers.get(index));
    }

    /** Those who certainly, and those who possibly meet the condition. */
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
