package org.comity.cli.answer;

import java.util.OptionalInt;
import org.comity.domain.finding.Severity;

/**
 * How an answer is laid out for a person. The texts that it colours have no hidden characters any more.
 *
 * @param width the width of the terminal in columns; empty for files and pipes
 * @param colored whether parts of lines have the codes of ECMA-48, which terminals show as colours
 * @since 0.1
 */
public record Layout(OptionalInt width, boolean colored) {

    /** The layout for files and pipes. */
    public static final Layout PLAIN = new Layout(OptionalInt.empty(), false);

    private static final int WIDEST = 100;
    private static final int NARROWEST = 40;

    /**
     * The width at which sentences are broken.
     *
     * @return 40 to 100 columns
     */
    public int lineWidth() {
        return Math.max(NARROWEST, Math.min(WIDEST, width.orElse(WIDEST)));
    }

    /**
     * The width into which a table is fitted.
     *
     * @return at least 40 columns, or empty if it may be as wide as its texts
     */
    OptionalInt tableWidth() {
        return width.isPresent() ? OptionalInt.of(Math.max(NARROWEST, width.getAsInt())) : width;
    }

    /**
     * The part of a line that says what it is about.
     *
     * @param text the part
     * @return the same part, in bold letters if there are colours
     */
    public String strong(String text) {
        return in(Tone.STRONG, text);
    }

    /**
     * A part of a line that is less important.
     *
     * @param text the part
     * @return the same part, in faint letters if there are colours
     */
    public String faint(String text) {
        return in(Tone.FAINT, text);
    }

    /**
     * A part of a line that helps.
     *
     * @param text the part
     * @return the same part, in green if there are colours
     */
    public String helpful(String text) {
        return in(Tone.GREEN, text);
    }

    /**
     * The label of a severity.
     *
     * @param severity the severity
     * @return its label; an error is red, a warning yellow and an info blue if there are colours
     */
    public String label(Severity severity) {
        return switch (severity) {
            case ERROR -> in(Tone.RED, severity.label());
            case WARNING -> in(Tone.YELLOW, severity.label());
            case INFO -> in(Tone.BLUE, severity.label());
        };
    }

    String in(Tone tone, String text) {
        return colored ? tone.of(text) : text;
    }
}
