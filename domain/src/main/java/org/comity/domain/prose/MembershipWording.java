package org.comity.domain.prose;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What passages say of a membership: whether they assert or deny it, and whether they say that it ended.
 *
 * <p>Only clauses that name the member count, if there are any; of these only the ones with a word for the role, for
 * joining, refusing or ending, if there are any; of these none that names only another body, if another clause names this one. A
 * parenthesis or relative clause after a name belongs to that name, and a clause without a subject of its own has that of
 * the clause before. What "except" and "unlike" name is denied. A word such as "no longer" is an end and not a
 * denial.
 *
 * @param polarity whether the clauses that count assert or deny it
 * @param denials the words that deny it, in order
 * @param ends the words that say that it ended, in order
 * @param roles the words that name the role, in any clause, in order
 * @since 0.1
 */
public record MembershipWording(
        Polarity polarity, List<DecidingWords> denials, List<DecidingWords> ends, List<DecidingWords> roles)
        implements Serializable {

    /**
     * Copies the words.
     *
     * @param polarity whether the clauses that count assert or deny it
     * @param denials the words that deny it
     * @param ends the words that say that it ended
     * @param roles the words that name the role
     */
    public MembershipWording {
        Objects.requireNonNull(polarity, "polarity");
        denials = List.copyOf(denials);
        ends = List.copyOf(ends);
        roles = List.copyOf(roles);
    }

    /**
     * Reads what passages say of a membership.
     *
     * @param passages the passages, which are read one by one and count alike
     * @param terms the words, in the language of the passages, by which the membership is found
     * @return what they say; passages without words assert
     */
    public static MembershipWording of(List<String> passages, MembershipTerms terms) {
        Language language = terms.language();
        List<ClauseReading> clauses = new ArrayList<>();
        List<DecidingWords> roles = new ArrayList<>();
        List<List<Token>> tokens = new ArrayList<>(passages.size());
        List<List<MarkedPhrase>> all = new ArrayList<>(passages.size());
        boolean decides = false;
        for (int i = 0; i < passages.size(); i++) {
            tokens.add(language.tokens(passages.get(i)));
            List<MarkedPhrase> phrases = MarkedPhrases.of(tokens.get(i), language, terms);
            for (MarkedPhrase phrase : phrases) {
                decides |= phrase.mark().decides();
                if (phrase.mark() == WordMark.ROLE) {
                    roles.add(words(i, passages.get(i), tokens.get(i), phrase));
                }
            }
            all.add(phrases);
        }
        if (!decides) {
            return new MembershipWording(Polarity.ASSERTS, List.of(), List.of(), roles);
        }
        for (int i = 0; i < passages.size(); i++) {
            for (Clause clause : ClauseSplitter.split(all.get(i))) {
                clauses.add(DenialReader.read(i, clause, tokens.get(i), language));
            }
        }
        List<ClauseReading> counting = ClauseReading.counting(clauses);
        List<DecidingWords> denials = new ArrayList<>();
        List<DecidingWords> ends = new ArrayList<>();
        for (ClauseReading clause : counting) {
            int passage = clause.passage();
            String text = passages.get(passage);
            clause.denials().forEach(phrase -> denials.add(words(passage, text, tokens.get(passage), phrase)));
            clause.ends().forEach(phrase -> ends.add(words(passage, text, tokens.get(passage), phrase)));
        }
        return new MembershipWording(ClauseReading.polarity(counting), denials, ends, roles);
    }

    private static DecidingWords words(int passage, String text, List<Token> tokens, MarkedPhrase phrase) {
        int start = phrase.token().start();
        int end = tokens.get(phrase.to() - 1).end();
        return new DecidingWords(passage, start, end, text.substring(start, end));
    }
}
