package org.comity.domain.source;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.comity.domain.text.Words;

/**
 * A text that a corpus quotes, with its hash and its citation.
 *
 * <p>The text itself is not kept. So nothing that is made later from a source, such as a statement or a dataset, can compare
 * a quote with the text; {@link Evidence#of(Source, String, String...)} does so where the text is at hand.
 *
 * <p>Sources are ordered by id, hash, path and citation.
 *
 * @param id the id, unique in the corpus
 * @param path the path of the text in the corpus or in the folder of texts, with {@code /} between its parts
 * @param sha256 the hash of the text's bytes
 * @param citation title, publisher and other details of the text
 * @since 0.1
 */
public record Source(SourceId id, String path, Sha256 sha256, Citation citation)
        implements Comparable<Source>, Serializable {

    private static final Comparator<Source> ORDER = Comparator.comparing(Source::id)
            .thenComparing(Source::sha256)
            .thenComparing(Source::path)
            .thenComparing(Source::citation);

    /**
     * Checks the path.
     *
     * @param id the id, unique in the corpus
     * @param path the path of the text
     * @param sha256 the hash of the text's bytes
     * @param citation title, publisher and other details of the text
     * @throws IllegalArgumentException if the path is blank
     */
    public Source {
        Objects.requireNonNull(id, "id");
        Words.check(path, "the path of a text");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(citation, "citation");
    }

    /**
     * The source with a text that is at hand. Its hash is that of the text in UTF-8. If the text was read from a file in
     * another encoding, use the hash of the bytes of the file instead.
     *
     * @param id the id, unique in the corpus
     * @param path the path of the text
     * @param text the whole text
     * @param citation title, publisher and other details of the text
     * @return the source
     * @throws IllegalArgumentException if the path is blank, or if the text contains half a surrogate pair, which UTF-8
     *     cannot express; the message quotes it
     */
    public static Source of(SourceId id, String path, String text, Citation citation) {
        return new Source(id, path, Sha256.ofText(text), citation);
    }

    /**
     * Whether a text is that of this source: whether its hash in UTF-8 is the hash of the source. A source does not keep its
     * text, so whoever has the text can ask this before quoting it.
     *
     * @param text the whole text
     * @return false also for the right text if the hash is that of a file in another encoding or with a byte order mark
     * @throws IllegalArgumentException if the text contains half a surrogate pair, which UTF-8 cannot express; the
     *     message quotes it
     */
    public boolean hasText(String text) {
        return sha256.equals(Sha256.ofText(text));
    }

    @Override
    public int compareTo(Source other) {
        return ORDER.compare(this, other);
    }
}
