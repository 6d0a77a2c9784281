package org.comity.export.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Standing;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;

/** The number of full members of a body over time, as steps: solid if they are certain, hatched above it if they are possible. */
final class MemberCurve {

    /** The height of the steps, in pixels. */
    private static final int HEIGHT = 72;

    /** A bar that is narrower than this, in thousandths, cannot be seen. */
    private static final int NARROWEST = 3;

    /**
     * The numbers of members from a place of the axis on.
     *
     * @param from the place
     * @param certain the certain ones
     * @param all the certain and the possible ones
     * @param peak the most certain ones on any day at the place, which may be a single day
     */
    private record Step(int from, int certain, int all, int peak) {}

    private MemberCurve() {}

    /** Writes the steps, if there are full members and any of them has a date. */
    static void write(Html html, String body, List<Membership> roster) {
        List<Membership> full = roster.stream()
                .filter(membership -> membership.role().standing() == Standing.FULL)
                .toList();
        TimeAxis axis = TimeAxis.of(full).orElse(null);
        if (axis == null) {
            return;
        }
        List<Step> steps = steps(axis, full);
        int most = steps.stream().mapToInt(Step::all).max().orElse(0);
        if (most == 0) {
            return;
        }
        int certain = steps.stream().mapToInt(Step::peak).max().orElse(0);
        html.open("figure", "class", "curve");
        html.element(
                "figcaption",
                "Full members over time: at most " + certain + " certain, " + most
                        + " if the possible ones are counted.");
        html.open(
                "svg",
                "class",
                "steps",
                "height",
                Integer.toString(HEIGHT),
                "viewBox",
                "0 0 " + TimeAxis.WIDTH + " " + HEIGHT,
                "preserveAspectRatio",
                "none",
                "role",
                "img",
                "aria-label",
                "The number of full members of " + body + " from " + axis.first() + " to " + axis.last());
        Area all = new Area();
        Area sure = new Area();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            int to = i + 1 < steps.size() ? steps.get(i + 1).from() : TimeAxis.WIDTH;
            all.add(step.from(), to, height(step.all(), most));
            int peakEnd = step.peak() > step.certain() ? Math.min(to, step.from() + NARROWEST) : step.from();
            sure.add(step.from(), peakEnd, height(step.peak(), most));
            sure.add(peakEnd, to, height(step.certain(), most));
        }
        html.shape("path", "class", "maybe", "d", all.path());
        html.shape("path", "class", "sure", "d", sure.path());
        html.end();
        SpellBar.writeAxis(html, axis);
        html.end();
    }

    private static int height(int members, int most) {
        return members * HEIGHT / most;
    }

    /** An area of steps from the bottom, as a path. */
    private static final class Area {

        private final StringBuilder path = new StringBuilder("M0 " + HEIGHT);
        private int place;
        private int last;

        /** Adds a step; one without a width is left out. */
        void add(int from, int to, int height) {
            if (to > from) {
                if (height != last) {
                    path.append('H').append(from).append('V').append(HEIGHT - height);
                    last = height;
                }
                place = to;
            }
        }

        String path() {
            return path + "H" + place + "V" + HEIGHT + "z";
        }
    }

    /** The numbers of members between the places at which one of them changes. A member counts once. */
    private static List<Step> steps(TimeAxis axis, List<Membership> full) {
        Map<Certainty, Integer> now = new EnumMap<>(Certainty.class);
        TreeMap<LocalDate, Map<Certainty, Integer>> changes = new TreeMap<>();
        for (Collection<Spell> spells : byMember(full).values()) {
            DayAnswers answers = DayAnswers.of(spells);
            now.merge(answers.first(), 1, Integer::sum);
            Certainty before = answers.first();
            for (DayAnswers.Change change : answers.changes()) {
                Map<Certainty, Integer> difference =
                        changes.computeIfAbsent(change.day(), day -> new EnumMap<>(Certainty.class));
                difference.merge(before, -1, Integer::sum);
                difference.merge(change.then(), 1, Integer::sum);
                before = change.then();
            }
        }
        TreeMap<Integer, Step> steps = new TreeMap<>();
        steps.put(0, step(0, now, 0));
        changes.forEach((day, difference) -> {
            difference.forEach((certainty, number) -> now.merge(certainty, number, Integer::sum));
            int place = axis.place(Day.of(day));
            Step before = steps.get(place);
            steps.put(place, step(place, now, before == null ? 0 : before.peak()));
        });
        return new ArrayList<>(steps.values());
    }

    private static Step step(int place, Map<Certainty, Integer> now, int peak) {
        int certain = now.getOrDefault(Certainty.CERTAIN, 0);
        int all = certain + now.getOrDefault(Certainty.POSSIBLE, 0);
        return new Step(place, certain, all, Math.max(peak, certain));
    }

    private static Map<EntityId, Collection<Spell>> byMember(List<Membership> full) {
        Map<EntityId, Collection<Spell>> spells = new LinkedHashMap<>();
        full.forEach(membership -> spells.computeIfAbsent(membership.member(), member -> new ArrayList<>())
                .add(membership.spell()));
        return spells;
    }
}
