package org.comity.ingest;

import org.comity.domain.source.Source;
import org.comity.ingest.text.QuoteFinder;

/**
 * A text in which quotes can be found.
 *
 * @param source the source that it is
 * @param finder what finds quotes in it
 */
record AnchoredText(Source source, QuoteFinder finder) {}
