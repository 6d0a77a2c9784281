package org.comity.domain.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a number in words, or digits before a word such as "million" or "dozen". */
final class NumberWords {

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private final List<Token> tokens;
    private final Language language;
    private final WordTable table;
    private final TokenMask taken;

    NumberWords(List<Token> tokens, Language language, TokenMask taken) {
        this.tokens = tokens;
        this.language = language;
        this.table = language.table();
        this.taken = taken;
    }

    /** A number word. */
    private record Word(long value, int end, boolean ordinal) {}

    /** The longest number that begins at a token, or null. */
    @Nullable
    Numeral read(int at) {
        WordTable.Match whole = match("number-whole", at);
        if (whole != null && !isSmallPaar(at)) {
            return Numeral.of(whole.number(), at, at + whole.length());
        }
        WordTable.Match article = match("number-article", at);
        Numeral set = set(1, at, article == null ? at : at + article.length(), true);
        if (set != null) {
            return set;
        }
        if (article != null) {
            Word scale = word(at + article.length(), false);
            if (scale != null && scale.value() >= HUNDRED) {
                return sum(at, at + article.length());
            }
        }
        return sum(at, at);
    }

    /** The number with the scale or set after it, as in 3 million and 2 dozen. */
    Numeral withScale(Numeral number) {
        int at = behind(number.to());
        Word scale = word(at, false);
        if (scale != null && scale.value() >= THOUSAND && number.value() < THOUSAND * 10L && !scale.ordinal()) {
            Numeral scaled = Numeral.of(number.value() * scale.value(), number.from(), scale.end());
            Word further = word(scale.end(), false);
            return further != null && further.value() > scale.value() && number.value() < THOUSAND
                    ? Numeral.of(scaled.value() * further.value(), number.from(), further.end())
                    : scaled;
        }
        Numeral set = set(number.value(), number.from(), at, false);
        return set == null ? number : set;
    }

    private @Nullable Numeral sum(int from, int first) {
        NumberSum sum = new NumberSum(language);
        int end = first;
        Word next = word(first, true);
        boolean joined = false;
        int beforeJoint = -1;
        long valueBeforeJoint = 0;
        while (next != null) {
            long before = sum.value();
            if (!sum.add(next.value(), joined)) {
                if (next.value() >= HUNDRED && beforeJoint >= 0) {
                    return Numeral.of(valueBeforeJoint, from, beforeJoint);
                }
                break;
            }
            beforeJoint = joined ? end : -1;
            valueBeforeJoint = before;
            end = next.end();
            if (next.ordinal() && !ordinalsContinue(next)) {
                break;
            }
            int behind = behind(end);
            WordTable.Match joint = match("number-joint", behind);
            joined = joint != null;
            next = word(joint == null ? behind : behind(behind + joint.length()), true);
        }
        if (end == first) {
            return null;
        }
        Numeral number = Numeral.of(sum.value(), from, end);
        Numeral set = set(number.value(), from, behind(end), false);
        return set == null ? number : set;
    }

    private boolean ordinalsContinue(Word word) {
        boolean romance = language == Language.SPANISH || language == Language.PORTUGUESE;
        return romance && word.value() >= 10 && word.value() % 10 == 0;
    }

    /** The index after a hyphen that joins two words, or the same index. */
    private int behind(int at) {
        boolean hyphen = at + 1 < tokens.size()
                && tokens.get(at).is("-")
                && tokens.get(at).glued()
                && tokens.get(at + 1).glued();
        return hyphen ? at + 1 : at;
    }

    private @Nullable Word word(int at, boolean ordinals) {
        WordTable.Match match = match("number", at);
        WordTable.Match ordinal = ordinals ? match("nth", at) : null;
        if (ordinal != null && (match == null || ordinal.length() > match.length())) {
            return new Word(ordinal.number(), at + ordinal.length(), true);
        }
        if (match != null) {
            return new Word(match.number(), at + match.length(), false);
        }
        boolean german =
                language == Language.GERMAN && isFree(at) && tokens.get(at).isWord();
        long value = german ? GermanNumbers.value(tokens.get(at).text()) : -1;
        return value < 0 ? null : new Word(value, at + 1, false);
    }

    /** A dozen and the like: one of them with an article or none, several with a number before. */
    private @Nullable Numeral set(long times, int from, int at, boolean single) {
        WordTable.Match match = match("number-set", at);
        WordTable.Match loose = match("number-loose", at);
        if (loose != null && single) {
            return new Numeral(loose.number(), from, at + loose.length(), true);
        }
        if (match == null && !single) {
            match = loose == null ? match("number-sets", at) : loose;
        }
        if (match == null || isSmallPaar(at) || times >= THOUSAND) {
            return null;
        }
        return Numeral.of(times * match.number(), from, at + match.length());
    }

    /** In German "ein Paar" is two and "ein paar" is some. */
    private boolean isSmallPaar(int at) {
        return language == Language.GERMAN
                && tokens.get(at).is("paar")
                && !tokens.get(at).capital();
    }

    private WordTable.@Nullable Match match(String category, int at) {
        WordTable.Match match = table.match(category, tokens, at);
        return match != null && isFree(at) && isFree(at + match.length() - 1) ? match : null;
    }

    private boolean isFree(int at) {
        return at < tokens.size() && !taken.isTaken(at);
    }
}
