package org.comity.domain.prose;

import java.util.ArrayList;
import java.util.List;

/** Takes parentheses and relative clauses out of a sentence. */
final class Attachments {

    private Attachments() {}

    /** Divides a sentence into what is in parentheses, or between two dashes, and the rest. */
    static void parentheses(List<MarkedPhrase> phrases, List<MarkedPhrase> rest, List<Attached> attached) {
        List<MarkedPhrase> inner = new ArrayList<>();
        boolean open = false;
        boolean dashes = dashes(phrases) > 1;
        for (int i = 0; i < phrases.size(); i++) {
            MarkedPhrase phrase = phrases.get(i);
            boolean dash = dashes && isDash(phrases, i);
            if (!open && (phrase.is("(") || phrase.is("[") || dash)) {
                open = true;
            } else if (open && (phrase.is(")") || phrase.is("]") || dash)) {
                attached.add(Attached.to(rest, inner));
                inner = new ArrayList<>();
                open = false;
            } else {
                (open ? inner : rest).add(phrase);
            }
        }
        if (!inner.isEmpty()) {
            attached.add(Attached.to(rest, inner));
        }
    }

    private static int dashes(List<MarkedPhrase> phrases) {
        int dashes = 0;
        for (int i = 0; i < phrases.size(); i++) {
            dashes += isDash(phrases, i) ? 1 : 0;
        }
        return dashes;
    }

    /** A dash that separates: with white space on both sides, or a long one without. */
    private static boolean isDash(List<MarkedPhrase> phrases, int at) {
        if (!phrases.get(at).is("-") || at == 0 || at + 1 == phrases.size()) {
            return false;
        }
        return !phrases.get(at).token().glued() && !phrases.get(at + 1).token().glued();
    }

    /** The parts of a sentence between semicolons and single dashes. */
    static List<List<MarkedPhrase>> parts(List<MarkedPhrase> phrases) {
        List<List<MarkedPhrase>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i).is(";") || phrases.get(i).is("•") || isDash(phrases, i)) {
                parts.add(phrases.subList(from, i));
                from = i + 1;
            }
        }
        parts.add(phrases.subList(from, phrases.size()));
        return parts;
    }

    /** Divides phrases into relative clauses, each up to the next comma, and the rest. */
    static void relatives(List<MarkedPhrase> phrases, List<MarkedPhrase> rest, List<Attached> attached) {
        int at = 0;
        while (at < phrases.size()) {
            boolean relative = phrases.get(at).isComma()
                    && at + 1 < phrases.size()
                    && phrases.get(at + 1).mark() == WordMark.RELATIVE;
            if (relative) {
                int end = at + 1;
                while (end < phrases.size() && !phrases.get(end).isComma()) {
                    end++;
                }
                attached.add(Attached.to(rest, phrases.subList(at + 2, end)));
                at = end + 1;
            } else {
                rest.add(phrases.get(at++));
            }
        }
    }
}
