package org.comity.domain.source;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.Words;

/**
 * A text from which a corpus quotes, with its hash and its citation.
 *
 * <p>Ordered by id, hash, path and citation.
 *
 * @param id the id, unique in the corpus
 * @param path where the text stands inside the corpus or the folder of texts, with {@code /} between its parts
 * @param sha256 the SHA-256 (FIPS 180-4, section 6.2) of the text's bytes, 64 lower-case hexadecimal digits
 * @param citation what is said of the text
 */
public record Source(SourceId id, String path, String sha256, Citation citation)
        implements Comparable<Source>, Serializable {

    private static final int DIGITS_OF_HASH = 64;

    private static final Comparator<Source> ORDER = Comparator.comparing(Source::id)
            .thenComparing(Source::sha256)
            .thenComparing(Source::path)
            .thenComparing(Source::citation);

    /**
     * Checks the path and the form of the hash.
     *
     * @param id the id, unique in the corpus
     * @param path where the text stands
     * @param sha256 64 lower-case hexadecimal digits
     * @param citation what is said of the text
     * @throws IllegalArgumentException if the path is blank or the hash is not of that form, quoting it
     */
    public Source {
        Objects.requireNonNull(id, "id");
        Words.check(path, "the path of a text");
        Objects.requireNonNull(citation, "citation");
        if (!isHash(sha256)) {
            throw new IllegalArgumentException(
                    "not a SHA-256 in lower-case hexadecimal digits: " + QuotedText.of(sha256));
        }
    }

    private static boolean isHash(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return text.length() == DIGITS_OF_HASH;
    }

    @Override
    public int compareTo(Source other) {
        return ORDER.compare(this, other);
    }
}
