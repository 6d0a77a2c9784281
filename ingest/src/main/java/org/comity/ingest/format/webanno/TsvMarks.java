package org.comity.ingest.format.webanno;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All annotations of words in a file, in order. */
final class TsvMarks {

    /** The largest number in a file, including relations: a million. */
    static final int MAX = 1_000_000;

    private final TsvProblems problems;
    private final List<TsvMark> all = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> repeated = new HashMap<>();
    private int count;

    TsvMarks(TsvProblems problems) {
        this.problems = problems;
    }

    List<TsvMark> all() {
        return all;
    }

    /** An id that no other annotation has: the preferred one, or the preferred one with a number after it. */
    String unique(String wanted) {
        String id = wanted;
        while (!ids.add(id)) {
            id = wanted + "~" + repeated.merge(wanted, 2, (last, two) -> last + 1);
        }
        return id;
    }

    /** Adds an annotation that begins at a token; empty if there are too many. */
    Optional<TsvMark> add(String name, TsvLayer layer, TsvCell origin, List<TsvFeature> features, TsvUnit unit) {
        if (!hasRoom(origin)) {
            return Optional.empty();
        }
        TsvMark mark = new TsvMark(unique(unit.id().text() + ":" + name), layer, origin, features, unit);
        all.add(mark);
        unit.add(mark);
        return Optional.of(mark);
    }

    /** Counts one more annotation and returns whether it is allowed; reports the first that is not. */
    boolean hasRoom(TsvCell at) {
        count += count > MAX ? 0 : 1;
        if (count == MAX + 1) {
            problems.error("webanno-too-large", at, "a file may have " + MAX + " annotations");
            count++;
        }
        return count <= MAX;
    }

    /** Extends an annotation to a token, or reports why that is not possible. */
    void extend(TsvMark mark, String name, TsvCell at, List<TsvFeature> features, TsvUnit unit) {
        if (mark.last() == unit) {
            problems.error("webanno-id", at, name + " is twice at " + unit.id().text());
        } else if (unit.token() - mark.last().token() > 1) {
            problems.error(
                    "webanno-id",
                    at,
                    name + " is at " + mark.last().id().text() + " and at "
                            + unit.id().text() + ", but not at the tokens between");
        } else {
            if (!mark.says(features)) {
                problems.error(
                        "webanno-values",
                        at,
                        name + " has different values at " + unit.id().text() + " than where it begins at line "
                                + problems.position(mark.origin()).line());
            }
            mark.extend(unit);
            unit.add(mark);
        }
    }
}
