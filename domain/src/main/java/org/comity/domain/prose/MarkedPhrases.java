package org.comity.domain.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Divides a passage into phrases with their marks. */
final class MarkedPhrases {

    private static final int SHORTEST_STEM = 5;

    private final List<Token> tokens;
    private final Language language;
    private final WordTable table;
    private final List<List<String>> roles = new ArrayList<>();
    private final Set<String> roleClasses = new HashSet<>();
    private final @Nullable MarkedPhrase[] names;
    private final boolean hasSmallWords;

    private MarkedPhrases(List<Token> tokens, Language language, MembershipTerms terms) {
        this.tokens = tokens;
        this.language = language;
        this.table = language.table();
        this.names = new MarkedPhrase[tokens.size()];
        this.hasSmallWords = hasSmallWords(tokens);
        terms.role().all().forEach(this::role);
        names(terms);
    }

    /** The phrases of a passage, in order. */
    static List<MarkedPhrase> of(List<Token> tokens, Language language, MembershipTerms terms) {
        MarkedPhrases words = new MarkedPhrases(tokens, language, terms);
        List<MarkedPhrase> phrases = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            MarkedPhrase name = words.names[at];
            MarkedPhrase phrase = name == null ? words.phrase(at) : name;
            phrases.add(phrase);
            at = phrase.to();
        }
        return phrases;
    }

    private static boolean hasSmallWords(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.isWord() && !token.capital()) {
                return true;
            }
        }
        return false;
    }

    private void role(List<String> words) {
        roles.add(words);
        for (Language known : List.of(language, Language.ENGLISH)) {
            String found = known.table().value("role-noun", words);
            if (found != null) {
                roleClasses.add(found);
            }
        }
    }

    /** Finds the names from left to right, the longest first. */
    private void names(MembershipTerms terms) {
        TokenMask mask = new TokenMask(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            WordMark mark = WordMark.MEMBER;
            int length = terms.member().lengthAt(tokens, at, mask);
            int body = terms.body().lengthAt(tokens, at, mask);
            if (body > length) {
                mark = WordMark.BODY;
                length = body;
            }
            for (NameWords others : terms.others()) {
                int other = others.lengthAt(tokens, at, mask);
                if (other > length) {
                    mark = WordMark.NAME;
                    length = other;
                }
            }
            if (length > 0) {
                mask.take(at, at + length);
                names[at] = new MarkedPhrase(mark, tokens.get(at), at, at + length, "");
            }
        }
    }

    /** Returns whether digits are at a place: "no. 5" is the label of a number and denies nothing. */
    private boolean isDigitsAt(int at) {
        return at < tokens.size() && tokens.get(at).isDigits();
    }

    private MarkedPhrase phrase(int at) {
        int role = roleLength(at);
        WordTable.Entry entry = table.entry(tokens.get(at).text());
        if (entry == null) {
            return phrase(role > 0 ? WordMark.ROLE : WordMark.OTHER, at, Math.max(1, role), "");
        }
        MarkedPhrase phrase =
                phrase(role > 0 ? WordMark.ROLE : WordMark.OTHER, at, Math.max(1, role), role > 0 ? roleClass(at) : "");
        for (WordMark mark : entry.marks()) {
            WordTable.Match match = entry.match(mark.category(), tokens, at);
            if (match != null && isLonger(match, phrase) && isFree(at, match.length())) {
                boolean ours = mark == WordMark.NOUN && roleClasses.contains(match.value());
                phrase = phrase(ours ? WordMark.ROLE : mark, at, match.length(), match.value());
            }
        }
        WordTable.Match label = entry.match("number-label", tokens, at);
        if (label != null && isDigitsAt(at + label.length())) {
            return phrase(WordMark.IDIOM, at, label.length(), "");
        }
        WordTable.Match prefix = entry.match("deny-prefix", tokens, at);
        if (prefix != null && isRoleWord(at + prefix.length()) && phrase.mark() != WordMark.ROLE) {
            return phrase(WordMark.DENY, at, prefix.length(), "");
        }
        if (phrase.mark() == WordMark.BREAK && isBesideAll(at)) {
            return phrase(WordMark.EXCEPT, at, 1, "");
        }
        if (phrase.mark() == WordMark.JOIN_VERB && !joinsHere(phrase.value())) {
            return phrase(WordMark.VERB, at, phrase.to() - at, "");
        }
        if (phrase.mark() == WordMark.OTHER && table.match("month", tokens, at) != null) {
            return phrase(WordMark.PARTICLE, at, 1, "");
        }
        return phrase.mark() == WordMark.DENY && isPartOfName(phrase) ? phrase(WordMark.OTHER, at, 1, "") : phrase;
    }

    private static boolean isLonger(WordTable.Match match, MarkedPhrase phrase) {
        return match.length() > (phrase.mark() == WordMark.OTHER ? 0 : phrase.to() - phrase.from());
    }

    private boolean isFree(int at, int length) {
        for (int i = at; i < at + length; i++) {
            if (names[i] != null) {
                return false;
            }
        }
        return true;
    }

    private MarkedPhrase phrase(WordMark mark, int at, int length, String value) {
        boolean denied = mark == WordMark.NON && roleClasses.contains(value);
        return new MarkedPhrase(mark, tokens.get(at), at, at + length, denied ? "" : value);
    }

    /** The "but" of "all but" and "every state but". */
    private boolean isBesideAll(int at) {
        return table.match("except-but", tokens, at) != null
                && (table.match("quantifier", tokens, at - 1) != null
                        || table.match("quantifier", tokens, at - 2) != null);
    }

    /** Returns whether a verb makes one what the statement says: to sign does for a signatory only, to ratify for others. */
    private boolean joinsHere(String verb) {
        return verb.isEmpty() || roleClasses.contains("signatory") == verb.equals("signatory");
    }

    /** A denial in a compound with a hyphen, or with a capital letter before another one, as in Países No Alineados. */
    private boolean isPartOfName(MarkedPhrase phrase) {
        int next = phrase.to();
        if (next >= tokens.size()) {
            return false;
        }
        boolean hyphen = tokens.get(next).is("-") && tokens.get(next).glued();
        boolean glued = next + 1 < tokens.size() && tokens.get(next + 1).glued();
        boolean inside = phrase.from() > 0 && tokens.get(phrase.from() - 1).isWord();
        boolean capitals = phrase.token().capital() && tokens.get(next).capital();
        return (hyphen && glued) || (inside && capitals && hasSmallWords);
    }

    private String roleClass(int at) {
        WordTable.Match match = table.match("role-noun", tokens, at);
        return match == null ? "" : match.value();
    }

    private boolean isRoleWord(int at) {
        return roleLength(at) > 0 || table.match("role-noun", tokens, at) != null;
    }

    /** How many tokens from this one are a word of the statement's role; the last word may have an ending. */
    private int roleLength(int at) {
        int longest = 0;
        for (List<String> role : roles) {
            boolean longer = role.size() > longest && at + role.size() <= tokens.size();
            longest = longer && isRole(role, at) ? role.size() : longest;
        }
        return longest;
    }

    private boolean isRole(List<String> role, int at) {
        int last = role.size() - 1;
        for (int i = 0; i < last; i++) {
            if (!tokens.get(at + i).is(role.get(i))) {
                return false;
            }
        }
        String stem = role.get(last);
        String word = tokens.get(at + last).text();
        return word.equals(stem)
                || (word.length() == stem.length() + 1 && word.endsWith("s") && word.startsWith(stem))
                || (stem.length() >= SHORTEST_STEM && word.startsWith(stem));
    }
}
