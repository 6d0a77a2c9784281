package org.comity.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.time.BoundKind;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;

/** A membership as a bar over time: solid where it is certain, hatched where it is possible, fading where an end is open. */
final class SpellBar {

    /** A bar that is narrower than this, in thousandths, cannot be seen. */
    private static final int NARROWEST = 5;

    private SpellBar() {}

    /** A part of the axis, in thousandths of its width. */
    private record Part(int from, int to, Certainty certainty) {}

    static void write(Html html, TimeAxis axis, Spell spell) {
        List<Part> parts = parts(axis, spell);
        html.open("svg", "aria-hidden", "true");
        for (Part part : parts) {
            if (part.certainty() == Certainty.POSSIBLE) {
                write(html, part, "m", mask(spell, part));
            }
        }
        for (Part part : parts) {
            if (part.certainty() == Certainty.CERTAIN) {
                write(html, part, "", "");
            }
        }
        html.end();
    }

    /** The labels of an axis, and its lines. */
    static void writeAxis(Html html, TimeAxis axis) {
        html.open("svg", "class", "axis", "height", "14", "aria-hidden", "true", "focusable", "false");
        for (long year : axis.labels()) {
            String x = percent(axis.place(Day.of(year, 1, 1)));
            html.open("line", "x1", x, "x2", x, "y1", "10", "y2", "14").end();
            html.element("text", Long.toString(year), "x", x, "y", "9", "text-anchor", "middle");
        }
        html.end();
    }

    private static void write(Html html, Part part, String look, String mask) {
        int width = Math.max(NARROWEST, part.to() - part.from());
        String x = percent(Math.min(part.from(), TimeAxis.WIDTH - NARROWEST));
        if (look.isEmpty()) {
            html.shape("rect", "x", x, "width", percent(width));
        } else {
            html.shape("rect", "class", look + mask, "x", x, "width", percent(width));
        }
    }

    private static String mask(Spell spell, Part part) {
        boolean left = part.from() == 0 && spell.since().bound().kind() != BoundKind.KNOWN;
        boolean right = part.to() == TimeAxis.WIDTH && spell.until().bound().kind() != BoundKind.KNOWN;
        if (left && right) {
            return " fb";
        }
        return left ? " fl" : right ? " fr" : "";
    }

    /** The parts of an axis between the days on which the answer changes. */
    private static List<Part> parts(TimeAxis axis, Spell spell) {
        TreeSet<Day> days = new TreeSet<>(spell.turningPoints());
        days.add(Day.of(axis.first(), 1, 1));
        List<Part> parts = new ArrayList<>();
        Day previous = null;
        for (Day day : days) {
            if (previous != null) {
                // Nothing changes between two of these days, so any day between them answers for all.
                add(parts, new Part(axis.place(previous), axis.place(day), between(spell, previous, day)));
            }
            add(parts, new Part(axis.place(day), axis.place(day), spell.on(day)));
            previous = day;
        }
        if (previous != null) {
            add(parts, new Part(axis.place(previous), TimeAxis.WIDTH, spell.on(Day.of(axis.last() + 1, 1, 1))));
        }
        return parts;
    }

    private static Certainty between(Spell spell, Day one, Day other) {
        return other.toLocalDate()
                .map(day -> Day.of(day.minusDays(1)))
                .filter(day -> day.compareTo(one) > 0)
                .map(spell::on)
                .orElse(spell.on(other));
    }

    private static void add(List<Part> parts, Part part) {
        if (part.certainty() == Certainty.IMPOSSIBLE) {
            return;
        }
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last != null && last.certainty() == part.certainty() && last.to() >= part.from()) {
            parts.set(parts.size() - 1, new Part(last.from(), Math.max(last.to(), part.to()), part.certainty()));
        } else {
            parts.add(part);
        }
    }

    /** Thousandths of a width, in percent. */
    static String percent(int thousandths) {
        return thousandths / 10 + (thousandths % 10 == 0 ? "" : "." + thousandths % 10) + "%";
    }
}
