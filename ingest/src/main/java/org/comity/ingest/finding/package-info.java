/** Collects the findings of one file up to a bound. */
@NullMarked
package org.comity.ingest.finding;

import org.jspecify.annotations.NullMarked;
