package org.comity.export.html;

import java.time.LocalDate;
import java.util.TreeSet;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;

/** The answers of a membership for all days, for the script of the page: {@code i;1951-01-01=c;2019-03-02=p}. */
final class DayAnswers {

    private DayAnswers() {}

    static String of(Spell spell) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Day day : spell.turningPoints()) {
            day.toLocalDate()
                    .filter(date -> date.getYear() > 0 && date.getYear() < 9999)
                    .ifPresent(date -> {
                        days.add(date);
                        days.add(date.plusDays(1));
                    });
        }
        Certainty last = spell.on(
                Day.of(days.isEmpty() ? LocalDate.of(1, 1, 1) : days.first().minusDays(1)));
        StringBuilder answers = new StringBuilder(letter(last));
        for (LocalDate day : days) {
            Certainty now = spell.on(Day.of(day));
            if (now != last) {
                answers.append(';').append(Day.of(day)).append('=').append(letter(now));
                last = now;
            }
        }
        return answers.toString();
    }

    private static String letter(Certainty certainty) {
        return certainty.label().substring(0, 1);
    }
}
