/** Pages of labelled lines: their subjects, and what their lines say about them. */
@NullMarked
package org.comity.ingest.page;

import org.jspecify.annotations.NullMarked;
