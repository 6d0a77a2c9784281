package org.comity.ingest.text;

import org.comity.domain.source.Source;

/**
 * A text in which quotes can be found.
 *
 * @param source the source whose text it is
 * @param finder finds quotes in it
 */
public record AnchoredText(Source source, QuoteFinder finder) {}
