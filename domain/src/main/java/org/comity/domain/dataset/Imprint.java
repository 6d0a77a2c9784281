package org.comity.domain.dataset;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * The description of a corpus for the users of its dataset.
 *
 * @param title the title; the name of the corpus if it has no title
 * @param version the version of the corpus, or empty text
 * @param licence the licence of the dataset, such as an SPDX identifier, or empty text
 * @param editor the person or organization responsible for asserted statements, or empty text
 * @since 0.1
 */
public record Imprint(String title, String version, String licence, String editor) implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @param title the title
     * @param version the version of the corpus, or empty text
     * @param licence the licence of the dataset, or empty text
     * @param editor the person or organization responsible for asserted statements, or empty text
     */
    public Imprint {
        requireNonNull(title, "title");
        requireNonNull(version, "version");
        requireNonNull(licence, "licence");
        requireNonNull(editor, "editor");
    }

    /**
     * An imprint with only a title.
     *
     * @param title the title
     * @return the imprint; its other parts are empty and can be added
     */
    public static Imprint titled(String title) {
        return new Imprint(title, "", "", "");
    }

    /**
     * The same imprint with a version.
     *
     * @param version the version of the corpus, or empty text
     * @return a new imprint
     */
    public Imprint withVersion(String version) {
        return new Imprint(title, version, licence, editor);
    }

    /**
     * The same imprint with a licence.
     *
     * @param licence the licence of the dataset, such as {@code CC0-1.0}, or empty text
     * @return a new imprint
     */
    public Imprint withLicence(String licence) {
        return new Imprint(title, version, licence, editor);
    }

    /**
     * The same imprint with an editor.
     *
     * @param editor the person or organization responsible for asserted statements, or empty text
     * @return a new imprint
     */
    public Imprint withEditor(String editor) {
        return new Imprint(title, version, licence, editor);
    }
}
