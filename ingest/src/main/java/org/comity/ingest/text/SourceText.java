package org.comity.ingest.text;

import java.util.Optional;
import org.comity.domain.prose.Language;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;
import org.comity.domain.source.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * The decoded text of a source. It is never changed.
 *
 * <p>Offsets count Unicode code points from 0; lines and columns count from 1. A lone surrogate counts as one code
 * point. Immutable; the index of lines is built when it is first needed.
 */
public final class SourceText {

    private final String text;
    private final CodePointIndex codePoints;
    private @Nullable LineIndex lines;
    /** What is made when it is first needed and shared by all files about the text. */
    private volatile @Nullable ExactView exact;

    private volatile @Nullable FoldedView folded;
    private volatile @Nullable Language guessed;

    private SourceText(String text) {
        this.text = text;
        this.codePoints = new CodePointIndex(text);
    }

    /**
     * The source text with these characters.
     *
     * @param text the characters, without a byte order mark at the start
     * @return the text
     */
    public static SourceText of(String text) {
        return new SourceText(text);
    }

    /**
     * All the characters.
     *
     * @return the text as it was decoded, line ends included
     */
    public String text() {
        return text;
    }

    /**
     * The length of the text.
     *
     * @return the number of code points
     */
    public int length() {
        return codePoints.length();
    }

    /**
     * The number of lines.
     *
     * @return at least 1; the part after the last line end is a line, even if it is empty
     */
    public int lineCount() {
        return lines().count();
    }

    /**
     * The UTF-16 unit at a place.
     *
     * @param position a place in a line of the text
     * @return the index of its first unit
     */
    public int unit(Position position) {
        int start = lines().start(position.line());
        return text.offsetByCodePoints(start, position.column() - 1);
    }

    /**
     * The line and column of a code point.
     *
     * @param codePoint an offset, from 0 to {@link #length()}; the length itself is the place after the last code point
     * @return the place; a line end belongs to the line that it ends
     * @throws IllegalArgumentException if the offset is outside the text
     */
    public Position position(int codePoint) {
        int line = lines().lineOf(units(codePoint));
        return new Position(line, codePoint - codePoints.codePoints(lines().start(line)) + 1);
    }

    /**
     * One line.
     *
     * @param line its number, from 1 to {@link #lineCount()}
     * @return its characters without the line end
     * @throws IllegalArgumentException if there is no such line
     */
    public String line(int line) {
        if (line < 1 || line > lines().count()) {
            throw new IllegalArgumentException("no line " + line + " in a text of " + lines().count());
        }
        return text.substring(lines().start(line), lines().end(line));
    }

    /** One line, if it exists and has at most that many UTF-16 units. */
    Optional<String> line(int line, int longest) {
        LineIndex index = lines();
        return line > index.count() || index.end(line) - index.start(line) > longest
                ? Optional.empty()
                : Optional.of(line(line));
    }

    /**
     * The characters of a span.
     *
     * @param span a range inside the text
     * @return the characters, verbatim
     * @throws IllegalArgumentException if the span is not inside the text
     */
    public String words(Span span) {
        return text.substring(units(span.start()), units(span.end()));
    }

    /**
     * The passage at a span.
     *
     * @param span a range inside the text, not empty
     * @return the span, its words, and what is around it
     * @throws IllegalArgumentException if the span is empty or not inside the text
     */
    public Quote quote(Span span) {
        int start = units(span.start());
        int end = units(span.end());
        return new Quote(span, text.substring(start, end), Surroundings.in(text, start, end));
    }

    /**
     * Converts an offset in code points to an index of {@link #text()}.
     *
     * @param codePoint an offset, from 0 to {@link #length()}
     * @return the index in UTF-16 units
     * @throws IllegalArgumentException if the offset is outside the text
     */
    public int units(int codePoint) {
        if (codePoint < 0 || codePoint > length()) {
            throw new IllegalArgumentException("no code point " + codePoint + " in a text of " + length());
        }
        return codePoints.units(codePoint);
    }

    /**
     * Converts an index of {@link #text()} to an offset in code points.
     *
     * @param unit an index in UTF-16 units, from 0 to the length of the string
     * @return the offset; for an index inside a surrogate pair, the offset after the pair
     * @throws IllegalArgumentException if the index is outside the text
     */
    public int codePoints(int unit) {
        if (unit < 0 || unit > text.length()) {
            throw new IllegalArgumentException("no UTF-16 unit " + unit + " in a text of " + text.length());
        }
        return codePoints.codePoints(unit);
    }

    /** The span between two indices of the string. */
    Span span(int startUnit, int endUnit) {
        return new Span(codePoints(startUnit), codePoints(endUnit));
    }

    /** The place of a span, for messages. */
    Position position(Span span) {
        return position(span.start());
    }

    /**
     * The language that the words of the text show.
     *
     * @return the language, as {@link Language#guess} finds it
     */
    public Language guessedLanguage() {
        Language known = guessed;
        if (known == null) {
            known = Language.guess(text);
            guessed = known;
        }
        return known;
    }

    /** The text as it is, with what was learned in earlier searches. */
    View exact() {
        ExactView known = exact;
        if (known == null) {
            known = new ExactView(text);
            exact = known;
        }
        return known;
    }

    /** The folded text, with what was learned in earlier searches. */
    FoldedView folded() {
        FoldedView known = folded;
        if (known == null) {
            known = FoldedView.of(text);
            folded = known;
        }
        return known;
    }

    /** Several threads may each build the same index; they need not see each other's. */
    private LineIndex lines() {
        LineIndex known = lines;
        if (known == null) {
            known = new LineIndex(text);
            lines = known;
        }
        return known;
    }
}
