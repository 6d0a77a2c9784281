/** Collects the findings of one file: at most so many of each code, with the number of the others. */
@NullMarked
package org.comity.ingest.finding;

import org.jspecify.annotations.NullMarked;
