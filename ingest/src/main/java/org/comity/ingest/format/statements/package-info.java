/** Flat statements as JSON or JSON Lines, such as those that language models write. */
@NullMarked
package org.comity.ingest.format.statements;

import org.jspecify.annotations.NullMarked;
