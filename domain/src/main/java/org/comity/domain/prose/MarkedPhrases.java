package org.comity.domain.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Divides a passage into phrases with their marks. */
final class MarkedPhrases {

    private static final int SHORTEST_STEM = 5;

    private final List<Token> tokens;
    private final Language language;
    private final WordTable table;
    private final List<List<String>> roles = new ArrayList<>();
    private final Set<String> roleClasses = new HashSet<>();
    private final Map<Integer, MarkedPhrase> names = new HashMap<>();
    private final boolean hasSmallWords;

    private MarkedPhrases(List<Token> tokens, Language language, MembershipTerms terms) {
        this.tokens = tokens;
        this.language = language;
        this.table = language.table();
        this.hasSmallWords = tokens.stream().anyMatch(token -> token.isWord() && !token.capital());
        terms.role().forEach(this::role);
        names(terms);
    }

    /** The phrases of a passage, in order. */
    static List<MarkedPhrase> of(List<Token> tokens, Language language, MembershipTerms terms) {
        MarkedPhrases words = new MarkedPhrases(tokens, language, terms);
        List<MarkedPhrase> phrases = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            MarkedPhrase name = words.names.get(at);
            MarkedPhrase phrase = name == null ? words.phrase(at) : name;
            phrases.add(phrase);
            at = phrase.to();
        }
        return phrases;
    }

    private void role(String role) {
        List<Token> words = language.tokens(role);
        if (words.isEmpty()) {
            return;
        }
        roles.add(words.stream().map(Token::text).toList());
        for (Language known : List.of(language, Language.ENGLISH)) {
            WordTable.Match match = known.table().match("role-noun", words, 0);
            if (match != null && match.length() == words.size()) {
                roleClasses.add(match.value());
            }
        }
    }

    private void names(MembershipTerms terms) {
        List<String> all = new ArrayList<>(terms.member());
        all.addAll(terms.body());
        all.addAll(terms.others());
        Set<List<String>> member = texts(terms.member());
        Set<List<String>> body = texts(terms.body());
        for (TokenMask.Name name : new TokenMask(tokens).names(all, language)) {
            WordMark mark = member.contains(name.words())
                    ? WordMark.MEMBER
                    : body.contains(name.words()) ? WordMark.BODY : WordMark.NAME;
            names.put(name.from(), new MarkedPhrase(mark, tokens.get(name.from()), name.from(), name.to(), ""));
        }
    }

    private Set<List<String>> texts(Collection<String> names) {
        Set<List<String>> texts = new HashSet<>();
        for (String name : names) {
            texts.add(language.tokens(name).stream().map(Token::text).toList());
        }
        return texts;
    }

    /** Returns whether digits are at a place: "no. 5" is the label of a number and denies nothing. */
    private boolean isDigitsAt(int at) {
        return at < tokens.size() && tokens.get(at).isDigits();
    }

    private MarkedPhrase phrase(int at) {
        int role = roleLength(at);
        MarkedPhrase phrase =
                phrase(role > 0 ? WordMark.ROLE : WordMark.OTHER, at, Math.max(1, role), role > 0 ? roleClass(at) : "");
        for (WordMark mark : WordMark.values()) {
            WordTable.Match match = table.match(mark.category(), tokens, at);
            if (match != null && isLonger(match, phrase) && isFree(at, match.length())) {
                boolean ours = mark == WordMark.NOUN && roleClasses.contains(match.value());
                phrase = phrase(ours ? WordMark.ROLE : mark, at, match.length(), match.value());
            }
        }
        WordTable.Match label = table.match("number-label", tokens, at);
        if (label != null && isDigitsAt(at + label.length())) {
            return phrase(WordMark.IDIOM, at, label.length(), "");
        }
        WordTable.Match prefix = table.match("deny-prefix", tokens, at);
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
            if (names.containsKey(i)) {
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
                || word.equals(stem + "s")
                || (stem.length() >= SHORTEST_STEM && word.startsWith(stem));
    }
}
