package org.comity.domain.prose;

import java.util.ArrayList;
import java.util.List;

/** Reads a part of a month, year, decade or century: "early 1980s", "first half of 2019", "Q1 2019". */
final class PartWords {

    private PartWords() {}

    static List<DateReading> read(DateTokens tokens, int at) {
        WordTable.Match first = tokens.match("part", at);
        if (first == null) {
            return List.of();
        }
        int next = at + first.length();
        int further = tokens.connector(next);
        WordTable.Match second = further < 0 ? null : tokens.match("part", further);
        if (second != null) {
            return span(tokens, at, first, further, second);
        }
        List<DateReading> whole = DateReader.simpleBehindLinks(tokens, tokens.is(next, "-") ? next + 1 : next);
        return whole.isEmpty() ? List.of() : part(at, first.value(), first.value(), whole.get(0));
    }

    /** "Early to mid-1990s" says the years of both parts together, and each part. */
    private static List<DateReading> span(
            DateTokens tokens, int at, WordTable.Match first, int further, WordTable.Match second) {
        int next = further + second.length();
        List<DateReading> whole = DateReader.simpleBehindLinks(tokens, tokens.is(next, "-") ? next + 1 : next);
        if (whole.isEmpty()) {
            return List.of();
        }
        DateReading period = whole.get(0);
        boolean and = tokens.skip("and", at + first.length()) > at + first.length();
        List<DateReading> readings = new ArrayList<>();
        if (!and) {
            readings.addAll(part(at, first.value(), second.value(), period));
        }
        for (DateReading one : part(at, first.value(), first.value(), period)) {
            readings.add(new DateReading(at, at + first.length(), one.rule(), one.values(), one.doubt()));
        }
        readings.addAll(part(further, second.value(), second.value(), period));
        return readings;
    }

    /** "2019 Q1" and "2019-Q1". */
    static List<DateReading> behindYear(DateTokens tokens, int at) {
        int next = tokens.is(at + 1, "-") ? at + 2 : at + 1;
        WordTable.Match part = tokens.has(next) ? tokens.match("part", next) : null;
        boolean quarter =
                part != null && part.length() == 2 && tokens.isGlued(next + 1) && YearWords.isYear(tokens, at);
        if (part == null || !quarter) {
            return List.of();
        }
        DateReading year =
                DateReading.of(at, next + 2, DateReading.YEAR, tokens.get(at).text());
        return part(at, part.value(), part.value(), year);
    }

    private static List<DateReading> part(int from, String first, String last, DateReading whole) {
        List<String> values = new ArrayList<>();
        String rule = "";
        for (String value : whole.values()) {
            PeriodUnit unit = PeriodUnit.of(value);
            String set = unit == null ? null : unit.part(value, first, last);
            if (unit == null || set == null) {
                return List.of();
            }
            rule = rule.isEmpty() ? name(first) + "-" + unit.label() : rule;
            values.add(set);
        }
        return List.of(whole.with(from, rule, values));
    }

    private static String name(String part) {
        return switch (part.charAt(0)) {
            case 'h' -> "half";
            case 'q' -> "quarter";
            default -> part;
        };
    }
}
