package org.comity.domain.statement;

import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseInterval;

/** Writes in English that an entity has a role in a body. */
final class MembershipSentence {

    private static final String VOWELS = "aeiou";

    private MembershipSentence() {}

    static String of(MembershipDraft draft) {
        EntitySubject.InRole subject = draft.subject();
        String role = subject.role().name().words();
        String article = VOWELS.indexOf(role.charAt(0)) >= 0 ? "an " : "a ";
        return subject.member() + " " + verb(draft.period(), subject.denied()) + " " + article + role + " of "
                + draft.body() + when(draft.period());
    }

    private static String verb(ImpreciseInterval period, boolean denied) {
        String not = denied ? " not" : "";
        if (period.end().date().isPresent()) {
            return "was" + not;
        }
        return period.start().date().isPresent() ? "has" + not + " been" : "is" + not;
    }

    private static String when(ImpreciseInterval period) {
        Bound start = period.start();
        Bound end = period.end();
        boolean both = start.date().isPresent() && end.date().isPresent();
        String since =
                start.date().map(date -> (both ? " from " : " since ") + date).orElse("");
        String until =
                end.date().map(date -> (both ? " to " : " until ") + date).orElse("");
        return since
                + until
                + (start.isOpen() ? ", without a beginning" : "")
                + (end.isOpen() ? ", without an end" : "");
    }
}
