/** A corpus as a whole: {@code corpus.yaml}, its files in two rounds, and the entities created from names. */
@NullMarked
package org.comity.ingest.corpus;

import org.jspecify.annotations.NullMarked;
