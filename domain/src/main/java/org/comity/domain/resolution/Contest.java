package org.comity.domain.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.ImpreciseDate;

/**
 * The decision between the values that statements give for one thing: which is chosen, which agree with it, which are
 * rejected.
 */
final class Contest<V, S extends Statement> {

    private final Preference<V, S> preference;
    private final BiPredicate<V, V> agree;
    private final BiPredicate<V, V> refines;
    private final Comparator<V> fineness;

    private Contest(
            Preference<V, S> preference, BiPredicate<V, V> agree, BiPredicate<V, V> refines, Comparator<V> fineness) {
        this.preference = preference;
        this.agree = agree;
        this.refines = refines;
        this.fineness = fineness;
    }

    /** A contest of values that agree only when they are equal. */
    static <V, S extends Statement> Contest<V, S> ofEquals(Preference<V, S> preference) {
        Comparator<V> anyOrder = Comparator.comparing(Object::toString);
        return new Contest<>(preference, Object::equals, Object::equals, anyOrder);
    }

    /** A contest of dates: two agree when they can mean the same day, and the finer of them is taken. */
    static <V, S extends Statement> Contest<V, S> ofDates(
            Preference<V, S> preference, Function<V, Optional<ImpreciseDate>> date) {
        Comparator<V> fineness = Comparator.comparing(date, Fineness.ORDER);
        return new Contest<>(
                preference.withFineness(fineness),
                (one, other) -> both(one, other, date, ImpreciseDate::compatibleWith),
                (one, other) -> both(one, other, date, ImpreciseDate::refines),
                fineness);
    }

    /** Decides between at least one candidate. */
    Decision<V, S> decide(String aspect, List<Candidate<V, S>> candidates) {
        List<Candidate<V, S>> live = candidates.stream()
                .filter(candidate -> !candidate.isDeprecated())
                .toList();
        List<Candidate<V, S>> eligible = preference.ranked(live.isEmpty() ? candidates : live);
        V preferred = eligible.get(0).value();
        Candidate<V, S> best = eligible.stream()
                .filter(candidate -> candidate.equals(eligible.get(0)) || refines.test(candidate.value(), preferred))
                .min(Comparator.comparing(Candidate::value, fineness))
                .orElseThrow();
        List<Candidate<V, S>> agreeing = candidates.stream()
                .filter(candidate -> candidate.equals(best) || agree.test(candidate.value(), best.value()))
                .toList();
        List<Candidate<V, S>> rejected = candidates.stream()
                .filter(candidate -> !agreeing.contains(candidate))
                .toList();
        return new Decision<>(best, agreeing, rejected, preference.choice(aspect, agreeing, rejected));
    }

    private static <V> boolean both(
            V one,
            V other,
            Function<V, Optional<ImpreciseDate>> date,
            BiPredicate<ImpreciseDate, ImpreciseDate> relation) {
        return date.apply(one)
                .flatMap(mine -> date.apply(other).map(theirs -> relation.test(mine, theirs)))
                .orElse(false);
    }

    /**
     * What was decided.
     *
     * @param best the value chosen
     * @param agreeing the candidates that do not contradict it, itself among them
     * @param rejected the candidates that do
     * @param choice the record of the decision; empty where nothing was rejected
     */
    record Decision<V, S extends Statement>(
            Candidate<V, S> best,
            List<Candidate<V, S>> agreeing,
            List<Candidate<V, S>> rejected,
            Optional<Choice> choice) {

        /** The statements that give the chosen value or one that agrees with it. */
        List<S> supporters() {
            return agreeing.stream()
                    .flatMap(candidate -> candidate.statements().stream())
                    .toList();
        }

        /** The statements that give rejected values. */
        List<S> dissenters() {
            return rejected.stream()
                    .flatMap(candidate -> candidate.statements().stream())
                    .toList();
        }
    }
}
