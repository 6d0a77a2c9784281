/**
 * Finds the passages of a text again in a later version of it.
 *
 * <p>Where to begin: {@link org.comity.ingest.rebase.TextRebase} compares two versions of a text,
 * and {@link org.comity.ingest.Rebaser} finds all quotes of a corpus again.
 */
@NullMarked
package org.comity.ingest.rebase;

import org.jspecify.annotations.NullMarked;
