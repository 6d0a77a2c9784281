package org.comity.domain.time;

import java.util.ArrayList;
import java.util.List;

/** The members of a set as they are written, each a date or a range (Library of Congress, level 2, "Set representation"). */
final class SetContents {
    private static final String DOTS = "..";

    private SetContents() {}

    /** The members in the order of the text; a range is a set of its own with the same brackets. */
    static List<ImpreciseDate> of(ImpreciseDate set) {
        String text = set.toString();
        String open = text.substring(0, 1);
        String close = text.substring(text.length() - 1);
        String[] written = text.substring(1, text.length() - 1).split(",", -1);
        if (written.length == 1 && isRange(set)) {
            return List.of(set);
        }
        List<ImpreciseDate> members = new ArrayList<>(written.length);
        for (String member : written) {
            members.add(ImpreciseDate.parse(member.contains(DOTS) ? open + member + close : member));
        }
        return List.copyOf(members);
    }

    /** Whether a date is a set that consists of one range. */
    static boolean isRange(ImpreciseDate date) {
        String text = date.toString();
        return date.isSet() && text.contains(DOTS) && text.indexOf(',') < 0;
    }

    /** The dates at the ends of a range, one if it is open. */
    static List<ImpreciseDate> ends(ImpreciseDate range) {
        String text = range.toString();
        int dots = text.indexOf(DOTS);
        List<ImpreciseDate> ends = new ArrayList<>(2);
        if (dots > 1) {
            ends.add(ImpreciseDate.parse(text.substring(1, dots)));
        }
        if (dots + DOTS.length() < text.length() - 1) {
            ends.add(ImpreciseDate.parse(text.substring(dots + DOTS.length(), text.length() - 1)));
        }
        return ends;
    }
}
