package org.comity.domain.prose;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.comity.domain.text.QuotedText;

/**
 * A wording of a date and the words in parentheses after it, as in "1951 (as a provisional committee)".
 *
 * @param date the words before the parenthesis; never blank
 * @param note the words in it; never blank
 * @since 0.1
 */
public record DateNote(String date, String note) implements Serializable {

    private static final int MOST = 1_000;

    /**
     * Checks that both have words.
     *
     * @param date the words before the parenthesis, never blank
     * @param note the words in it, never blank
     * @throws IllegalArgumentException if one of them is blank
     */
    public DateNote {
        if (date.isBlank() || note.isBlank()) {
            throw new IllegalArgumentException(
                    "a blank date or note: " + QuotedText.of(date) + ", " + QuotedText.of(note));
        }
    }

    /**
     * Splits a wording of up to 1,000 characters that ends with its only parenthesis.
     *
     * @param wording the wording
     * @return the words before and in the parenthesis; empty if the wording has another form
     */
    public static Optional<DateNote> of(String wording) {
        String text = wording.strip();
        int open = text.indexOf('(');
        int close = text.indexOf(')');
        boolean split =
                text.length() <= MOST && open > 0 && close == text.length() - 1 && open == text.lastIndexOf('(');
        String date = split ? text.substring(0, open).strip() : "";
        String note = split ? text.substring(open + 1, close).strip() : "";
        return date.isEmpty() || note.isEmpty() ? Optional.empty() : Optional.of(new DateNote(date, note));
    }

    /**
     * Returns whether the note can be kept as a note: it has no digit, date, number, denial or word for a role, any of
     * which may say more about the statement than its date.
     *
     * @return true if it has none of them
     */
    public boolean isPlain() {
        Language language = Language.guess(note);
        List<Token> tokens = language.tokens(note);
        for (int i = 0; i < tokens.size(); i++) {
            boolean role = false;
            for (Language other : Language.values()) {
                role |= other.table().match("note-role", tokens, i) != null;
            }
            if (role || tokens.get(i).isDigits() || language.table().match("note-denial", tokens, i) != null) {
                return false;
            }
        }
        return DateMentions.in(note, language, List.of("2000")).all().isEmpty()
                && NumberMentions.in(note, language).isEmpty();
    }
}
