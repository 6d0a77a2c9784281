/**
 * Texts that carry their marks within themselves, as bracketed spans: {@code [words]{.label key=value}}.
 *
 * <p>The syntax is that of the {@code bracketed_spans} of Pandoc, as far as djot does not make it plain that something
 * was meant otherwise; see {@link org.comity.ingest.format.inline.InlineReader}.
 */
@NullMarked
package org.comity.ingest.format.inline;

import org.jspecify.annotations.NullMarked;
