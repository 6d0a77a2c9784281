package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.comity.domain.conclusion.Enumeration;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.Population;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * The answers about populations that were given before, so that many claims about one body cost little more than one.
 *
 * <p>Two claims get the same answer if they differ only in days between which no membership begins or ends, and if their
 * sources attest none of the memberships.
 */
final class Populations {
    private final Function<Condition, List<Spell>> spells;
    private final Map<Object, Timeline> timelines = new ConcurrentHashMap<>();
    private final Map<Object, Enumeration> enumerations = new ConcurrentHashMap<>();

    /** Remembers answers; the function gives all spells that matter for a condition. */
    Populations(Function<Condition, List<Spell>> spells) {
        this.spells = spells;
    }

    /** The members of a population, as they were computed before, or else as the function computes them. */
    Enumeration enumerate(
            Population.Enumerable population,
            Moment moment,
            Function<Condition, Boolean> isComplete,
            Supplier<Enumeration> compute) {
        List<Object> key = new ArrayList<>();
        key.add(key(population.condition(), moment));
        population.also().forEach(also -> key.add(key(also, moment)));
        for (Condition excluded : population.butNot()) {
            key.add(isComplete.apply(excluded));
            key.add(key(excluded, moment));
        }
        return enumerations.computeIfAbsent(key, any -> compute.get());
    }

    /** What the answer for a condition at a moment depends on: equal keys get equal answers. */
    Object key(Condition condition, Moment moment) {
        Timeline timeline = timelines.computeIfAbsent(
                List.of(condition.getClass(), condition.<EntityId>fold(Condition.Party::body, Condition.Body::member)),
                any -> new Timeline(spells.apply(condition)));
        Condition timeless = condition.fold(
                party -> new Condition.Party(party.body(), party.capacity(), party.kindOrNull(), null),
                body -> new Condition.Body(body.category(), body.member(), body.capacity(), null));
        return new Answered(timeless, timeline.instant(moment, condition.on()));
    }

    private record Answered(Condition condition, Instant instant) {}

    /**
     * A time, as far as the spells of a body distinguish it.
     *
     * @param source the source that speaks, if it attests one of the spells; or null
     * @param editor the day of the editor, if the editor attests one of the spells; or null
     * @param first the number of the first day among the turning points; or null if no day is known
     * @param last the number of the last day; or null
     * @param dated whether a date is known, which may be without a first or last day
     */
    private record Instant(
            @Nullable SourceId source,
            @Nullable ImpreciseDate editor,
            @Nullable Integer first,
            @Nullable Integer last,
            boolean dated) {}

    /** The days on which memberships begin, end or are attested, in order, and who attests them. */
    private static final class Timeline {
        private final List<Day> points;
        private final Set<Optional<SourceId>> speakers = new HashSet<>();

        Timeline(List<Spell> spells) {
            TreeSet<Day> sorted = new TreeSet<>();
            for (Spell spell : spells) {
                sorted.addAll(spell.turningPoints());
                spell.attestations().all().forEach(attestation -> speakers.add(attestation.source()));
                spell.attestations().starting().forEach(source -> speakers.add(Optional.of(source)));
            }
            this.points = new ArrayList<>(sorted);
        }

        Instant instant(Moment moment, Optional<ImpreciseDate> on) {
            if (on.isPresent()) {
                return new Instant(null, null, first(on), last(on), true);
            }
            Optional<ImpreciseDate> date = moment.date();
            SourceId source = moment.source().orElse(null);
            boolean speaks = speakers.contains(moment.source());
            return new Instant(
                    speaks ? source : null,
                    speaks && source == null ? date.orElse(null) : null,
                    first(date),
                    last(date),
                    date.isPresent());
        }

        private @Nullable Integer first(Optional<ImpreciseDate> date) {
            return date.flatMap(ImpreciseDate::earliest).map(this::number).orElse(null);
        }

        private @Nullable Integer last(Optional<ImpreciseDate> date) {
            return date.flatMap(ImpreciseDate::latest).map(this::number).orElse(null);
        }

        /** An odd number for a turning point, an even one for a day between two. */
        private int number(Day day) {
            int found = Collections.binarySearch(points, day);
            return found >= 0 ? 2 * found + 1 : 2 * (-found - 1);
        }
    }
}
