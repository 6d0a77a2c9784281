package org.comity.domain.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.comity.domain.text.WhiteSpace;

/**
 * Splits a passage into tokens.
 *
 * <p>An apostrophe between letters stays in the word ({@code didn't}), except in languages that elide articles, where it
 * ends the word ({@code l'} and {@code an}). Each ideograph is a word, and so is a Korean unit of time after
 * digits. Digits and letters that touch are two tokens
 * ({@code 1980} and {@code s}), the second of which is {@linkplain Token#glued() glued}.
 */
final class Tokens {

    private static final char LAST_OF_ASCII = '~';

    private final String passage;
    private final boolean elides;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private char space;

    private Tokens(String passage, boolean elides) {
        this.passage = passage;
        this.elides = elides;
    }

    /** The tokens of a passage, in order. */
    static List<Token> of(String passage, Language language) {
        return of(passage, language.elides());
    }

    static List<Token> of(String passage, boolean elides) {
        Tokens reading = new Tokens(passage, elides);
        while (reading.at < passage.length()) {
            reading.next();
        }
        return reading.tokens;
    }

    private void next() {
        if (isSmallOrCapital(passage.charAt(at)) && plainWord()) {
            return;
        }
        int codePoint = passage.codePointAt(at);
        if (WhiteSpace.isWhite(codePoint)) {
            space = passage.charAt(at++);
        } else if (Letters.isInvisible(codePoint)) {
            at += Character.charCount(codePoint);
        } else if (Letters.digit(codePoint) >= 0) {
            digits();
        } else if (isLetter(codePoint)) {
            word();
        } else {
            String sign = Letters.isDash(codePoint)
                    ? "-"
                    : Letters.isApostrophe(codePoint) ? "'" : Character.toString(codePoint);
            add(Token.Kind.SIGN, sign, at, at + Character.charCount(codePoint), false);
        }
    }

    /** Most words: letters of ASCII, up to another character of ASCII that cannot belong to the word. */
    private boolean plainWord() {
        int end = at + 1;
        boolean small = isSmall(passage.charAt(at));
        boolean allSmall = small;
        while (end < passage.length() && isSmallOrCapital(passage.charAt(end))) {
            allSmall &= isSmall(passage.charAt(end));
            end++;
        }
        if (end < passage.length() && (passage.charAt(end) > LAST_OF_ASCII || passage.charAt(end) == '\'')) {
            return false;
        }
        String word = passage.substring(at, end);
        add(Token.Kind.WORD, allSmall ? word : word.toLowerCase(Locale.ROOT), at, end, !small);
        return true;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isSmallOrCapital(char c) {
        return isSmall(c) || (c >= 'A' && c <= 'Z');
    }

    private void digits() {
        StringBuilder digits = new StringBuilder();
        int end = at;
        while (end < passage.length()) {
            int codePoint = passage.codePointAt(end);
            int digit = Letters.digit(codePoint);
            if (digit < 0 && !Letters.isInvisible(codePoint)) {
                break;
            }
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            }
            end += Character.charCount(codePoint);
        }
        add(Token.Kind.DIGITS, digits.toString(), at, end, false);
    }

    private void word() {
        StringBuilder word = new StringBuilder();
        int first = passage.codePointAt(at);
        int end = at;
        while (end < passage.length()) {
            int codePoint = passage.codePointAt(end);
            int length = Character.charCount(codePoint);
            if (Letters.isMark(codePoint) && word.length() > 0) {
                mark(word, codePoint);
            } else if (Letters.isApostrophe(codePoint) && word.length() > 0 && isLetterAt(end + length)) {
                word.append('\'');
                if (elides) {
                    end += length;
                    break;
                }
            } else if (isLetter(codePoint)) {
                if (Letters.isIdeograph(codePoint) && word.length() > 0) {
                    break;
                }
                word.appendCodePoint(Letters.lower(codePoint));
            } else if (!Letters.isInvisible(codePoint)) {
                break;
            }
            end += length;
            if (Letters.isIdeograph(codePoint) || isUnitOfDigits(codePoint)) {
                break;
            }
        }
        add(Token.Kind.WORD, word.toString(), at, end, Letters.lower(first) != first);
    }

    private static void mark(StringBuilder word, int mark) {
        int last = word.length() - 1;
        int composed = Letters.compose(word.charAt(last), mark);
        if (composed < 0) {
            word.append((char) mark);
        } else {
            word.setCharAt(last, (char) composed);
        }
    }

    /** Returns whether a Korean unit of time follows digits, so that a particle after it is another word. */
    private boolean isUnitOfDigits(int codePoint) {
        return Letters.isKoreanUnit(codePoint)
                && space == 0
                && !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).isDigits();
    }

    private boolean isLetterAt(int index) {
        return index < passage.length() && isLetter(passage.codePointAt(index));
    }

    private static boolean isLetter(int codePoint) {
        return Character.isLetter(codePoint) && !Letters.isApostrophe(codePoint);
    }

    private void add(Token.Kind kind, String text, int start, int end, boolean capital) {
        tokens.add(new Token(kind, text, start, end, space, capital));
        space = 0;
        at = end;
    }
}
