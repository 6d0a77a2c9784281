package org.comity.export.format;

import java.io.IOException;
import java.util.Optional;
import org.comity.domain.source.Source;

/**
 * Gives a report the texts of sources, which a dataset does not keep.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface SourceTexts {

    /** No texts: a report then shows each quote with the words around it. */
    SourceTexts NONE = source -> Optional.empty();

    /**
     * Returns the text of a source.
     *
     * @param source a source of the dataset
     * @return the whole text, in which the quotes of the dataset have their offsets; empty if it is not known. A report does
     *     not show a text that does not contain all quotes at their offsets
     * @throws IOException if the text cannot be read
     */
    Optional<String> textOf(Source source) throws IOException;
}
