package org.comity.ingest.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.comity.domain.prose.Language;

/**
 * The surroundings of the place where a quote begins or ends: the number or word that would be cut there.
 *
 * <p>A number is a run of digits with the characters of {@link NumberSigns} that join them. A full stop at the end of a
 * sentence and a hyphen are not part of it. A word is a run of letters and digits. Invisible characters do not count.
 * At most 64 characters on each side are considered.
 */
final class Edge {

    private static final int REACH = 64;

    /** An edge where neither a number nor a word can continue. */
    private static final Edge FREE = new Edge(new int[0], 0, () -> false);

    private final int[] around;
    private final int edge;
    private final NumberSigns signs;

    private Edge(int[] around, int edge, BooleanSupplier bySpace) {
        this.around = around;
        this.edge = edge;
        this.signs = new NumberSigns(around, bySpace);
    }

    /** The surroundings of a unit of a text in a language, which is only requested if it makes a difference. */
    static Edge at(String text, int unit, Supplier<Language> language) {
        if (isFree(text, unit)) {
            return FREE;
        }
        int from = Math.max(0, unit - 4 * REACH);
        int to = Math.min(text.length(), unit + 4 * REACH);
        int[] left = visible(text.substring(from, unit));
        int[] right = visible(text.substring(unit, to));
        int kept = Math.min(left.length, REACH);
        int[] around = new int[kept + Math.min(right.length, REACH)];
        System.arraycopy(left, left.length - kept, around, 0, kept);
        System.arraycopy(right, 0, around, kept, around.length - kept);
        return new Edge(around, kept, () -> language.get().groupsDigitsBySpace());
    }

    /** Returns quickly in the usual case: the neighbouring characters are not part of a number or a word. */
    private static boolean isFree(String text, int unit) {
        if (unit == 0 || unit == text.length()) {
            return true;
        }
        if (isBetweenDigits(text, text.charAt(unit) == ' ' ? unit : unit - 1)) {
            return false;
        }
        if (separates(text.charAt(unit - 1)) || separates(text.charAt(unit))) {
            return true;
        }
        boolean stop = text.charAt(unit) == '.' || text.charAt(unit) == ',';
        return stop && (unit + 1 == text.length() || separates(text.charAt(unit + 1)));
    }

    /** Returns whether a plain space is between digits. */
    private static boolean isBetweenDigits(String text, int space) {
        return text.charAt(space) == ' '
                && space > 0
                && space + 1 < text.length()
                && Character.isDigit(text.charAt(space - 1))
                && Character.isDigit(text.charAt(space + 1));
    }

    /** Returns whether an ASCII character is never part of a number or a word. */
    private static boolean separates(char c) {
        return (c < '0' && c != '.' && c != ',' && c != '\'') || (c > '9' && c < 'A') || (c > 'Z' && c < 'a');
    }

    private static int[] visible(String text) {
        int[] visible = new int[text.length()];
        int count = 0;
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (!Folding.isInvisible(codePoint)) {
                visible[count++] = codePoint;
            }
            i += Character.charCount(codePoint);
        }
        return Arrays.copyOf(visible, count);
    }

    /** The whole number that contains the edge. */
    Optional<String> number() {
        return isInNumber(edge) ? Optional.of(run(this::isInNumber)) : Optional.empty();
    }

    /**
     * The whole number that contains the edge if the text groups digits by plain spaces, whatever its language. Empty after
     * a capitalized word, because the first digits can belong to it ({@code Annex 3 400 members}).
     */
    Optional<String> numberInGroups() {
        Edge grouped = new Edge(around, edge, () -> true);
        return grouped.isAfterCapitalizedWord() ? Optional.empty() : grouped.number();
    }

    private boolean isAfterCapitalizedWord() {
        int start = edge;
        while (isInNumber(start)) {
            start--;
        }
        int word = start - 1;
        while (word > 0 && WordCharacters.isPart(around[word - 1])) {
            word--;
        }
        return word >= 0 && word < start - 1 && around[start - 1] == ' ' && Character.isUpperCase(around[word]);
    }

    /** The whole word that contains the edge, if it is not a number. */
    Optional<String> word() {
        return isInWord(edge) && !isInNumber(edge) ? Optional.of(run(this::isInWord)) : Optional.empty();
    }

    private String run(IntPredicate isInside) {
        int start = edge;
        int end = edge;
        while (isInside.test(start)) {
            start--;
        }
        while (isInside.test(end)) {
            end++;
        }
        return new String(around, start, end - start);
    }

    private boolean isInNumber(int place) {
        return (signs.isDigit(place - 1) && signs.isDigit(place)) || signs.joins(place) || signs.joins(place - 1);
    }

    private boolean isInWord(int place) {
        return place > 0
                && place < around.length
                && WordCharacters.isPart(around[place - 1])
                && WordCharacters.isPart(around[place])
                && !WordCharacters.isUnspaced(around[place - 1])
                && !WordCharacters.isUnspaced(around[place]);
    }
}
