/** A text of a corpus is replaced by a later version, and the files that quote it are changed with it. */
@NullMarked
package org.comity.ingest.revision;

import org.jspecify.annotations.NullMarked;
