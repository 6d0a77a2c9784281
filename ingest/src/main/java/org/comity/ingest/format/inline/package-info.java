/**
 * Texts that contain their own marks, as bracketed spans: {@code [words]{.label key=value}}.
 *
 * <p>The syntax is that of Pandoc's {@code bracketed_spans}, except where djot treats it as a mistake; see
 * {@link org.comity.ingest.format.inline.InlineReader}.
 */
@NullMarked
package org.comity.ingest.format.inline;

import org.jspecify.annotations.NullMarked;
