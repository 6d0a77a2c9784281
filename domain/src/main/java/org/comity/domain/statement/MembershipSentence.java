package org.comity.domain.statement;

import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseInterval;

/** Writes in English that an entity has a role in a body. */
final class MembershipSentence {

    private MembershipSentence() {}

    static String of(MembershipDraft draft) {
        EntitySubject.InRole subject = draft.subject();
        String role = subject.role().name().words();
        return subject.member() + " " + verb(draft.period(), subject.denied()) + " " + RoleNoun.withArticle(role) + " "
                + RoleNoun.preposition(role) + " " + draft.body() + when(draft.period(), subject.denied());
    }

    private static String verb(ImpreciseInterval period, boolean denied) {
        boolean always = period.start().isOpen();
        String adverb = always ? (denied ? " never" : " always") : denied ? " not" : "";
        if (period.end().date().isPresent()) {
            return "was" + adverb;
        }
        if (always || period.start().date().isPresent()) {
            return "has" + adverb + " been";
        }
        return "is" + (period.end().isOpen() ? " still" : "") + adverb;
    }

    private static String when(ImpreciseInterval period, boolean denied) {
        Bound start = period.start();
        Bound end = period.end();
        boolean both = start.date().isPresent() && end.date().isPresent();
        String since =
                start.date().map(date -> (both ? " from " : " since ") + date).orElse("");
        String until =
                end.date().map(date -> (both ? " to " : " until ") + date).orElse("");
        boolean still = end.isOpen() && (start.isOpen() || start.date().isPresent());
        return since + until + (still ? denied ? ", and still is not" : ", and still is" : "");
    }
}
