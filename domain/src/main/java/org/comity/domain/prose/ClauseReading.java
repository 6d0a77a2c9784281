package org.comity.domain.prose;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a clause says of a membership.
 *
 * @param passage the index of its passage
 * @param clause the clause
 * @param denials the phrases that deny it
 * @param ends the phrases that say that it ended
 * @param even whether two denials cancel each other, as in "no state except Norway"
 */
record ClauseReading(int passage, Clause clause, List<MarkedPhrase> denials, List<MarkedPhrase> ends, boolean even) {

    private static final Set<String> FURTHER = Set.of("observer", "partner", "candidate", "participant");

    ClauseReading {
        denials = List.copyOf(denials);
        ends = List.copyOf(ends);
    }

    /** Of the clauses, those that count. */
    static List<ClauseReading> counting(List<ClauseReading> clauses) {
        List<ClauseReading> role = some(ofMember(clauses), ClauseReading::speaksOfRole);
        boolean named = role.stream().anyMatch(reading -> Clause.has(reading.clause.phrases(), WordMark.BODY));
        List<ClauseReading> body = named ? some(role, ClauseReading::maySpeakOfBody) : role;
        return some(body, reading -> !reading.isAttempt());
    }

    private boolean isAttempt() {
        return Clause.has(clause.phrases(), WordMark.ATTEMPT);
    }

    private boolean hasRole() {
        return Clause.has(clause.phrases(), WordMark.ROLE);
    }

    /**
     * The clauses that name the member; or clauses without a name, if only they have a role such as observer, or if they are
     * in another passage and the member's has nothing but names. A denied "join" says nothing about an observer if another
     * clause has that role.
     */
    private static List<ClauseReading> ofMember(List<ClauseReading> clauses) {
        List<ClauseReading> member = some(clauses, reading -> reading.clause.namesMember());
        if (member.stream().anyMatch(ClauseReading::hasRole)) {
            boolean further = member.stream().anyMatch(reading -> reading.hasFurtherRole() && !reading.isAttempt());
            return further ? some(member, reading -> reading.hasRole() || reading.denials.isEmpty()) : member;
        }
        boolean names = member.stream()
                .noneMatch(reading -> reading.speaksOfRole() || Clause.hasVerb(reading.clause.phrases()));
        List<ClauseReading> nameless = clauses.stream()
                .filter(ClauseReading::isNameless)
                .filter(reading -> reading.hasFurtherRole()
                        || (names && reading.speaksOfRole() && reading.isInNoPassageOf(member)))
                .toList();
        return nameless.isEmpty() ? member : nameless;
    }

    private boolean isNameless() {
        return clause.phrases().stream()
                .noneMatch(phrase -> phrase.mark() == WordMark.MEMBER || phrase.mark() == WordMark.NAME);
    }

    private boolean isInNoPassageOf(List<ClauseReading> others) {
        return others.stream().noneMatch(other -> other.passage == passage);
    }

    /** Returns whether the clause has the role, and words for joining do not decide about it, as about an observer. */
    private boolean hasFurtherRole() {
        return clause.phrases().stream()
                .anyMatch(phrase -> phrase.mark() == WordMark.ROLE && FURTHER.contains(phrase.value()));
    }

    private static List<ClauseReading> some(List<ClauseReading> clauses, Predicate<ClauseReading> wanted) {
        List<ClauseReading> some = clauses.stream().filter(wanted).toList();
        return some.isEmpty() ? clauses : some;
    }

    /** Returns whether a clause names the body, or no body at all. */
    private boolean maySpeakOfBody() {
        List<MarkedPhrase> phrases = clause.phrases();
        return Clause.has(phrases, WordMark.BODY)
                || phrases.stream().noneMatch(phrase -> phrase.mark() == WordMark.NAME || phrase.isCapital());
    }

    private boolean speaksOfRole() {
        List<MarkedPhrase> phrases = clause.phrases();
        boolean word = Clause.has(phrases, WordMark.ROLE)
                || Clause.has(phrases, WordMark.JOIN_NOUN)
                || Clause.has(phrases, WordMark.JOIN_VERB)
                || Clause.has(phrases, WordMark.DENY_VERB)
                || Clause.has(phrases, WordMark.NON)
                || (Clause.has(phrases, WordMark.NOUN) && Clause.has(phrases, WordMark.BODY));
        return word || !ends.isEmpty() || denials.stream().anyMatch(this::isLast);
    }

    /** Returns whether nothing but names follows, as in "but Norway did not". */
    private boolean isLast(MarkedPhrase denial) {
        int at = clause.phrases().indexOf(denial);
        return clause.phrases().subList(at + 1, clause.phrases().size()).stream()
                .noneMatch(MarkedPhrase::isContent);
    }

    Polarity polarity() {
        if (denials.isEmpty() || (even && denials.size() == 2)) {
            return Polarity.ASSERTS;
        }
        return denials.size() == 1 ? Polarity.DENIES : Polarity.UNCLEAR;
    }

    static Polarity polarity(List<ClauseReading> clauses) {
        List<Polarity> all =
                clauses.stream().map(ClauseReading::polarity).distinct().toList();
        return all.isEmpty() ? Polarity.ASSERTS : all.size() == 1 ? all.get(0) : Polarity.UNCLEAR;
    }
}
