package org.comity.export.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;

/**
 * Whether a member belongs to a body, for all days of the years 1 to 9998.
 *
 * @param first the answer before all changes
 * @param changes the days on which the answer changes, in order
 */
record DayAnswers(Certainty first, List<Change> changes) {

    private static final int LAST_YEAR = 9998;

    /** The answer from a day on. */
    record Change(LocalDate day, Certainty then) {}

    /** The answers of a spell. */
    static DayAnswers of(Spell spell) {
        return of(List.of(spell));
    }

    /** The best answer that one of several spells gives. */
    static DayAnswers of(Collection<Spell> spells) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Spell spell : spells) {
            for (Day day : spell.turningPoints()) {
                day.toLocalDate()
                        .filter(date -> date.getYear() > 0 && date.getYear() <= LAST_YEAR)
                        .ifPresent(date -> {
                            days.add(date);
                            days.add(date.plusDays(1));
                        });
            }
        }
        LocalDate before = days.isEmpty() ? LocalDate.of(1, 1, 1) : days.first().minusDays(1);
        Certainty first = on(spells, before);
        Certainty last = first;
        List<Change> changes = new ArrayList<>();
        for (LocalDate day : days) {
            Certainty now = on(spells, day);
            if (now != last) {
                changes.add(new Change(day, now));
                last = now;
            }
        }
        return new DayAnswers(first, List.copyOf(changes));
    }

    private static Certainty on(Collection<Spell> spells, LocalDate day) {
        Certainty best = Certainty.IMPOSSIBLE;
        for (Spell spell : spells) {
            best = best.or(spell.on(Day.of(day)));
        }
        return best;
    }

    /** The answers for the script of the page: {@code i;1951-01-01=c;2019-03-02=p}. */
    @Override
    public String toString() {
        StringBuilder answers = new StringBuilder(letter(first));
        for (Change change : changes) {
            answers.append(';').append(Day.of(change.day())).append('=').append(letter(change.then()));
        }
        return answers.toString();
    }

    private static String letter(Certainty certainty) {
        return certainty.label().substring(0, 1);
    }
}
