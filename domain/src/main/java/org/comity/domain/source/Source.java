package org.comity.domain.source;

import java.util.Comparator;

/**
 * A text from which a corpus quotes.
 *
 * @param id the id, unique in the corpus
 * @param path where the text stands inside the corpus or the folder of texts, with {@code /} between its parts
 * @param sha256 the SHA-256 of the text's bytes, 64 lower-case hexadecimal digits
 * @param citation what is said of the text
 */
public record Source(SourceId id, String path, String sha256, Citation citation) implements Comparable<Source> {

    private static final Comparator<Source> ORDER = Comparator.comparing(Source::id)
            .thenComparing(Source::sha256)
            .thenComparing(Source::path)
            .thenComparing(source -> source.citation().toString());

    /**
     * Checks the form of the hash.
     *
     * @param id the id, unique in the corpus
     * @param path where the text stands
     * @param sha256 64 lower-case hexadecimal digits
     * @param citation what is said of the text
     * @throws IllegalArgumentException if the hash is not of that form, quoting it
     */
    public Source {
        if (path.isBlank()) {
            throw new IllegalArgumentException("a source needs the path of its text: '" + path + "'");
        }
        if (sha256.length() != 64 || !sha256.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal digits: '" + sha256 + "'");
        }
    }

    @Override
    public int compareTo(Source other) {
        return ORDER.compare(this, other);
    }
}
