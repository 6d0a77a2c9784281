package org.comity.ingest;

import java.util.Map;
import java.util.Optional;
import org.comity.domain.source.Origin;
import org.comity.ingest.format.statements.StatementValues;

/**
 * A file of flat statements as JSON or JSON Lines, such as a language model writes: the paths of its values, and new values in
 * their places.
 *
 * @since 0.1
 */
public final class StatementFile {

    private final StatementValues values;

    private StatementFile(StatementValues values) {
        this.values = values;
    }

    /**
     * The file with these bytes.
     *
     * @param file the path inside the corpus
     * @param bytes the whole file
     * @return the file; empty if it does not contain flat statements, or is not in UTF-8
     */
    public static Optional<StatementFile> of(String file, byte[] bytes) {
        return StatementValues.of(file, bytes).map(StatementFile::new);
    }

    /**
     * The path of the value at a place, as a JSON Pointer (RFC 6901). The lines of JSON Lines are the items of a list {@code
     * statements}, counted from 0 without blank lines.
     *
     * @param origin a place in the file, such as that of a finding
     * @return such as {@code /statements/3/quote}; for a key, that of its value; for other places in a line of JSON Lines, that of
     *     the line; otherwise empty
     */
    public Optional<String> pointer(Origin origin) {
        return values.pointer(origin.line(), origin.column());
    }

    /**
     * The text at a place.
     *
     * @param origin a place in the file
     * @return the text or number that begins there, or empty
     */
    public Optional<String> text(Origin origin) {
        return values.text(origin.line(), origin.column());
    }

    /**
     * The file with some texts in place of others. All other bytes remain.
     *
     * @param texts the new texts, by the places where the old ones begin; places without a text in quotation marks are ignored
     * @return the bytes of the new file
     * @throws IllegalArgumentException if a text contains half a character; the message quotes it
     */
    public byte[] with(Map<Origin, String> texts) {
        return values.with(texts);
    }
}
