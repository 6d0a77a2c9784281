package org.comity.ingest.file;

import org.comity.domain.source.Citation;
import org.comity.domain.source.Sha256;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.ingest.text.AnchoredText;
import org.comity.ingest.text.QuoteFinder;
import org.comity.ingest.text.SourceText;

/**
 * A text that was read.
 *
 * @param path its path in its folder
 * @param sha256 the hash of its bytes
 * @param bytes the size of its file in bytes; 0 if it is part of an annotation file
 * @param text its characters
 */
public record FoundText(String path, Sha256 sha256, int bytes, SourceText text) {

    /** The text as a source, in which quotes can be found. */
    public AnchoredText as(Citation citation) {
        return new AnchoredText(new Source(id(), path, sha256, citation), finder(citation));
    }

    private QuoteFinder finder(Citation citation) {
        return QuoteFinder.of(text, citation.language().orElse(""));
    }

    public SourceId id() {
        return SourceId.of(Texts.withoutEnding(path));
    }
}
