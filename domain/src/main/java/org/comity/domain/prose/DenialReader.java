package org.comity.domain.prose;

import java.util.ArrayList;
import java.util.List;

/** Finds the denials and ends of a membership in a clause. */
final class DenialReader {

    private static final int NEAR = 4;

    private final List<Token> tokens;
    private final Language language;
    private final WordTable table;
    private final List<MarkedPhrase> phrases;
    private final List<MarkedPhrase> denials = new ArrayList<>();
    private final List<MarkedPhrase> ends = new ArrayList<>();

    private DenialReader(List<MarkedPhrase> phrases, List<Token> tokens, Language language) {
        this.phrases = phrases;
        this.tokens = tokens;
        this.language = language;
        this.table = language.table();
    }

    static ClauseReading read(int passage, Clause clause, List<Token> tokens, Language language) {
        Exclusion exclusion = Exclusion.of(clause.phrases());
        DenialReader reader = new DenialReader(exclusion.rest(), tokens, language);
        reader.read();
        exclusion.word().ifPresent(reader.denials::add);
        return new ClauseReading(
                passage, clause, reader.denials, reader.ends, exclusion.word().isPresent());
    }

    private void read() {
        int weak = 0;
        int cancelled = -1;
        for (int i = 0; i < phrases.size(); i++) {
            WordMark mark = phrases.get(i).mark();
            if (i != cancelled && EndWords.isEnd(phrases, i, tokens, table)) {
                ends.add(phrases.get(i));
            }
            if (!mark.isDenial()) {
                continue;
            }
            int end = endBehind(i);
            boolean particle = mark == WordMark.DENY || mark == WordMark.SECOND;
            if (end >= 0 && mark != WordMark.NON) {
                cancelled = end;
            } else if (particle && isEnded(i)) {
                ends.add(phrases.get(i));
                weak++;
            } else if (isOfMembership(i) && !(particle && weak > 0 && isSame(i))) {
                denials.add(phrases.get(i));
                weak += particle ? 1 : 0;
            }
        }
    }

    /** Returns whether a further particle belongs to the denial before it: "neither … nor", "ne … pas", "no … ni". */
    private boolean isSame(int at) {
        return isRomance() || phrases.get(at).mark() == WordMark.SECOND;
    }

    private boolean isRomance() {
        return language != Language.ENGLISH && language != Language.GERMAN;
    }

    /** The index of a word for an end that a denial denies, as in "did not withdraw"; or -1. */
    private int endBehind(int at) {
        for (int i = at + 1; i < phrases.size() && i <= at + NEAR; i++) {
            WordMark mark = phrases.get(i).mark();
            if (mark == WordMark.END_VERB) {
                return i;
            }
            if (mark.isRole() || mark == WordMark.JOIN_VERB || (mark.isDenial() && !isRomance())) {
                return -1;
            }
        }
        return -1;
    }

    /** "Not … any more": an end, not a denial. */
    private boolean isEnded(int at) {
        return behind("deny-ended", at, "deny-ended-not");
    }

    private boolean behind(String category, int at, String unlessBefore) {
        for (int i = at + 1; i < phrases.size(); i++) {
            int from = phrases.get(i).from();
            WordTable.Match match = table.match(category, tokens, from);
            if (match != null && table.match(unlessBefore, tokens, from + match.length()) == null) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfMembership(int at) {
        MarkedPhrase denial = phrases.get(at);
        if (denial.mark() == WordMark.DENY_VERB) {
            return true;
        }
        boolean until = behind("deny-until", at, "deny-until-not");
        boolean only = table.has("deny-ne", denial.token().text()) && isOnly(at);
        boolean idiom = table.has("deny-ne", denial.token().text()) && isIdiom(at);
        if (denial.mark() == WordMark.DENY && (until || only || idiom)) {
            return false;
        }
        if (denial.mark() == WordMark.NON) {
            return denial.value().isEmpty() || !Clause.has(phrases, WordMark.ROLE);
        }
        return isTarget(at);
    }

    /** French "ne … pas moins", where the idiom takes the other half. */
    private boolean isIdiom(int at) {
        List<MarkedPhrase> behind = phrases.subList(at + 1, phrases.size());
        return Clause.has(behind, WordMark.IDIOM) && !Clause.has(behind, WordMark.DENY);
    }

    /** French "ne … que" without another word of denial. */
    private boolean isOnly(int at) {
        for (int i = at + 1; i < phrases.size(); i++) {
            if (phrases.get(i).mark() == WordMark.DENY) {
                return false;
            }
        }
        return behind("deny-only", at, "deny-only-not");
    }

    /** Returns whether what a denial denies is this membership, as far as the words after it show. */
    private boolean isTarget(int at) {
        int other = -1;
        boolean or = false;
        boolean content = false;
        for (int i = at + 1; i < phrases.size(); i++) {
            MarkedPhrase phrase = phrases.get(i);
            if (phrase.mark() == WordMark.ROLE) {
                return other < 0 || or;
            }
            if (phrase.mark() == WordMark.JOIN_NOUN || phrase.mark() == WordMark.JOIN_VERB) {
                return true;
            }
            other = phrase.mark() == WordMark.NOUN && other < 0 ? i : other;
            or |= table.match("deny-joint", tokens, phrase.from()) != null;
            content |= phrase.isContent();
        }
        boolean roleBefore = Clause.has(phrases.subList(0, at), WordMark.ROLE);
        return (other < 0 && !content) || !roleBefore;
    }
}
