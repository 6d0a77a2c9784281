package org.comity.domain.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a passage into clauses: at the ends of sentences, semicolons, colons, dashes and parentheses, at words such as
 * "but" and "although", at relative clauses, and at a comma or "and" between two verbs.
 */
final class ClauseSplitter {

    private final List<Clause> clauses = new ArrayList<>();
    private List<MarkedPhrase> label = List.of();
    private List<MarkedPhrase> pending = List.of();
    private boolean subject;
    private boolean dependent;

    private ClauseSplitter() {}

    /** The clauses of a passage. */
    static List<Clause> split(List<MarkedPhrase> phrases) {
        ClauseSplitter splitter = new ClauseSplitter();
        int from = 0;
        for (int i = 0; i < phrases.size(); i++) {
            if (endsSentence(phrases, i)) {
                splitter.sentence(phrases.subList(from, i));
                from = i + 1;
            }
        }
        splitter.sentence(phrases.subList(from, phrases.size()));
        return splitter.clauses;
    }

    private static boolean endsSentence(List<MarkedPhrase> phrases, int at) {
        MarkedPhrase phrase = phrases.get(at);
        if (phrase.is("!") || phrase.is("?") || phrase.is("…") || phrase.is("。")) {
            return true;
        }
        boolean last = at + 1 == phrases.size() || !phrases.get(at + 1).token().glued();
        boolean abbreviation = at > 0
                && at + 1 < phrases.size()
                && (phrases.get(at - 1).token().isDigits()
                        || phrases.get(at - 1).token().text().length() <= 2);
        return phrase.is(".") && last && !abbreviation;
    }

    private void sentence(List<MarkedPhrase> phrases) {
        label = List.of();
        List<MarkedPhrase> rest = new ArrayList<>();
        List<Attached> attached = new ArrayList<>();
        Attachments.parentheses(phrases, rest, attached);
        for (List<MarkedPhrase> part : Attachments.parts(rest)) {
            labelled(part);
        }
        for (Attached clause : attached) {
            attach(clause);
        }
        label = List.of();
    }

    /** A parenthesis or relative clause, of which the subject is what is directly before it. */
    private void attach(Attached attached) {
        boolean before = subject;
        subject = attached.ofMember();
        dependent = attached.ofMember();
        labelled(attached.phrases());
        subject = before;
        dependent = false;
    }

    /** A label and what follows its colon: one clause if that is a list, else two. */
    private void labelled(List<MarkedPhrase> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i).is(":")) {
                List<MarkedPhrase> before = phrases.subList(0, i);
                List<MarkedPhrase> behind = phrases.subList(i + 1, phrases.size());
                if (Clause.hasVerb(behind) && !Clause.has(before, WordMark.NON)) {
                    statement(before);
                    labelled(behind);
                } else {
                    label = Clause.has(before, WordMark.MEMBER) ? List.of() : before;
                    listed(before, behind);
                }
                return;
            }
        }
        if (!label.isEmpty() && !Clause.hasVerb(phrases)) {
            listed(label, phrases);
        } else {
            statement(phrases);
        }
    }

    /** A label with its list; if the list has a name, that is the subject. */
    private void listed(List<MarkedPhrase> before, List<MarkedPhrase> list) {
        if (list.stream().anyMatch(phrase -> phrase.mark().isName() || phrase.isCapital())) {
            subject = false;
        }
        add(joined(before, list));
    }

    private void statement(List<MarkedPhrase> phrases) {
        List<MarkedPhrase> rest = new ArrayList<>();
        List<Attached> attached = new ArrayList<>();
        Attachments.relatives(phrases, rest, attached);
        pending = List.of();
        for (List<MarkedPhrase> group : ClauseGroups.of(rest, attached)) {
            group(group);
        }
        flush();
        attached.forEach(this::attach);
    }

    /** Adds a group of words, or keeps it until its verb comes. */
    private void group(List<MarkedPhrase> group) {
        if (!pending.isEmpty() && Clause.startsWithVerb(group)) {
            List<MarkedPhrase> whole = joined(pending, group);
            pending = List.of();
            add(whole);
        } else if (!Clause.hasVerb(group) && !Clause.lacksSubject(group) && pending.isEmpty()) {
            pending = group;
        } else if (!pending.isEmpty()
                && group.get(Clause.firstWord(group) % group.size()).mark().isDenial()
                && Clause.hasVerb(group)
                && !Clause.lacksSubject(group)) {
            int verb = Clause.firstVerb(group);
            add(group.subList(0, verb));
            group(group.subList(verb, group.size()));
        } else {
            if (!pending.isEmpty() && Clause.hasVerb(group)) {
                flush();
            }
            add(group);
        }
    }

    private void flush() {
        List<MarkedPhrase> group = pending;
        pending = List.of();
        if (!group.isEmpty()) {
            add(group);
        }
    }

    private void add(List<MarkedPhrase> phrases) {
        if (phrases.isEmpty()) {
            return;
        }
        boolean lacks = (dependent || Clause.lacksSubject(phrases)) && !Clause.has(phrases, WordMark.MEMBER);
        clauses.add(new Clause(phrases, lacks && (subject || Clause.has(pending, WordMark.MEMBER))));
        if (!lacks) {
            subject = Clause.has(phrases, WordMark.MEMBER);
        }
    }

    static List<MarkedPhrase> joined(List<MarkedPhrase> first, List<MarkedPhrase> second) {
        List<MarkedPhrase> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
