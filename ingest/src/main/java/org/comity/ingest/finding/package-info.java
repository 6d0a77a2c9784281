/** Collects the findings of one file: a limited number with each code, and the number of the others. */
@NullMarked
package org.comity.ingest.finding;

import org.jspecify.annotations.NullMarked;
