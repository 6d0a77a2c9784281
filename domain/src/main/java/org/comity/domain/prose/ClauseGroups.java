package org.comity.domain.prose;

import java.util.ArrayList;
import java.util.List;

/** Divides a statement at words such as "but", at commas and at "and", where both sides have a verb. */
final class ClauseGroups {

    private final List<Attached> attached;
    private final List<List<MarkedPhrase>> groups = new ArrayList<>();
    private List<MarkedPhrase> group = new ArrayList<>();

    private ClauseGroups(List<Attached> attached) {
        this.attached = attached;
    }

    /** The groups of phrases; an apposition between commas is attached to the name before it. */
    static List<List<MarkedPhrase>> of(List<MarkedPhrase> phrases, List<Attached> attached) {
        ClauseGroups groups = new ClauseGroups(attached);
        int from = 0;
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i).mark() == WordMark.BREAK) {
                groups.segment(phrases.subList(from, i));
                from = i + 1;
            }
        }
        groups.segment(phrases.subList(from, phrases.size()));
        return groups.groups;
    }

    private void segment(List<MarkedPhrase> phrases) {
        List<List<MarkedPhrase>> pieces = pieces(phrases);
        for (int i = 0; i < pieces.size(); i++) {
            List<MarkedPhrase> piece = pieces.get(i);
            boolean verbNext = i + 1 < pieces.size() && Clause.startsWithVerb(pieces.get(i + 1));
            boolean verbless = !Clause.hasVerb(piece);
            boolean behindName = i > 0 && i + 1 < pieces.size() && Clause.endsInName(pieces.get(i - 1));
            if (i > 0 && verbless && (verbNext || behindName) && Clause.lacksSubject(piece)) {
                attached.add(Attached.to(pieces.get(i - 1), piece));
            } else if (i > 0 && verbless && verbNext && beginsWithDenial(piece)) {
                groups.add(piece);
            } else {
                piece(piece, verbless && verbNext);
            }
        }
        end();
    }

    private void piece(List<MarkedPhrase> piece, boolean subject) {
        boolean split = beginsWithDenial(piece) || (Clause.hasVerb(group) && (Clause.hasVerb(piece) || subject));
        if (split && !group.isEmpty()) {
            end();
        }
        group.addAll(piece);
    }

    private static boolean beginsWithDenial(List<MarkedPhrase> piece) {
        int first = Clause.firstWord(piece);
        return first < piece.size()
                && (piece.get(first).mark() == WordMark.DENY || piece.get(first).mark() == WordMark.SECOND);
    }

    /** Ends the group, and splits it at each "and" between two verbs. */
    private void end() {
        int from = 0;
        for (int i = 1; i + 1 < group.size(); i++) {
            boolean verbs = group.get(i).mark() == WordMark.AND
                    && Clause.hasVerb(group.subList(from, i))
                    && Clause.hasVerb(group.subList(i + 1, group.size()));
            boolean participles = group.get(i - 1).mark() == WordMark.JOIN_VERB
                    && group.get(i + 1).mark() == WordMark.JOIN_VERB;
            if (verbs && !participles) {
                groups.add(group.subList(from, i));
                from = i + 1;
            }
        }
        if (from < group.size()) {
            groups.add(group.subList(from, group.size()));
        }
        group = new ArrayList<>();
    }

    /** The pieces between commas, each with the comma before it. */
    private static List<List<MarkedPhrase>> pieces(List<MarkedPhrase> phrases) {
        List<List<MarkedPhrase>> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < phrases.size(); i++) {
            if (phrases.get(i).isComma()) {
                pieces.add(phrases.subList(from, i));
                from = i;
            }
        }
        if (from < phrases.size()) {
            pieces.add(phrases.subList(from, phrases.size()));
        }
        return pieces;
    }
}
